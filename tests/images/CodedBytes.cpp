#include "tests/images/FileBytes.h"

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>
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

namespace {

/// By libjpeg. \param image  its bytes are of the space \p from
QByteArray coded(const QImage &image, J_COLOR_SPACE from, J_COLOR_SPACE stored, int restartRows)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = JDIMENSION(image.width());
    info.image_height = JDIMENSION(image.height());
    info.input_components = image.depth() / 8;
    info.in_color_space = from;
    jpeg_set_defaults(&info);
    jpeg_set_colorspace(&info, stored);
    jpeg_set_quality(&info, 95, TRUE);
    info.restart_in_rows = restartRows;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        auto *row = const_cast<JSAMPROW>(image.constScanLine(int(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    const QByteArray result(reinterpret_cast<const char *>(bytes), qsizetype(size));
    jpeg_destroy_compress(&info);
    std::free(bytes);
    return result;
}

QImage inksOf(const QImage &image)
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
    return inks;
}

} // namespace

QByteArray cmykJpeg(const QImage &image)
{
    const QImage inks = inksOf(image);
    return coded(inks, JCS_CMYK, JCS_CMYK, 0);
}

QByteArray restartJpeg(const QImage &image)
{
    return coded(image.convertToFormat(QImage::Format_RGB888), JCS_RGB, JCS_YCbCr, 1);
}

QByteArray ycckJpeg(const QImage &image)
{
    return compressed(inksOf(image), TJPF_CMYK, TJSAMP_444, 92, 0);
}

} // namespace Innbox::FileBytes
