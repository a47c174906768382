#include "tests/images/DamagedFiles.h"

#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using FileBytes::big16;
using FileBytes::big32;
using FileBytes::exif;
using FileBytes::jpegSegment;
using FileBytes::little16;
using FileBytes::little32;
using FileBytes::png;
using FileBytes::pngChunk;
using FileBytes::pngHeader;
using FileBytes::Secret;
using FileBytes::withChunk;
using FileBytes::withSegment;
using FileBytes::written;
using Where = MissingPart::Where;

constexpr QSize Size(320, 240);

QImage photo()
{
    return Pictures::photo(Size, 6);
}

QImage grey()
{
    return photo().convertToFormat(QImage::Format_Grayscale8);
}

QByteArray jpegOf(const QImage &image)
{
    return FileBytes::jpeg(image, 95, FileBytes::Sampling::Full);
}

/// Where a marker begins; the first of its sort.
qsizetype markerAt(const QByteArray &jpeg, char marker)
{
    return jpeg.indexOf(QByteArray("\xFF", 1) + marker);
}

QByteArray withoutSegments(QByteArray jpeg, char marker)
{
    for (qsizetype at = markerAt(jpeg, marker); at >= 0; at = markerAt(jpeg, marker))
        jpeg.remove(at, 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2));
    return jpeg;
}

/// An EXIF segment whose length is wrong by so many bytes, before the tables.
QByteArray withWrongLength(const QByteArray &jpeg, int by)
{
    QByteArray segment = jpegSegment(0xFE, Secret.repeated(20));
    const int length = qFromBigEndian<quint16>(segment.constData() + 2);
    return withSegment(jpeg, segment.replace(2, 2, big16(quint32(length + by))));
}

/// With every restart marker's number changed.
QByteArray renumbered(QByteArray jpeg, int change)
{
    for (qsizetype at = markerAt(jpeg, '\xDA') + 14; at + 1 < jpeg.size(); ++at) {
        const int next = quint8(jpeg.at(at + 1));
        if (quint8(jpeg.at(at)) == 0xFF && next >= 0xD0 && next <= 0xD7)
            jpeg[at + 1] = char(0xD0 + ((next - 0xD0 + change) & 7));
    }
    return jpeg;
}

/// The name of a chunk begins there.
qsizetype chunkAt(const QByteArray &png, const QByteArray &name)
{
    return png.indexOf(name);
}

/// The sum of the first chunk of that name gets a wrong bit.
QByteArray withWrongSum(QByteArray png, const QByteArray &name)
{
    const qsizetype at = chunkAt(png, name);
    const quint32 length = qFromBigEndian<quint32>(png.constData() + at - 4);
    const qsizetype sum = at + 4 + qsizetype(length);
    png[sum] = char(png.at(sum) ^ 1);
    return png;
}

QByteArray pngOfRows(const QByteArray &rows)
{
    return png(pngHeader(Size.width(), Size.height(), 8, 2), rows);
}

/// Red, green, blue, each row with the filter "none".
QByteArray plainRows(const QImage &image)
{
    QByteArray rows;
    for (int y = 0; y < image.height(); ++y) {
        rows += '\0';
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            rows += char(qRed(pixel));
            rows += char(qGreen(pixel));
            rows += char(qBlue(pixel));
        }
    }
    return rows;
}

/// The same, interlaced; only so many of its passes.
QByteArray interlaced(const QImage &image, int passes)
{
    constexpr int Adam7[7][4] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4},
                                 {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
    QByteArray rows;
    for (int pass = 0; pass < passes; ++pass) {
        const auto &[left, top, stepX, stepY] = Adam7[pass];
        for (int y = top; y < image.height(); y += stepY) {
            rows += '\0';
            for (int x = left; x < image.width(); x += stepX) {
                const QRgb pixel = image.pixel(x, y);
                rows += char(qRed(pixel));
                rows += char(qGreen(pixel));
                rows += char(qBlue(pixel));
            }
        }
    }
    return png(pngHeader(image.width(), image.height(), 8, 2, 1), rows);
}

