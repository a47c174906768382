#include "tests/images/FileBytes.h"

#include <turbojpeg.h>

// Where the program's codec library is used to make what Qt cannot write.

namespace Innbox::FileBytes {

namespace {

QByteArray compressed(const QImage &image, int format, int sampling, int quality, int flags)
{
    const tjhandle handle = tjInitCompress();
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    QByteArray result;
    if (tjCompress2(handle, image.constBits(), image.width(), int(image.bytesPerLine()),
                    image.height(), format, &bytes, &size, sampling, quality, flags) == 0)
        result = QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
    tjFree(bytes);
    tjDestroy(handle);
    return result;
}

} // namespace

QByteArray jpeg(const QImage &image, int quality, Sampling sampling)
{
    if (image.format() == QImage::Format_Grayscale8)
        return compressed(image, TJPF_GRAY, TJSAMP_GRAY, quality, 0);
    return compressed(image.convertToFormat(QImage::Format_RGB32), TJPF_BGRX,
                      sampling == Sampling::Full ? TJSAMP_444 : TJSAMP_420, quality, 0);
}

QByteArray progressiveJpeg(const QImage &image)
{
    return compressed(image.convertToFormat(QImage::Format_RGB32), TJPF_BGRX, TJSAMP_420, 92,
                      TJFLAG_PROGRESSIVE);
}

QByteArray cmykJpeg(const QImage &image)
{
    // As Adobe does it: inverted, 255 = no ink; without black, red is what is left of cyan.
    QImage inks(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = inks.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            row[4 * x] = uchar(qRed(pixel));
            row[4 * x + 1] = uchar(qGreen(pixel));
            row[4 * x + 2] = uchar(qBlue(pixel));
            row[4 * x + 3] = 255;
        }
    }
    return compressed(inks, TJPF_CMYK, TJSAMP_444, 92, 0);
}

} // namespace Innbox::FileBytes
