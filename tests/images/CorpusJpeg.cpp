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
using FileBytes::cmykJpeg;
using FileBytes::exif;
using FileBytes::jpeg;
using FileBytes::jpegSegment;
using FileBytes::lyingJpeg;
using FileBytes::progressiveJpeg;
using FileBytes::Sampling;
using FileBytes::Secret;
using FileBytes::withSegment;

constexpr QSize Whole(64, 48); ///< blocks of 16 fill it, so it can be turned without loss
constexpr QSize Cut(70, 50);   ///< they do not

Sample kept(const QByteArray &name, const QByteArray &bytes, QSize seen = Whole)
{
    return {.name = "jpeg, "_ba + name,
            .bytes = bytes,
            .type = ImageType::Jpeg,
            .seenPx = seen,
            .typeAfter = ImageType::Jpeg};
}

Sample refused(const QByteArray &name, const QByteArray &bytes, Kind kind)
{
    return {.name = "jpeg, "_ba + name, .bytes = bytes, .error = kind};
}

QByteArray withExif(const QByteArray &jpeg, int orientation)
{
    return withSegment(jpeg, jpegSegment(0xE1, "Exif\0\0"_ba + exif(orientation)));
}

QList<Sample> turned()
{
    QList<Sample> list;
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray number = QByteArray::number(orientation);
        const auto stored = [orientation](QSize size) {
            return withExif(jpeg(Pictures::storedFor(Pictures::corners(size), orientation)),
                            orientation);
        };
        Sample whole = kept("orientation "_ba + number, stored(Whole));
        whole.change = orientation == 1 ? Change::Kept : Change::Turned;
        Sample cut = kept("cut blocks, orientation "_ba + number, stored(Cut), Cut);
        // Transposing moves no cut block inside, so it needs none to be whole.
        const bool canTurn = orientation == 1 || orientation == 5;
        cut.change = orientation == 5 ? Change::Turned : Change::Kept;
        cut.keepsTag = !canTurn;
        list << whole << cut;
    }
    Sample odd = kept("an orientation that is none", withExif(jpeg(Pictures::corners(Whole)), 77));
    return list << odd;
}

/// Coded pixels, then bytes that no decoder looks at, then the end.
QByteArray hidden(const QByteArray &jpeg)
{
    return jpeg.chopped(2) + Secret.repeated(20) + jpeg.last(2);
}

QByteArray iccSegment()
{
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    return jpegSegment(0xE2, "ICC_PROFILE\0\1\1"_ba + profile);
}

QByteArray secretSegment(int marker, const QByteArray &name)
{
    return jpegSegment(marker, name + Secret.repeated(10));
}

} // namespace

QList<Sample> Corpus::jpegs()
{
    const QByteArray plain = jpeg(Pictures::corners(Whole));
    const QByteArray grainy = jpeg(Pictures::photo(Whole, 40));
    const QByteArray second = jpeg(Pictures::corners({32, 32})) + Secret;
    Sample grey =
        kept("grey", jpeg(Pictures::corners(Whole).convertToFormat(QImage::Format_Grayscale8)));
    grey.hasCorners = false;
    Sample cmyk = kept("CMYK", cmykJpeg(Pictures::corners(Whole)));
    cmyk.change = Change::Coded;
    QByteArray twelveBits = plain;
    twelveBits.replace(plain.indexOf("\xFF\xC0"_ba) + 4, 1, "\x0C"_ba);
    // JFIF with a thumbnail of 2 x 2 pixels.
    const QByteArray thumbnail = "JFIF\0\1\1\0\0\1\0\1\2\2"_ba + (Secret + Secret);
    const QByteArray withThumbnail = plain.left(2) + jpegSegment(0xE0, thumbnail) + plain.mid(20);

    QList<Sample> list = turned();
    list << kept("plain", plain) << grey << cmyk
         << kept("full chroma", jpeg(Pictures::corners(Whole), 92, Sampling::Full))
         << kept("progressive", progressiveJpeg(Pictures::corners(Whole)))
         << kept("thumbnail in JFIF", withThumbnail)
         << kept("XMP",
                 withSegment(plain, secretSegment(0xE1, "http://ns.adobe.com/xap/1.0/\0"_ba)))
         << kept("IPTC", withSegment(plain, secretSegment(0xED, "Photoshop 3.0\0"_ba)))
         << kept("comment", withSegment(plain, secretSegment(0xFE, {})))
         << kept("maker's segment", withSegment(plain, secretSegment(0xEB, {})))
         << kept("colour profile", withSegment(plain, iccSegment()))
         << kept("a profile that is none",
                 withSegment(plain, jpegSegment(0xE2, "ICC_PROFILE\0\1\1"_ba + Secret)))
         << kept("several images", withSegment(plain, secretSegment(0xE2, "MPF\0"_ba)) + second)
         << kept("motion photo", plain + big32(24) + "ftypmp42"_ba + Secret.repeated(50))
         << kept("bytes hidden behind the pixels", hidden(plain))
         << refused("truncated in the pixels", grainy.chopped(20), Kind::Incomplete)
         << refused("truncated in a segment", plain.left(100), Kind::Truncated)
         << refused("truncated and closed", grainy.left(grainy.size() - 200) + "\xFF\xD9"_ba,
                    Kind::Incomplete)
         << refused("header alone", plain.left(3), Kind::Truncated)
         << refused("lying about its height", lyingJpeg(plain, 64, 4800), Kind::Incomplete)
         << refused("zero size", lyingJpeg(plain, 0, 48), Kind::Damaged)
         << refused("bomb", lyingJpeg(plain, 30'000, 30'000), Kind::TooManyPixels)
         << refused("progressive bomb",
                    lyingJpeg(progressiveJpeg(Pictures::corners(Whole)), 10'000, 7'000),
                    Kind::TooManyPixels)
         << refused("12 bits", twelveBits, Kind::Unsupported)
         << refused("no pixels at all", "\xFF\xD8\xFF\xD9"_ba, Kind::Damaged);
    return list;
}

} // namespace Innbox
