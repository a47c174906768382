#include "tests/images/FileBytes.h"

#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::FileBytes {

namespace {

template <class T>
QByteArray raw(T number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

/// Bit by bit, to be another one than the program's.
quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
    }
    return ~sum;
}

QByteArray exifEntry(int tag, int type, quint32 count, const QByteArray &value)
{
    return big16(quint32(tag)) + big16(quint32(type)) + big32(count) + value.leftJustified(4, '\0');
}

/// GIF's packing with a "clear" often enough that codes stay three bits wide; four colours.
QByteArray gifPixels(const QByteArray &indexes)
{
    quint32 bits = 0;
    int count = 0;
    QByteArray packed;
    const auto put = [&](quint32 code) {
        bits |= code << count;
        for (count += 3; count >= 8; count -= 8, bits >>= 8)
            packed += char(bits & 0xFF);
    };
    constexpr quint32 Clear = 4;
    constexpr quint32 End = 5;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        if (i % 2 == 0)
            put(Clear);
        put(quint32(indexes.at(i)));
    }
    put(End);
    packed += char(bits & 0xFF);
    QByteArray blocks(1, '\x02');
    for (qsizetype at = 0; at < packed.size(); at += 255) {
        const QByteArray block = packed.mid(at, 255);
        blocks += char(block.size());
        blocks += block;
    }
    return blocks + '\0';
}

QByteArray gifFrame(QSize size, const QByteArray &indexes)
{
    return QByteArray("\x21\xF9\x04\x00\x0A\x00\x00\x00", 8) + "\x2C"_ba + QByteArray(4, '\0') +
           little16(quint32(size.width())) + little16(quint32(size.height())) + '\0' +
           gifPixels(indexes);
}

} // namespace

QByteArray big16(quint32 number)
{
    return raw(qToBigEndian(quint16(number)));
}
QByteArray big32(quint32 number)
{
    return raw(qToBigEndian(number));
}
QByteArray little16(quint32 number)
{
    return raw(qToLittleEndian(quint16(number)));
}
QByteArray little32(quint32 number)
{
    return raw(qToLittleEndian(number));
}

