#pragma once

#include <QByteArray>
#include <QImage>

/// Pictures of other colour spaces -> sRGB, by Little CMS. QColorSpace of Qt 6.4 knows neither CMYK
/// nor profiles with tables. Pure, any thread.
namespace Innbox::ColorTransform {

/// \param image  RGB32 or ARGB32; ends without a colour space, which means sRGB
/// \param icc    of an RGB profile
/// Returns false and leaves the image when the profile cannot be used.
[[nodiscard]] bool fromIcc(QImage &image, const QByteArray &icc);

/// Code points of ITU-T H.273, as HEIC and AVIF carry them ("nclx").
struct Numbers {
    int primaries = 1; ///< 1 BT.709 and sRGB, 9 BT.2020, 11 and 12 P3, …
    int transfer = 13; ///< 13 sRGB, 1 BT.709, 16 PQ, 18 HLG, …
};
/// Pictures of PQ and HLG lose what is brighter than white (203 cd/m²), which 8 bits cannot hold.
/// \param image  as above; left as it is when the numbers mean sRGB or nothing that is known
void fromNumbers(QImage &image, Numbers numbers);

/// Without a usable profile, each ink is multiplied with black, the usual approximation.
/// \param image       RGB32, whose bytes are cyan, magenta, yellow, black; RGB32 of sRGB afterwards
/// \param isInverted  255 is no ink, as Adobe writes it
/// \param icc         of a CMYK profile; may be empty
void fromCmyk(QImage &image, bool isInverted, const QByteArray &icc);

} // namespace Innbox::ColorTransform
