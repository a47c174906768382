#pragma once

#include <QByteArray>
#include <QImage>

/// Image files put together byte by byte, so that they can be as odd as files are.
namespace Innbox::FileBytes {

[[nodiscard]] QByteArray big16(quint32 number);
[[nodiscard]] QByteArray big32(quint32 number);
[[nodiscard]] QByteArray little16(quint32 number);
[[nodiscard]] QByteArray little32(quint32 number);

/// By Qt's writer. \param quality  0..100, -1 = the format's
[[nodiscard]] QByteArray written(const QImage &image, const QByteArray &format, int quality = -1);

// JPEG
enum class Sampling { Full, Half };
[[nodiscard]] QByteArray jpeg(const QImage &image, int quality = 92,
                              Sampling sampling = Sampling::Half);
[[nodiscard]] QByteArray progressiveJpeg(const QImage &image);
/// With a restart marker behind each row of blocks.
[[nodiscard]] QByteArray restartJpeg(const QImage &image);
[[nodiscard]] QByteArray cmykJpeg(const QImage &image);
/// The same with its first three inks coded as brightness and colour, as most programs do it.
[[nodiscard]] QByteArray ycckJpeg(const QImage &image);
[[nodiscard]] QByteArray jpegSegment(int marker, const QByteArray &data);
/// Behind the start of the image and the JFIF segment.
[[nodiscard]] QByteArray withSegment(const QByteArray &jpeg, const QByteArray &segment);
/// Writes another size into the header.
[[nodiscard]] QByteArray lyingJpeg(QByteArray jpeg, int width, int height);

// PNG
[[nodiscard]] QByteArray pngChunk(const QByteArray &name, const QByteArray &data);
[[nodiscard]] QByteArray pngHeader(int width, int height, int depth, int type, int interlace = 0);
/// \param rows  with their filter bytes, unpacked
[[nodiscard]] QByteArray png(const QByteArray &header, const QByteArray &rows);
/// Behind the header chunk.
[[nodiscard]] QByteArray withChunk(const QByteArray &png, const QByteArray &chunk);
/// Writes another size into the header, with the right sum.
[[nodiscard]] QByteArray lyingPng(const QByteArray &png, int width, int height);

/// An EXIF block with orientation, camera, position and a thumbnail, each marked as Secret.
[[nodiscard]] QByteArray exif(int orientation);
/// What must not be in any file that leaves.
inline const QByteArray Secret = QByteArrayLiteral("S3CRET");

/// Two frames, the first one corners().
[[nodiscard]] QByteArray animatedGif(QSize sizePx);
/// A header with that size and nothing of use behind it.
[[nodiscard]] QByteArray emptyTiff(quint32 width, quint32 height);
[[nodiscard]] QByteArray emptyBmp(qint32 width, qint32 height, quint32 packing);
/// Puts lossy WebP into the extended form with an EXIF chunk.
[[nodiscard]] QByteArray webPWithExif(const QByteArray &webP, QSize sizePx, const QByteArray &exif);

} // namespace Innbox::FileBytes
