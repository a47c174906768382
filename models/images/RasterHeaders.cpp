#include "models/images/RasterHeaders.h"

#include "models/images/ByteReader.h"
#include "models/images/Exif.h"
#include "models/images/TiffDirectory.h"

#include <cstdlib>
#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::RasterHeaders {

namespace {

using Kind = ImageError::Kind;
using Order = ByteReader::Order;

ImageError truncated()
{
    return {Kind::Truncated, u"ends too early"_s};
}
ImageError noPixels()
{
    return {Kind::Damaged, u"no pixels"_s};
}

/// Behind a chain of GIF's sub-blocks; -1 = it does not end.
qint64 afterSubBlocks(const ByteReader &in, qint64 at)
{
    while (in.has(at, 1)) {
        const int length = in.u8(at);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

qint64 colorTableBytes(int flags)
{
    return flags & 0x80 ? 3 * (qint64{2} << (flags & 7)) : 0;
}

std::optional<ImageError> webPSize(const ByteReader &in, ImageFacts &facts)
{
    const QByteArrayView kind = in.view(12, 4);
    if (!in.has(12, 18))
        return truncated();
    if (kind == "VP8X"_ba) {
        const int flags = in.u8(20);
        facts.hasAlpha = flags & 0x10;
        facts.isAnimated = flags & 0x02;
        facts.sizePx =
            QSize(1 + int(in.u32(24) & 0xFFFFFF), 1 + int(in.u16(27) + (quint32(in.u8(29)) << 16)));
    } else if (kind == "VP8L"_ba) {
        if (in.u8(20) != 0x2F)
            return ImageError{Kind::Damaged, u"no signature of lossless WebP"_s};
        const quint32 bits = in.u32(21);
        facts.sizePx = QSize(1 + int(bits & 0x3FFF), 1 + int((bits >> 14) & 0x3FFF));
        facts.hasAlpha = (bits >> 28) & 1;
    } else if (kind == "VP8 "_ba) {
        if (in.view(23, 3) != "\x9d\x01\x2a"_ba)
            return ImageError{Kind::Damaged, u"no start code of lossy WebP"_s};
        facts.sizePx = QSize(in.u16(26) & 0x3FFF, in.u16(28) & 0x3FFF);
    } else {
        return ImageError{Kind::Damaged, u"WebP without a picture"_s};
    }
    if (facts.sizePx.isEmpty())
        return noPixels();
    return std::nullopt;
}

/// Whether all strips or tiles lie within the file.
bool areThere(const ByteReader &in, const TiffDirectory &directory)
{
    for (quint32 i = 0; i < directory.offsets->count(); ++i) {
        if (!in.has(directory.offsets->number(i), directory.lengths->number(i)))
            return false;
    }
    return true;
}

/// Whether all of the picture is in a RIFF file that is shorter than its head says.
bool hasPicture(const ByteReader &in)
{
    for (qint64 at = 12; in.has(at, 8);) {
        const QByteArrayView name = in.view(at, 4);
        const qint64 length = in.u32(at + 4);
        if (name == "VP8 "_ba || name == "VP8L"_ba)
            return in.has(at + 8, length);
        at += 8 + length + (length & 1);
    }
    return false;
}

} // namespace

qint64 firstGifFrame(const QByteArray &bytes)
{
    const ByteReader in(bytes, Order::LittleEndian);
    qint64 at = 13 + colorTableBytes(in.u8(10));
    while (at >= 0 && in.u8(at) == 0x21)
        at = afterSubBlocks(in, at + 2);
    return at >= 0 && in.u8(at) == 0x2C && in.has(at, 11) ? at : -1;
}

Result<ImageFacts, ImageError> gif(const QByteArray &bytes)
{
    const ByteReader in(bytes, Order::LittleEndian);
    ImageFacts facts{.type = ImageType::Gif, .sizePx = QSize(in.u16(6), in.u16(8))};
    if (!in.has(0, 13))
        return truncated();
    if (facts.sizePx.isEmpty())
        return noPixels();
    int frames = 0;
    qint64 at = 13 + colorTableBytes(in.u8(10));
    while (at >= 0 && in.has(at, 1)) {
        const int block = in.u8(at);
        if (block == 0x21) {
            const bool isControl = in.u8(at + 1) == 0xF9;
            facts.hasAlpha = facts.hasAlpha || (isControl && (in.u8(at + 3) & 1));
            at = afterSubBlocks(in, at + 2);
        } else if (block == 0x2C) {
            if (!in.has(at, 11))
                break;
            if (frames == 0 && (in.u16(at + 5) == 0 || in.u16(at + 7) == 0))
                return noPixels();
            at = afterSubBlocks(in, at + 11 + colorTableBytes(in.u8(at + 9)));
            ++frames;
        } else {
            break; // the end, or something that is none of ours
        }
    }
    if (frames == 0)
        return truncated();
    facts.isAnimated = frames > 1;
    constexpr int Trailer = 0x3B;
    facts.isDamaged = at < 0 || in.u8(at) != Trailer;
    return facts;
}

Result<ImageFacts, ImageError> webP(const QByteArray &bytes)
{
    const ByteReader in(bytes, Order::LittleEndian);
    ImageFacts facts{.type = ImageType::WebP};
    if (const auto error = webPSize(in, facts))
        return *error;
    const qint64 end = 8 + qint64{in.u32(4)};
    if (!in.has(0, end)) {
        if (!hasPicture(in))
            return truncated();
        facts.isDamaged = true;
    }
    for (qint64 at = 12; at + 8 <= end;) {
        const qint64 length = in.u32(at + 4);
        if (in.view(at, 4) == "EXIF"_ba) {
            QByteArrayView exif = in.view(at + 8, length);
            if (exif.startsWith("Exif\0\0"_ba)) // some put JPEG's name before it
                exif = exif.sliced(6);
            facts.orientation = Exif::orientation(exif);
        }
        at += 8 + length + (length & 1);
    }
    return facts;
}

Result<ImageFacts, ImageError> bmp(const QByteArray &bytes)
{
    const ByteReader in(bytes, Order::LittleEndian);
    if (!in.has(0, 26))
        return truncated();
    const bool isOld = in.u32(14) == 12;
    const qint64 width = isOld ? in.u16(18) : qint32(in.u32(18));
    const qint64 height = std::llabs(isOld ? in.u16(20) : qint32(in.u32(22)));
    const int bits = in.u16(isOld ? 24 : 28);
    const quint32 packing = isOld ? 0 : in.u32(30);
    if (width <= 0 || height == 0 || height > std::numeric_limits<int>::max())
        return noPixels();
    if (packing == 4 || packing == 5)
        return ImageError{Kind::Unsupported, u"a JPEG or PNG within a BMP"_s};
    const qint64 rowBytes = (width * bits + 31) / 32 * 4;
    const bool isPlain = packing == 0 || packing == 3;
    if (!in.has(in.u32(10), isPlain ? rowBytes : 1))
        return truncated();
    return ImageFacts{.type = ImageType::Bmp,
                      .sizePx = QSize(int(width), int(height)),
                      .hasAlpha = bits == 32,
                      .isDamaged = isPlain && !in.has(in.u32(10), rowBytes * height)};
}

Result<ImageFacts, ImageError> tiff(const QByteArray &bytes)
{
    const ByteReader in = TiffDirectory::readerFor(bytes);
    if (in.u16(2) != 42)
        return ImageError{Kind::Unsupported, u"BigTIFF"_s};
    const auto directory = TiffDirectory::read(in);
    if (!directory)
        return truncated();
    constexpr quint32 Most = std::numeric_limits<int>::max();
    const bool isSize = directory->width > 0 && directory->height > 0 && directory->width <= Most &&
                        directory->height <= Most;
    if (!isSize)
        return noPixels();
    ImageFacts facts{.type = ImageType::Tiff,
                     .sizePx = QSize(int(directory->width), int(directory->height)),
                     .orientation = directory->orientation,
                     .hasAlpha = directory->hasAlpha,
                     .isAnimated = directory->hasNext};
    if (!directory->lengths) { // libtiff estimates that of a single strip
        if (!directory->offsets || directory->offsets->count() != 1 ||
            !in.has(directory->offsets->number(), 1))
            return truncated();
        facts.isDamaged = true;
    } else if (!directory->hasLists(in.size())) {
        return truncated();
    } else {
        facts.isDamaged = !areThere(in, directory.value());
        if (facts.isDamaged && (directory->isPacked || directory->isTiled || directory->isInPlanes))
            return truncated();
    }
    return facts;
}

} // namespace Innbox::RasterHeaders
