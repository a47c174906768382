#include "models/images/ImageProbe.h"

#include "models/files/BoundedFile.h"
#include "models/images/ByteReader.h"
#include "models/images/HeifReader.h"
#include "models/images/JpegLayout.h"
#include "models/images/JpegRepair.h"
#include "models/images/PngLayout.h"
#include "models/images/RasterHeaders.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;

/// A progressive JPEG may repeat its pixels in scan after scan: more than this is no photo but an
/// attempt to keep us busy.
constexpr int MaxScans = 100;
constexpr qint64 MaxScannedPixels = 20 * ImageLimits::MaxDecodedPixels;

/// Images of sorts that are known but not read: told apart from what is no image at all.
bool isKnownButNotRead(QByteArrayView bytes)
{
    static const std::array<QByteArray, 8> starts{
        "8BPS"_ba,     "\0\0\0\x0cjP  "_ba, "\0\0\0\x0cJXL "_ba, "\xff\x0a"_ba,
        "\0\0\1\0"_ba, "<svg"_ba,           "gimp xcf"_ba,       "P6"_ba};
    return std::ranges::any_of(
        starts, [bytes](const QByteArray &start) { return bytes.startsWith(start); });
}

std::optional<ImageType> heifTypeOf(QByteArrayView bytes)
{
    const ByteReader in(bytes);
    if (in.view(4, 4) != "ftyp"_ba)
        return std::nullopt;
    const qint64 end = std::min<qint64>(in.u32(0), 256);
    for (qint64 at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) { // the second is a version
        const QByteArrayView brand = in.view(at, 4);
        if (brand == "avif"_ba || brand == "avis"_ba)
            return ImageType::Avif;
        if (brand == "heic"_ba || brand == "heix"_ba || brand == "hevc"_ba || brand == "hevx"_ba ||
            brand == "heim"_ba || brand == "heis"_ba)
            return ImageType::Heic;
    }
    const QByteArrayView major = in.view(8, 4);
    if (major == "mif1"_ba || major == "msf1"_ba)
        return ImageType::Heic;
    return std::nullopt;
}

Result<ImageFacts, ImageError> probePng(const QByteArray &bytes)
{
    const auto layout = PngLayout::read(bytes);
    if (!layout)
        return layout.error();
    return ImageFacts{.type = ImageType::Png,
                      .sizePx = layout->sizePx,
                      .orientation = layout->orientation,
                      .hasAlpha = layout->hasAlpha,
                      .isAnimated = layout->isAnimated,
                      .isDamaged = layout->isDamaged};
}

/// Whether any decoder takes it as it is. Frames of Motion JPEG have no Huffman tables; libjpeg
/// then uses the usual ones, other decoders do not.
bool isInOrder(const JpegLayout &layout)
{
    return layout.hasTables || layout.isArithmetic;
}

Result<ImageFacts, ImageError> probeJpeg(const QByteArray &bytes)
{
    auto layout = JpegLayout::read(bytes);
    const bool isDamaged = !layout || !isInOrder(layout.value());
    if (!layout && layout.error().kind != Kind::Unsupported) {
        const ImageError error = layout.error();
        layout = JpegRepair::read(bytes);
        if (!layout)
            return error;
    }
    if (!layout)
        return layout.error();
    const qint64 pixels = qint64{layout->sizePx.width()} * layout->sizePx.height();
    if (layout->scans > MaxScans || pixels * layout->scans > MaxScannedPixels)
        return ImageError{Kind::TooManyPixels, u"%1 scans"_s.arg(layout->scans)};
    return ImageFacts{.type = ImageType::Jpeg,
                      .sizePx = layout->sizePx,
                      .orientation = layout->orientation,
                      .isInScans = layout->scans > 1,
                      .isCmyk = layout->channels == 4,
                      .isInverted = layout->hasAdobe,
                      .isDamaged = isDamaged};
}

