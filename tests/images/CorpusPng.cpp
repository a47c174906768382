#include "tests/images/Corpus.h"

#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"

#include <QColorSpace>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;
using Change = FittedImage::Change;
using FileBytes::big32;
using FileBytes::exif;
using FileBytes::lyingPng;
using FileBytes::png;
using FileBytes::pngChunk;
using FileBytes::pngHeader;
using FileBytes::Secret;
using FileBytes::withChunk;
using FileBytes::written;

constexpr QSize Size(64, 48);

Sample kept(const QByteArray &name, const QByteArray &bytes, QSize seen = Size)
{
    return {.name = "png, "_ba + name, .bytes = bytes, .seenPx = seen};
}

Sample keptGrey(const QByteArray &name, const QByteArray &bytes, QSize seen = Size)
{
    Sample sample = kept(name, bytes, seen);
    sample.hasCorners = false;
    return sample;
}

Sample refused(const QByteArray &name, const QByteArray &bytes, Kind kind)
{
    return {.name = "png, "_ba + name, .bytes = bytes, .error = kind};
}

/// 8 x 8 grey, in Adam7's seven passes; each row starts with a filter of its own sort.
QByteArray interlaced()
{
    QByteArray rows;
    for (const QSize pass : {QSize(1, 1), QSize(1, 1), QSize(2, 1), QSize(2, 2), QSize(4, 2),
                             QSize(4, 4), QSize(8, 4)}) {
        for (int y = 0; y < pass.height(); ++y)
            rows += char(y % 5) + QByteArray(pass.width(), char(17 * y));
    }
    return png(pngHeader(8, 8, 8, 0, 1), rows);
}

QByteArray secretText(const QByteArray &name, const QByteArray &key)
{
    return pngChunk(name, key + '\0' + Secret.repeated(9));
}

/// The packed pixels with something behind their end, in a second chunk.
QByteArray hidden(const QByteArray &png)
{
    return png.chopped(12) + pngChunk("IDAT"_ba, Secret.repeated(30)) + png.last(12);
}

QByteArray wrongSum(QByteArray png)
{
    const qsizetype at = png.indexOf("IDAT"_ba) + 10;
    png[at] = char(png.at(at) ^ 0x55);
    return png;
}

QList<Sample> broken(const QByteArray &plain)
{
    const QByteArray rows = QByteArray(10, '\0').repeated(9); // 9 x 9 grey
    const QByteArray header = pngHeader(9, 9, 8, 0);
    return {
        refused("truncated", plain.left(plain.size() / 2), Kind::Truncated),
        refused("truncated in the header", plain.left(20), Kind::Truncated),
        refused("signature alone", plain.left(8), Kind::Truncated),
        refused("wrong sum", wrongSum(plain), Kind::Damaged),
        refused("lying, taller", lyingPng(plain, 64, 480), Kind::Incomplete),
        refused("rows missing", png(header, rows.chopped(11)), Kind::Incomplete),
        refused("filter that is none", png(header, QByteArray(rows).replace(20, 1, "\x07"_ba)),
                Kind::Incomplete),
        refused("pixels not packed",
                plain.left(33) + pngChunk("IDAT"_ba, rows) + pngChunk("IEND"_ba, {}),
                Kind::Truncated),
        refused("no pixels", plain.left(33) + pngChunk("IEND"_ba, {}), Kind::Damaged),
        refused("palette missing", png(pngHeader(9, 9, 8, 3), rows), Kind::Damaged),
        refused("a depth that is none", png(pngHeader(9, 9, 3, 2), rows), Kind::Damaged),
        refused("zero size", png(pngHeader(0, 9, 8, 0), rows), Kind::Damaged),
        refused("bomb", png(pngHeader(30'000, 30'000, 8, 2), QByteArray(10'000, '\0')),
                Kind::TooManyPixels),
        refused("a real 70 megapixels",
                png(pngHeader(10'000, 7'000, 1, 0), QByteArray(1251, '\0').repeated(7'000)),
                Kind::TooManyPixels),
    };
}

} // namespace

QList<Sample> Corpus::pngs()
{
    const QImage corners = Pictures::corners(Size);
    const QByteArray plain = written(corners, "png"_ba);
    QImage wide = corners;
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QImage deep = corners.convertToFormat(QImage::Format_RGBX64);
    Sample turned =
        kept("turned by EXIF", withChunk(written(Pictures::storedFor(corners, 6), "png"_ba),
                                         pngChunk("eXIf"_ba, exif(6))));
    turned.change = Change::Coded;
    Sample animated = kept("animated", withChunk(plain, pngChunk("acTL"_ba, big32(2) + big32(0))));
    animated.isAnimated = true;
    const QByteArray rows = QByteArray(10, '\0').repeated(9);
    Sample tooMany = keptGrey("rows too many", png(pngHeader(9, 9, 8, 0), rows + rows), {9, 9});
    Sample smaller = keptGrey("lying, smaller", lyingPng(plain, 64, 20), {64, 20});
    Sample noEnd = kept("no end of image", plain.chopped(12));
    tooMany.isRepaired = smaller.isRepaired = noEnd.isRepaired = true;

    QList<Sample> list{
        kept("plain", plain),
        kept("transparent", written(Pictures::cornersWithHole(Size), "png"_ba)),
        kept("palette", written(corners.convertToFormat(QImage::Format_Indexed8), "png"_ba)),
        kept("16 bits", written(deep, "png"_ba)),
        keptGrey("grey", written(corners.convertToFormat(QImage::Format_Grayscale8), "png"_ba)),
        keptGrey("grey, 16 bits",
                 written(corners.convertToFormat(QImage::Format_Grayscale16), "png"_ba)),
        keptGrey("one bit", written(corners.convertToFormat(QImage::Format_Mono), "png"_ba)),
        keptGrey("interlaced", interlaced(), {8, 8}),
        keptGrey("very wide", png(pngHeader(70'000, 2, 8, 0), QByteArray(70'001, '\0').repeated(2)),
                 {70'000, 2}),
        kept("colour profile", written(wide, "png"_ba)),
        kept("text", withChunk(plain, secretText("tEXt"_ba, "Comment"_ba))),
        kept("packed text", withChunk(plain, secretText("zTXt"_ba, "Comment"_ba))),
        kept("XMP", withChunk(plain, secretText("iTXt"_ba, "XML:com.adobe.xmp"_ba))),
        kept("EXIF with position", withChunk(plain, pngChunk("eXIf"_ba, exif(1)))),
        kept("time", withChunk(plain, pngChunk("tIME"_ba, "\x07\xEA\x0B\x15\x0C\0\0"_ba))),
        kept("private chunk", withChunk(plain, pngChunk("prVt"_ba, Secret))),
        kept("a profile that is none",
             withChunk(plain, pngChunk("iCCP"_ba, "x\0\0"_ba + qCompress(Secret).sliced(4)))),
        kept("bytes behind the end", plain + Secret.repeated(100)),
        kept("bytes hidden behind the pixels", hidden(plain)),
        turned,
        animated,
        tooMany,
        smaller,
        noEnd,
    };
    return list + broken(plain);
}

} // namespace Innbox