/// Uncompressed, one strip, the directory in front; without its length when it is not wanted.
QByteArray tiff(const QImage &image, bool hasLength)
{
    const auto entry = [](int tag, int type, quint32 count, quint32 value) {
        return little16(quint32(tag)) + little16(quint32(type)) + little32(count) + little32(value);
    };
    const quint32 entries = hasLength ? 10 : 9;
    const quint32 depths = 8 + 2 + entries * 12 + 4;
    const quint32 data = depths + 6;
    QByteArray rgb;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            rgb += char(qRed(pixel));
            rgb += char(qGreen(pixel));
            rgb += char(qBlue(pixel));
        }
    }
    QByteArray head = "II*\0"_ba + little32(8) + little16(entries) +
                      entry(256, 3, 1, quint32(image.width())) +
                      entry(257, 3, 1, quint32(image.height())) + entry(258, 3, 3, depths) +
                      entry(259, 3, 1, 1) + entry(262, 3, 1, 2) + entry(273, 4, 1, data) +
                      entry(277, 3, 1, 3) + entry(278, 3, 1, quint32(image.height()));
    if (hasLength)
        head += entry(279, 4, 1, quint32(rgb.size()));
    return head + entry(284, 3, 1, 1) + little32(0) + little16(8).repeated(3) + rgb;
}

QByteArray withRiffLength(QByteArray webP, quint32 length)
{
    return webP.replace(4, 4, little32(length));
}

DamagedFile file(const QByteArray &name, const QByteArray &bytes, const QImage &picture,
                 double tolerance = 16)
{
    return {.name = name, .bytes = bytes, .picture = picture, .tolerance = tolerance};
}

DamagedFile cut(const QByteArray &name, const QByteArray &bytes, const QImage &picture,
                MissingPart missing, int shareTolerance = 2, double tolerance = 16)
{
    return {.name = name,
            .bytes = bytes,
            .picture = picture,
            .tolerance = tolerance,
            .missing = missing,
            .shareTolerance = shareTolerance};
}

QList<DamagedFile> wholeJpegs()
{
    const QImage image = photo();
    const QByteArray good = jpegOf(image);
    const QByteArray turned = withSegment(jpegOf(Pictures::storedFor(image, 6)),
                                          jpegSegment(0xE1, "Exif\0\0"_ba + exif(6)));
    const QByteArray restarts = FileBytes::restartJpeg(image);
    const QByteArray tables = QByteArray(good).insert(markerAt(good, '\xDB'), Secret);
    const QByteArray beforeScan = QByteArray(good).insert(markerAt(good, '\xDA'), Secret);
    QByteArray lostMarker = withSegment(good, jpegSegment(0xFE, Secret.repeated(9)));
    lostMarker[markerAt(lostMarker, '\xFE')] = 'x';
    return {
        file("jpeg, no end mark", good.chopped(2), image),
        file("jpeg, half an end mark", good.chopped(1), image),
        file("jpeg, zeros instead of the end mark", good.chopped(2) + QByteArray(512, '\0'), image),
        file("jpeg, no end mark, then text", good.chopped(2) + Secret.repeated(30), image),
        file("jpeg, grey, no end mark", jpegOf(grey()).chopped(2), grey()),
        file("jpeg, progressive, no end mark", FileBytes::progressiveJpeg(image).chopped(2), image),
        file("jpeg, restarts, no end mark", restarts.chopped(2), image),
        file("jpeg, restart markers of other numbers", renumbered(restarts, 4), image),
        file("jpeg, turned, no end mark", turned.chopped(2), image),
        file("jpeg, CMYK, no end mark", FileBytes::cmykJpeg(image).chopped(2), image),
        file("jpeg, surplus bytes before the tables", tables, image),
        file("jpeg, surplus bytes before the pixels", beforeScan, image),
        file("jpeg, a marker without its first byte", lostMarker, image),
        file("jpeg, a segment four bytes too short", withWrongLength(good, -4), image),
        file("jpeg, a segment that says it is nearly empty", withWrongLength(good, -110), image),
        file("jpeg, a frame of Motion JPEG", withoutSegments(good, '\xC4'), image),
        file("jpeg, Motion JPEG without an end mark", withoutSegments(good, '\xC4').chopped(2),
             image),
    };
}

