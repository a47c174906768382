#include "models/images/ImageDecoder.h"

#include "models/images/ColorTransform.h"
#include "models/images/HeifReader.h"
#include "models/images/IccProfile.h"
#include "models/images/ImageProbe.h"
#include "models/images/JpegCodec.h"
#include "models/images/JpegRepair.h"
#include "models/images/PngLayout.h"
#include "models/images/PngRepair.h"
#include "models/images/RasterRepair.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;

/// Qt's name of a format that it decodes for us.
QByteArray qtFormatOf(ImageType type)
{
    switch (type) {
    case ImageType::Png:
        return "png"_ba;
    case ImageType::WebP:
        return "webp"_ba;
    case ImageType::Bmp:
        return "bmp"_ba;
    case ImageType::Gif:
        return "gif"_ba;
    case ImageType::Tiff:
        return "tiff"_ba;
    case ImageType::Jpeg:
    case ImageType::Heic:
    case ImageType::Avif:
        break;
    }
    return {};
}

/// The smallest scale, in eighths, whose result is not below \p boundPx and within our limit.
int eighthsFor(const JpegLayout &layout, QSize boundPx)
{
    int eighths = 8;
    const auto pixels = [&layout](int scale) {
        const QSize size = JpegCodec::decodedSizePx(layout, scale);
        return qint64{size.width()} * size.height();
    };
    while (eighths > 1 && pixels(eighths) > ImageLimits::MaxDecodedPixels)
        --eighths;
    if (boundPx.isEmpty())
        return eighths;
    while (eighths > 1) {
        const QSize smaller = JpegCodec::decodedSizePx(layout, eighths - 1);
        if (smaller.width() < boundPx.width() && smaller.height() < boundPx.height())
            break;
        --eighths;
    }
    return eighths;
}

/// What viewers show of a damaged one.
Result<ImageDecoder::Stored, ImageError> repairJpeg(const QByteArray &bytes, QSize boundPx)
{
    const auto layout = JpegRepair::read(bytes);
    if (!layout)
        return layout.error();
    auto decoded = JpegRepair::decode(bytes, layout.value(), eighthsFor(layout.value(), boundPx));
    if (!decoded)
        return decoded.error();
    return ImageDecoder::Stored{.image = decoded->image,
                                .icc = layout->icc,
                                .isRepaired = true,
                                .missing = decoded->missing};
}

Result<ImageDecoder::Stored, ImageError> decodeJpeg(const QByteArray &bytes,
                                                    const ImageFacts &facts, QSize boundPx)
{
    const auto layout = JpegLayout::read(bytes);
    Result<ImageDecoder::Stored, ImageError> stored = ImageError{Kind::Damaged};
    if (layout && !facts.isDamaged) {
        const auto decoded = JpegCodec::decode(layout->bare(bytes, 1), layout.value(),
                                               eighthsFor(layout.value(), boundPx));
        if (decoded)
            stored = ImageDecoder::Stored{.image = decoded->image, .icc = layout->icc};
        else
            stored = decoded.error();
    }
    if (!stored && stored.error().kind == Kind::Damaged)
        stored = repairJpeg(bytes, boundPx);
    if (stored && facts.isCmyk) {
        ColorTransform::fromCmyk(stored.value().image, facts.isInverted, stored->icc);
        stored.value().icc.clear(); // it says nothing about the RGB that was made of it
    }
    return stored;
}

/// Qt's own limit, looked at first because Qt tells of it in the log only.
bool isWithinAllocationLimit(const QImageReader &reader, const ImageFacts &facts)
{
    const int limitMb = QImageReader::allocationLimit();
    const int bits = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    const qint64 bytes = facts.pixels() * std::max(bits, 32) / 8;
    return limitMb <= 0 || bytes <= qint64{limitMb} * 1024 * 1024;
}

/// 8 bits a channel, straight alpha only where something shows through.
QImage plain(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_RGB32)
        return image;
    if (image.format() == QImage::Format_Grayscale16)
        return image.convertToFormat(QImage::Format_Grayscale8);
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage straight = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < straight.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(straight.constScanLine(y));
        if (std::any_of(row, row + straight.width(), [](QRgb p) { return qAlpha(p) != 255; }))
            return straight;
    }
    straight.reinterpretAsFormat(QImage::Format_RGB32);
    return straight;
}

/// Makes grey what is not in the file.
void coverMissing(QImage &image, const RasterRepair::Readable &file)
{
    const int missing = image.height() - file.rowsThere;
    const int top = file.missing.where == MissingPart::Where::Upper ? 0 : file.rowsThere;
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(QRect(0, top, image.width(), missing), qRgb(128, 128, 128));
}