QByteArray written(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (quality >= 0)
        writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray jpegSegment(int marker, const QByteArray &data)
{
    return '\xFF' + QByteArray(1, char(marker)) + big16(quint32(data.size()) + 2) + data;
}

QByteArray withSegment(const QByteArray &jpeg, const QByteArray &segment)
{
    const bool hasJfif = quint8(jpeg.at(3)) == 0xE0;
    const qsizetype at = hasJfif ? 4 + qFromBigEndian<quint16>(jpeg.constData() + 4) : 2;
    return jpeg.left(at) + segment + jpeg.mid(at);
}

QByteArray lyingJpeg(QByteArray jpeg, int width, int height)
{
    for (qsizetype at = 2; at + 9 < jpeg.size();) {
        const int marker = quint8(jpeg.at(at + 1));
        if (marker >= 0xC0 && marker <= 0xC2)
            return jpeg.replace(at + 5, 4, big16(quint32(height)) + big16(quint32(width)));
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return {};
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    return big32(quint32(data.size())) + name + data + big32(crc(name + data));
}

QByteArray pngHeader(int width, int height, int depth, int type, int interlace)
{
    return pngChunk("IHDR"_ba, big32(quint32(width)) + big32(quint32(height)) + char(depth) +
                                   char(type) + QByteArray(2, '\0') + char(interlace));
}

QByteArray png(const QByteArray &header, const QByteArray &rows)
{
    return "\x89PNG\r\n\x1a\n"_ba + header + pngChunk("IDAT"_ba, qCompress(rows).sliced(4)) +
           pngChunk("IEND"_ba, {});
}

QByteArray withChunk(const QByteArray &png, const QByteArray &chunk)
{
    constexpr qsizetype Behind = 8 + 25;
    return png.left(Behind) + chunk + png.mid(Behind);
}

QByteArray lyingPng(const QByteArray &png, int width, int height)
{
    const QByteArray data = big32(quint32(width)) + big32(quint32(height)) + png.mid(24, 5);
    return png.left(8) + pngChunk("IHDR"_ba, data) + png.mid(33);
}

QByteArray exif(int orientation)
{
    const QByteArray camera = Secret + " camera"_ba + '\0';
    const QByteArray thumbnail = jpeg(Pictures::corners({16, 16})) + Secret;
    constexpr quint32 First = 8;
    constexpr quint32 Second = First + 2 + 3 * 12 + 4;
    constexpr quint32 Position = Second + 2 + 2 * 12 + 4;
    constexpr quint32 Texts = Position + 2 + 12 + 4;
    const quint32 thumbnailAt = Texts + quint32(camera.size());
    return "MM\0*"_ba + big32(First) + big16(3) +
           exifEntry(0x010F, 2, quint32(camera.size()), big32(Texts)) +
           exifEntry(0x0112, 3, 1, big16(quint32(orientation))) +
           exifEntry(0x8825, 4, 1, big32(Position)) + big32(Second) + big16(2) +
           exifEntry(0x0201, 4, 1, big32(thumbnailAt)) +
           exifEntry(0x0202, 4, 1, big32(quint32(thumbnail.size()))) + big32(0) + big16(1) +
           exifEntry(1, 2, 2, "N\0"_ba) + big32(0) + camera + thumbnail;
}

QByteArray animatedGif(QSize sizePx)
{
    QByteArray indexes;
    for (int y = 0; y < sizePx.height(); ++y) {
        for (int x = 0; x < sizePx.width(); ++x)
            indexes += char((y >= sizePx.height() / 2) * 2 + (x >= sizePx.width() / 2));
    }
    QByteArray colours;
    for (const QRgb colour :
         {Pictures::TopLeft, Pictures::TopRight, Pictures::BottomLeft, Pictures::BottomRight})
        colours += QByteArray(1, char(qRed(colour))) + char(qGreen(colour)) + char(qBlue(colour));
    return "GIF89a"_ba + little16(quint32(sizePx.width())) + little16(quint32(sizePx.height())) +
           QByteArray("\xF1\0\0", 3) + colours + gifFrame(sizePx, indexes) +
           gifFrame(sizePx, QByteArray(indexes.size(), '\x03')) + "\x21\xFE\x06"_ba + Secret +
           '\0' + ';';
}

QByteArray emptyTiff(quint32 width, quint32 height)
{
    const auto entry = [](int tag, quint32 value) {
        return little16(quint32(tag)) + little16(4) + little32(1) + little32(value);
    };
    return "II*\0"_ba + little32(8) + little16(4) + entry(256, width) + entry(257, height) +
           entry(273, 8) + entry(279, 16) + little32(0);
}

QByteArray emptyBmp(qint32 width, qint32 height, quint32 packing)
{
    return "BM"_ba + little32(70) + little32(0) + little32(54) + little32(40) +
           little32(quint32(width)) + little32(quint32(height)) + little16(1) + little16(8) +
           little32(packing) + QByteArray(20, '\0') + QByteArray(16, '\0');
}

QByteArray webPWithExif(const QByteArray &webP, QSize sizePx, const QByteArray &exif)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &data) {
        return name + little32(quint32(data.size())) + data + QByteArray(data.size() & 1, '\0');
    };
    const QByteArray canvas = QByteArray("\x08\0\0\0", 4) +
                              little32(quint32(sizePx.width() - 1)).left(3) +
                              little32(quint32(sizePx.height() - 1)).left(3);
    const QByteArray content =
        "WEBP"_ba + chunk("VP8X"_ba, canvas) + webP.mid(12) + chunk("EXIF"_ba, exif);
    return "RIFF"_ba + little32(quint32(content.size())) + content;
}

} // namespace Innbox::FileBytes