QList<DamagedFile> wholePngs()
{
    const QImage image = photo();
    const QByteArray good = written(image, "png"_ba);
    const QByteArray rows = plainRows(image);
    QByteArray adler = png(pngHeader(Size.width(), Size.height(), 8, 2), rows);
    // The pixels with the last byte of their own sum changed, and a right sum of the chunk.
    const QByteArray packed = qCompress(rows).sliced(4);
    const QByteArray wrongAdler = packed.chopped(1) + char(packed.back() ^ 1);
    adler = good.left(33) + pngChunk("IDAT"_ba, wrongAdler) + pngChunk("IEND"_ba, {});
    const QByteArray text = withChunk(good, pngChunk("tEXt"_ba, "Comment\0"_ba + Secret));
    const QByteArray gamma = withChunk(good, pngChunk("gAMA"_ba, big32(100'000)));
    const QByteArray turn = withChunk(good, pngChunk("eXIf"_ba, exif(6)));
    const QByteArray profile = withChunk(
        good, pngChunk("iCCP"_ba, "x\0\0"_ba + qCompress(QByteArray(400, 'x')).sliced(4)));
    const QByteArray deep = written(image.convertToFormat(QImage::Format_RGBX64), "png"_ba);
    return {
        file("png, no IEND", good.chopped(12), image, 0),
        file("png, half an IEND", good.chopped(6), image, 0),
        file("png, wrong sum of IEND", withWrongSum(good, "IEND"_ba), image, 0),
        file("png, a surplus byte behind the pixels",
             QByteArray(good).insert(good.size() - 12, 'x'), image, 0),
        file("png, a surplus byte of pixels", pngOfRows(rows + 'x'), image, 0),
        file("png, a surplus row of pixels", pngOfRows(rows + rows.left(961)), image, 0),
        file("png, wrong sum of the packed pixels", adler, image, 0),
        file("png, wrong sum of tEXt", withWrongSum(text, "tEXt"_ba), image, 0),
        file("png, wrong sum of gAMA", withWrongSum(gamma, "gAMA"_ba), image, 0),
        file("png, wrong sum of eXIf", withWrongSum(turn, "eXIf"_ba), image, 0),
        file("png, wrong sum of iCCP", withWrongSum(profile, "iCCP"_ba), image, 0),
        file("png, interlaced, no IEND", interlaced(image, 7).chopped(12), image, 0),
        file("png, 16 bits, no IEND", deep.chopped(12), image, 1),
        file("png, grey, no IEND", written(grey(), "png"_ba).chopped(12), grey(), 0),
        file("png, garbage behind the pixels", good.chopped(12) + Secret.repeated(40), image, 0),
    };
}

} // namespace

QList<DamagedFile> DamagedFiles::whole()
{
    const QImage image = photo();
    const QImage corners = Pictures::corners(Size);
    const QByteArray gif = FileBytes::animatedGif(Size);
    const QByteArray webP = written(image, "webp"_ba, 100);
    // Lossless ones may be of an odd length, behind which a byte of padding is due.
    const auto oddWebP = [&image] {
        for (int width = 100; width < 140; ++width) {
            const QImage part = image.copy(0, 0, width, 100);
            const QByteArray bytes = written(part, "webp"_ba, 100);
            if (qFromLittleEndian<quint32>(bytes.constData() + 16) % 2 != 0)
                return file("webp, no padding at its end", bytes.chopped(1), part);
        }
        return DamagedFile();
    };
    return wholeJpegs() + wholePngs() +
           QList<DamagedFile>{
               file("gif, no trailer", gif.chopped(1), corners, 4),
               file("gif, ends in a comment", gif.chopped(4), corners, 4),
               file("gif, the second frame is cut", gif.left(gif.size() - 400), corners, 4),
               file("tiff, no StripByteCounts", tiff(image, false), image),
               file("webp, a head that promises more", withRiffLength(webP, 1'000'000), image),
               oddWebP(),
           };
}

QList<DamagedFile> DamagedFiles::incomplete()
{
    const QImage image = photo();
    const QImage corners = Pictures::corners(Size);
    const QByteArray good = jpegOf(image);
    const QByteArray scan = good.mid(markerAt(good, '\xDA'));
    const QByteArray head = good.left(good.size() - scan.size());
    const auto turned = [&image](int orientation) {
        const QByteArray jpeg = jpegOf(Pictures::storedFor(image, orientation));
        return withSegment(jpeg, jpegSegment(0xE1, "Exif\0\0"_ba + exif(orientation)))
            .chopped(jpeg.size() / 3);
    };
    const QByteArray progressive = FileBytes::progressiveJpeg(image);
    const QByteArray rows = plainRows(image);
    const QByteArray longRow = rows.left(1 + 3 * Size.width());
    const QByteArray bmp = written(image, "bmp"_ba);
    const QByteArray gif = FileBytes::animatedGif(Size);
    const qsizetype frame = gif.indexOf(',', 13 + 12);
    const qsizetype second = gif.indexOf(QByteArray("\x21\xF9", 2), frame);
    const QByteArray strip = tiff(image, true);
    const QByteArray restarts = FileBytes::restartJpeg(image);
    // Grain makes every row of the photo take as many bytes as any other.
    return {
        cut("jpeg, half", head + scan.left(scan.size() / 2), image, {Where::Lower, 50}, 8),
        cut("jpeg, a third is missing", head + scan.left(scan.size() * 2 / 3), image,
            {Where::Lower, 33}, 8),
        cut("jpeg, ten percent are missing", head + scan.left(scan.size() * 9 / 10), image,
            {Where::Lower, 10}, 5),
        cut("jpeg, half, then an end mark", head + scan.left(scan.size() / 2) + "\xFF\xD9"_ba,
            image, {Where::Lower, 50}, 8),
        cut("jpeg, half, then zeros", head + scan.left(scan.size() / 2) + QByteArray(4000, '\0'),
            image, {Where::Lower, 50}, 8),
        cut("jpeg, grey, half", jpegOf(grey()).left(jpegOf(grey()).size() / 2), grey(),
            {Where::Lower, 50}, 10),
        cut("jpeg, lying about its height", FileBytes::lyingJpeg(good, 320, 480),
            image.copy(0, 0, 320, 480), {Where::Lower, 50}, 1),
        cut("jpeg, restarts, half", restarts.left(restarts.size() / 2), image, {Where::Lower, 50},
            10),
        cut("jpeg, turned to the left", turned(6), image, {Where::Left, 33}, 10),
        cut("jpeg, turned to the right", turned(8), image, {Where::Right, 33}, 10),
        cut("jpeg, upside down", turned(3), image, {Where::Upper, 33}, 10),
        cut("jpeg, progressive, its last scans", progressive.left(progressive.size() * 2 / 3),
            image, {Where::Detail, 50}, 49),
        cut("png, half of the rows", pngOfRows(rows.left(rows.size() / 2)), image,
            {Where::Lower, 50}, 1),
        cut("png, one row", pngOfRows(rows.chopped(longRow.size())), image, {Where::Lower, 1}, 0),
        cut("png, ends in the pixels", pngOfRows(rows).chopped(pngOfRows(rows).size() / 3), image,
            {Where::Lower, 33}, 8),
        cut("png, a filter that is none",
            pngOfRows(QByteArray(rows).replace(longRow.size() * 120, 1, "\x09"_ba)), image,
            {Where::Lower, 50}, 1),
        cut("png, lying, taller", FileBytes::lyingPng(pngOfRows(rows), 320, 480),
            image.copy(0, 0, 320, 480), {Where::Lower, 50}, 0),
        cut("png, interlaced, five passes", interlaced(image, 5), image, {Where::Detail, 75}, 0),
        cut("png, interlaced, three passes", interlaced(image, 3), image, {Where::Detail, 94}, 0),
        cut("bmp, half", bmp.left(54 + (bmp.size() - 54) / 2), image, {Where::Upper, 50}, 1),
        cut("gif, half of the first frame", gif.left(frame + (second - frame) / 2), corners,
            {Where::Lower, 50}, 2, 8),
        cut("tiff, half", strip.left(strip.size() / 2), image, {Where::Lower, 50}, 1),
    };
}

QList<DamagedFile> DamagedFiles::lost()
{
    const QByteArray jpeg = jpegOf(photo());
    const QByteArray good = written(photo(), "png"_ba);
    const QByteArray palette =
        written(Pictures::corners(Size).convertToFormat(QImage::Format_Indexed8), "png"_ba);
    return {
        {.name = "jpeg, nothing behind the headers", .bytes = jpeg.left(markerAt(jpeg, '\xDA'))},
        {.name = "jpeg, no bytes of pixels",
         .bytes = jpeg.left(markerAt(jpeg, '\xDA') + 14) + "\xFF\xD9"_ba},
        {.name = "jpeg, no quantisation tables", .bytes = withoutSegments(jpeg, '\xDB')},
        {.name = "jpeg, no header", .bytes = withoutSegments(jpeg, '\xC0')},
        {.name = "png, wrong sum of IHDR", .bytes = withWrongSum(good, "IHDR"_ba)},
        {.name = "png, wrong sum of IDAT", .bytes = withWrongSum(good, "IDAT"_ba)},
        {.name = "png, wrong sum of PLTE", .bytes = withWrongSum(palette, "PLTE"_ba)},
        {.name = "png, surplus byte before the pixels", .bytes = QByteArray(good).insert(33, 'x')},
        {.name = "png, nothing behind the header", .bytes = good.left(33)},
        {.name = "png, the name of the pixels alone",
         .bytes = good.left(chunkAt(good, "IDAT"_ba) + 4)},
        {.name = "tiff, cut in the directory", .bytes = tiff(photo(), true).left(60)},
        {.name = "bmp, header alone", .bytes = written(photo(), "bmp"_ba).left(54)},
        {.name = "gif, header alone", .bytes = FileBytes::animatedGif(Size).left(26)},
        {.name = "webp, half", .bytes = written(photo(), "webp"_ba, 80).left(3000)},
    };
}

QList<DamagedFile> DamagedFiles::sound()
{
    const QByteArray jpeg = jpegOf(photo());
    const QByteArray good = written(photo(), "png"_ba);
    return {
        {.name = "jpeg, fill bytes before a marker",
         .bytes = QByteArray(jpeg).insert(markerAt(jpeg, '\xDB'), QByteArray(5, '\xFF'))},
        {.name = "jpeg, bytes behind its end", .bytes = jpeg + Secret.repeated(40)},
        {.name = "jpeg, a second image", .bytes = jpeg + jpeg + Secret},
        {.name = "jpeg, restarts", .bytes = FileBytes::restartJpeg(photo())},
        {.name = "jpeg, progressive", .bytes = FileBytes::progressiveJpeg(photo())},
        {.name = "png, bytes behind its end", .bytes = good + Secret.repeated(40)},
        {.name = "png, interlaced", .bytes = interlaced(photo(), 7)},
        {.name = "gif", .bytes = FileBytes::animatedGif(Size)},
        {.name = "tiff", .bytes = tiff(photo(), true)},
        {.name = "bmp", .bytes = written(photo(), "bmp"_ba)},
        {.name = "webp", .bytes = written(photo(), "webp"_ba, 90)},
    };
}

} // namespace Innbox