Result<ImageFacts, ImageError> probeAs(ImageType type, const QByteArray &bytes)
{
    switch (type) {
    case ImageType::Png:
        return probePng(bytes);
    case ImageType::Jpeg:
        return probeJpeg(bytes);
    case ImageType::WebP:
        return RasterHeaders::webP(bytes);
    case ImageType::Bmp:
        return RasterHeaders::bmp(bytes);
    case ImageType::Gif:
        return RasterHeaders::gif(bytes);
    case ImageType::Tiff:
        return RasterHeaders::tiff(bytes);
    case ImageType::Heic:
    case ImageType::Avif:
        return HeifReader::probe(bytes, type);
    }
    return ImageError{Kind::NotAnImage};
}

} // namespace

std::optional<ImageType> imageTypeOf(QByteArrayView bytes)
{
    const ByteReader in(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"_ba))
        return ImageType::Png;
    if (bytes.startsWith("\xff\xd8\xff"_ba))
        return ImageType::Jpeg;
    if (bytes.startsWith("GIF87a"_ba) || bytes.startsWith("GIF89a"_ba))
        return ImageType::Gif;
    if (bytes.startsWith("RIFF"_ba) && in.view(8, 4) == "WEBP"_ba)
        return ImageType::WebP;
    if (bytes.startsWith("II*\0"_ba) || bytes.startsWith("MM\0*"_ba) ||
        bytes.startsWith("II+\0"_ba) || bytes.startsWith("MM\0+"_ba))
        return ImageType::Tiff;
    if (bytes.startsWith("BM"_ba)) {
        constexpr std::array<int, 7> Headers{12, 40, 52, 56, 64, 108, 124};
        const bool isHeader = in.u8(15) == 0 && in.u8(16) == 0 && in.u8(17) == 0;
        if (isHeader && std::ranges::find(Headers, int(in.u8(14))) != Headers.end())
            return ImageType::Bmp;
    }
    return heifTypeOf(bytes);
}

Result<ImageFacts, ImageError> probeImage(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ImageError{Kind::Empty};
    if (bytes.size() > ImageLimits::MaxBytes)
        return ImageError{Kind::TooManyBytes, u"%1 bytes"_s.arg(bytes.size())};
    const auto type = imageTypeOf(bytes);
    if (!type)
        return ImageError{isKnownButNotRead(bytes) ? Kind::Unsupported : Kind::NotAnImage};
    auto facts = probeAs(*type, bytes);
    if (!facts)
        return facts;
    facts.value().bytes = bytes.size();
    const bool canScale = facts->type == ImageType::Jpeg && !facts->isInScans;
    const qint64 limit = canScale ? ImageLimits::MaxPixels : ImageLimits::MaxDecodedPixels;
    if (facts->pixels() > limit)
        return ImageError{Kind::TooManyPixels, u"%1 pixels"_s.arg(facts->pixels())};
    return facts;
}

Result<QByteArray, ImageError> readImageFile(const QString &path)
{
    const auto bytes = BoundedFile::read(path, ImageLimits::MaxBytes);
    if (!bytes && bytes.error().kind == FileError::Kind::TooLarge)
        return ImageError{Kind::TooManyBytes, bytes.error().detail};
    if (!bytes)
        return ImageError{Kind::NoFile, bytes.error().detail};
    if (bytes->isEmpty())
        return ImageError{Kind::Empty};
    return bytes.value();
}

QString mimeTypeOf(ImageType type)
{
    switch (type) {
    case ImageType::Png:
        return u"image/png"_s;
    case ImageType::Jpeg:
        return u"image/jpeg"_s;
    case ImageType::WebP:
        return u"image/webp"_s;
    case ImageType::Bmp:
        return u"image/bmp"_s;
    case ImageType::Gif:
        return u"image/gif"_s;
    case ImageType::Tiff:
        return u"image/tiff"_s;
    case ImageType::Heic:
        return u"image/heic"_s;
    case ImageType::Avif:
        return u"image/avif"_s;
    }
    return {};
}

} // namespace Innbox
