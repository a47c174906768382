#include "tests/images/Corpus.h"

#include "tests/images/FileBytes.h"
#include "tests/images/HeicBytes.h"
#include "tests/images/Pictures.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;
using Change = FittedImage::Change;
using FileBytes::animatedGif;
using FileBytes::big32;
using FileBytes::emptyBmp;
using FileBytes::emptyTiff;
using FileBytes::exif;
using FileBytes::heic;
using FileBytes::little16;
using FileBytes::little32;
using FileBytes::webPWithExif;
using FileBytes::written;

constexpr QSize Size(64, 48);

/// Whatever is no PNG or JPEG: corners() are sharp, so they become a PNG.
Sample recoded(const QByteArray &name, const QByteArray &bytes, ImageType type)
{
    return {.name = name, .bytes = bytes, .type = type, .seenPx = Size, .change = Change::Coded};
}

Sample refused(const QByteArray &name, const QByteArray &bytes, Kind kind)
{
    return {.name = name, .bytes = bytes, .error = kind};
}

QByteArray turnedTiff()
{
    // Qt's writer notes the turn in a TIFF; undone here, because it wants the stored picture.
    QByteArray bytes = written(Pictures::storedFor(Pictures::corners(Size), 6), "tiff"_ba);
    const QByteArray upright = little16(274) + little16(3) + little32(1) + little16(1);
    const qsizetype at = bytes.indexOf(upright);
    return at < 0 ? QByteArray() : bytes.replace(at + 8, 2, little16(6));
}

} // namespace

QList<Sample> Corpus::others()
{
    const QImage corners = Pictures::corners(Size);
    const QByteArray webP = written(corners, "webp"_ba, 90);
    const QByteArray bmp = written(corners, "bmp"_ba);
    const QByteArray gif = animatedGif(Size);
    const QByteArray tiff = written(corners, "tiff"_ba);
    const QByteArray turnedWebP = webPWithExif(
        written(Pictures::storedFor(corners, 6), "webp"_ba, 90), Size.transposed(), exif(6));

    Sample animated = recoded("gif, animated", gif, ImageType::Gif);
    animated.isAnimated = true;
    QList<Sample> list{
        recoded("webp, lossy", webP, ImageType::WebP),
        recoded("webp, lossless and transparent",
                written(Pictures::cornersWithHole(Size), "webp"_ba, 100), ImageType::WebP),
        recoded("webp, turned by EXIF", turnedWebP, ImageType::WebP),
        recoded("bmp", bmp, ImageType::Bmp),
        recoded("bmp, palette", written(corners.convertToFormat(QImage::Format_Indexed8), "bmp"_ba),
                ImageType::Bmp),
        animated,
        recoded("tiff", tiff, ImageType::Tiff),
        recoded("tiff, turned", turnedTiff(), ImageType::Tiff),
        refused("webp, truncated", webP.chopped(9), Kind::Truncated),
        refused("webp, bomb",
                "RIFF"_ba + little32(30) + "WEBPVP8L"_ba + little32(18) + "\x2F"_ba +
                    little32(0x0FFFFFFF) + QByteArray(13, '\0'),
                Kind::TooManyPixels),
        refused("bmp, truncated", bmp.left(bmp.size() / 2), Kind::Incomplete),
        refused("bmp, zero size", emptyBmp(0, 10, 0), Kind::Damaged),
        refused("bmp, bomb", emptyBmp(30'000, 30'000, 1), Kind::TooManyPixels),
        refused("bmp, bomb upside down", emptyBmp(30'000, -30'000, 1), Kind::TooManyPixels),
        refused("gif, truncated", gif.left(40), Kind::Truncated),
        refused("gif, zero size", "GIF89a"_ba + QByteArray(7, '\0') + ';', Kind::Damaged),
        refused("gif, bomb", QByteArray(gif).replace(6, 4, little16(30'000) + little16(30'000)),
                Kind::TooManyPixels),
        refused("tiff, truncated", emptyTiff(10, 10).chopped(20), Kind::Truncated),
        refused("tiff, bomb", emptyTiff(30'000, 30'000), Kind::TooManyPixels),
        refused("tiff, zero size", emptyTiff(0, 10), Kind::Damaged),
        refused("nothing", {}, Kind::Empty),
        refused("text called a picture", "It is no picture at all."_ba, Kind::NotAnImage),
        refused("a film", big32(24) + "ftypmp42"_ba + big32(0) + "isommp42"_ba, Kind::NotAnImage),
        refused("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba, Kind::Unsupported),
        refused("zip", "PK\x03\x04"_ba + QByteArray(60, 'z'), Kind::NotAnImage),
    };
    const QByteArray heicBytes = heic(corners, exif(6));
    if (!heicBytes.isEmpty()) {
        Sample sample =
            recoded("heic, its EXIF turn is not to be applied again", heicBytes, ImageType::Heic);
        sample.typeAfter = ImageType::Jpeg;
        list << sample
             << refused("heic, truncated", heicBytes.left(heicBytes.size() / 3), Kind::Truncated);
    }
    return list;
}

QList<Sample> corpus()
{
    return Corpus::jpegs() + Corpus::pngs() + Corpus::others();
}

} // namespace Innbox
