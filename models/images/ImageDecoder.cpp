#include "models/images/ImageDecoder.h"

#include "models/images/HeifReader.h"
#include "models/images/IccProfile.h"
#include "models/images/ImageProbe.h"
#include "models/images/JpegCodec.h"
#include "models/images/PngLayout.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

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

Result<ImageDecoder::Stored, ImageError> decodeJpeg(const QByteArray &bytes, QSize boundPx)
{
    const auto layout = JpegLayout::read(bytes);
    if (!layout)
        return layout.error();
    auto decoded = JpegCodec::decode(layout->bare(bytes, 1), layout.value(),
                                     eighthsFor(layout.value(), boundPx));
    if (!decoded)
        return decoded.error();
    // A CMYK profile says nothing about the RGB that was made of it.
    return ImageDecoder::Stored{decoded->image, layout->channels == 4 ? QByteArray() : layout->icc};
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

Result<ImageDecoder::Stored, ImageError> decodeWithQt(const QByteArray &bytes,
                                                      const ImageFacts &facts)
{
    QByteArray clean = bytes;
    if (facts.type == ImageType::Png) {
        // Only the picture, and seen to be whole: libpng tells of faults in the log only.
        const auto layout = PngLayout::read(bytes);
        if (!layout)
            return layout.error();
        auto bare = layout->bare(bytes, PngLayout::Pixels::Check);
        if (!bare)
            return bare.error();
        clean = std::move(bare.value());
    }
    QBuffer buffer(&clean);
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
    return ImageDecoder::Stored{image};
}

} // namespace

Result<ImageDecoder::Stored, ImageError>
ImageDecoder::decodeStored(const QByteArray &bytes, const ImageFacts &facts, QSize boundPx)
{
    switch (facts.type) {
    case ImageType::Jpeg:
        return decodeJpeg(bytes, boundPx);
    case ImageType::Heic:
    case ImageType::Avif: {
        auto picture = HeifReader::decode(bytes);
        if (!picture)
            return picture.error();
        QByteArray icc = IccProfile::isPlausible(picture->icc, 3) ? picture->icc : QByteArray();
        return Stored{plain(picture->image), std::move(icc)};
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
