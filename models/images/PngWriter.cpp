#include "models/images/PngWriter.h"

#include "models/images/PngLayout.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::PngWriter {

namespace {

constexpr int SampledRows = 200;
constexpr qint64 SmallPixels = 500'000; ///< packed whole for the estimate
constexpr int Bands = 16;
constexpr int BandsShare = 16; ///< of the picture, 1/16 is packed

QByteArray packed(const QImage &image, int compression)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png"_ba);
    writer.setCompression(compression);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

bool hasSharpEdges(const QImage &image)
{
    const int pixelBytes = image.depth() / 8;
    const int step = std::max(1, image.height() / SampledRows);
    qint64 same = 0;
    qint64 pairs = 0;
    for (int y = 0; y < image.height(); y += step) {
        const uchar *row = image.constScanLine(y);
        for (int x = 1; x < image.width(); ++x) {
            const uchar *pixel = row + qsizetype{x} * pixelBytes;
            same += std::memcmp(pixel, pixel - pixelBytes, size_t(pixelBytes)) == 0 ? 1 : 0;
        }
        pairs += image.width() - 1;
    }
    return same * 2 > pairs;
}

qint64 estimatedBytes(const QImage &image)
{
    constexpr int Quick = 50; // of 100; zlib's middle
    if (qint64{image.width()} * image.height() <= SmallPixels)
        return packed(image, Quick).size();
    const int rows = std::max(1, image.height() / (Bands * BandsShare));
    QImage bands(image.width(), rows * Bands, image.format());
    if (bands.isNull())
        return packed(image, Quick).size();
    for (int band = 0; band < Bands; ++band) {
        const int from = int(qint64{band} * (image.height() - rows) / (Bands - 1));
        for (int y = 0; y < rows; ++y)
            std::memcpy(bands.scanLine(band * rows + y), image.constScanLine(from + y),
                        size_t(std::min(bands.bytesPerLine(), image.bytesPerLine())));
    }
    return packed(bands, Quick).size() * image.height() / bands.height();
}

QByteArray write(const QImage &image)
{
    QImage clean = image;
    if (clean.colorSpace() == QColorSpace(QColorSpace::SRgb))
        clean.setColorSpace({}); // what a picture without profile is anyway
    const QByteArray png = packed(clean, 100);
    // Qt adds the density and texts: away with them.
    const auto layout = PngLayout::read(png);
    if (!layout)
        return {};
    auto bare = layout->bare(png, PngLayout::Pixels::Trust);
    return bare ? bare.value() : QByteArray();
}

} // namespace Innbox::PngWriter