Result<ImageDecoder::Stored, ImageError> decodeWithQt(const QByteArray &bytes,
                                                      const ImageFacts &facts)
{
    RasterRepair::Readable clean{.bytes = bytes};
    std::optional<PngRepair::Repaired> png;
    bool isRepaired = facts.isDamaged;
    if (facts.type == ImageType::Png) {
        // Only the picture, and seen to be whole: libpng tells of faults in the log only.
        const auto layout = PngLayout::read(bytes);
        if (!layout)
            return layout.error();
        const auto bare = layout->bare(bytes, PngLayout::Pixels::Check);
        if (bare) {
            clean.bytes = bare.value();
        } else {
            const auto repaired = PngRepair::repair(bytes, layout.value());
            if (!repaired)
                return repaired.error();
            png = repaired.value();
            clean.bytes = png->png;
            clean.missing = png->missing;
            isRepaired = true;
        }
    } else if (facts.isDamaged) {
        auto readable = RasterRepair::readable(bytes, facts);
        if (!readable)
            return readable.error();
        clean = std::move(readable.value());
    }
    QBuffer buffer(&clean.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, qtFormatOf(facts.type));
    reader.setAutoDetectImageFormat(false); // the type is ours to tell
    reader.setAutoTransform(false);
    if (!reader.canRead())
        return ImageError{Kind::Unsupported, u"no plugin reads it"_s};
    if (!isWithinAllocationLimit(reader, facts))
        return ImageError{Kind::NoMemory, u"over the allocation limit"_s};
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return ImageError{reader.error() == QImageReader::UnsupportedFormatError ? Kind::Unsupported
                                                                                 : Kind::Damaged,
                          reader.errorString()};
    if (image.size() != facts.sizePx && facts.type != ImageType::Gif)
        return ImageError{Kind::Damaged, u"another size than the header says"_s};
    image = plain(image);
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    if (png)
        image = PngRepair::completed(image, *png);
    else if (clean.rowsThere > 0)
        coverMissing(image, clean);
    if (clean.missing.isAny())
        image = plain(image); // what is grey now may have been all that showed through
    return ImageDecoder::Stored{.image = image, .isRepaired = isRepaired, .missing = clean.missing};
}

} // namespace

Result<ImageDecoder::Stored, ImageError>
ImageDecoder::decodeStored(const QByteArray &bytes, const ImageFacts &facts, QSize boundPx)
{
    switch (facts.type) {
    case ImageType::Jpeg:
        return decodeJpeg(bytes, facts, boundPx);
    case ImageType::Heic:
    case ImageType::Avif: {
        auto picture = HeifReader::decode(bytes);
        if (!picture)
            return picture.error();
        QByteArray icc = IccProfile::isPlausible(picture->icc, 3) ? picture->icc : QByteArray();
        return Stored{.image = plain(picture->image), .icc = std::move(icc)};
    }
    default:
        return decodeWithQt(bytes, facts);
    }
}

QImage ImageDecoder::upright(const QImage &image, int orientation)
{
    const auto quarter = [&image](int degrees) {
        return image.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return quarter(90).mirrored(true, false);
    case 6:
        return quarter(90);
    case 7:
        return quarter(90).mirrored(false, true);
    case 8:
        return quarter(270);
    default:
        return image;
    }
}

QImage ImageDecoder::withProfile(QImage image, const QByteArray &icc)
{
    if (!icc.isEmpty())
        image.setColorSpace(QColorSpace::fromIccProfile(icc));
    return image;
}

Result<QImage, ImageError> decodeImage(const QByteArray &bytes, QSize boundPx,
                                       const std::stop_token &stop)
{
    const auto facts = probeImage(bytes);
    if (!facts)
        return facts.error();
    if (stop.stop_requested())
        return ImageError{Kind::Cancelled};
    const bool isBounded = !boundPx.isEmpty();
    const QSize seen = facts->seenSizePx();
    const QSize target =
        isBounded
            ? seen.scaled(boundPx, Qt::KeepAspectRatio).boundedTo(seen).expandedTo(QSize(1, 1))
            : seen;
    const QSize storedTarget = facts->orientation >= 5 ? target.transposed() : target;
    auto stored =
        ImageDecoder::decodeStored(bytes, facts.value(), isBounded ? storedTarget : QSize());
    if (!stored)
        return stored.error();
    if (stop.stop_requested())
        return ImageError{Kind::Cancelled};
    QImage image = stored->image;
    if (isBounded && image.size() != storedTarget)
        image = image.scaled(storedTarget, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return ImageDecoder::withProfile(ImageDecoder::upright(image, facts->orientation), stored->icc);
}

} // namespace Innbox
