#include "models/images/ColorTransform.h"

#include <QColorSpace>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>

#include <lcms2.h>

namespace Innbox::ColorTransform {

namespace {

struct Release {
    void operator()(void *profile) const { cmsCloseProfile(profile); }
    void operator()(cmsToneCurve *curve) const { cmsFreeToneCurve(curve); }
};
struct ReleaseTransform {
    void operator()(void *transform) const { cmsDeleteTransform(transform); }
};
using Profile = std::unique_ptr<void, Release>;
using Curve = std::unique_ptr<cmsToneCurve, Release>;
using Transform = std::unique_ptr<void, ReleaseTransform>;

Profile opened(const QByteArray &icc)
{
    return Profile(cmsOpenProfileFromMem(icc.constData(), cmsUInt32Number(icc.size())));
}

/// In place: both sides have four bytes a pixel.
bool transformed(QImage &image, const Profile &from, cmsUInt32Number fromFormat)
{
    if (!from)
        return false;
    const Profile sRgb(cmsCreate_sRGBProfile());
    const Transform transform(cmsCreateTransform(from.get(), fromFormat, sRgb.get(), TYPE_BGRA_8,
                                                 INTENT_PERCEPTUAL, cmsFLAGS_NOCACHE));
    if (!transform)
        return false;
    uchar *const bits = image.bits(); // detaches first
    const auto stride = cmsUInt32Number(image.bytesPerLine());
    cmsDoTransformLineStride(transform.get(), bits, bits, cmsUInt32Number(image.width()),
                             cmsUInt32Number(image.height()), stride, stride, 0, 0);
    image.setColorSpace({});
    return true;
}

void makeOpaque(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::for_each(row, row + image.width(), [](QRgb &pixel) { pixel |= 0xFF000000; });
    }
}

std::optional<cmsCIExyYTRIPLE> primariesOf(int number)
{
    const auto made = [](double rx, double ry, double gx, double gy, double bx, double by) {
        return cmsCIExyYTRIPLE{{rx, ry, 1}, {gx, gy, 1}, {bx, by, 1}};
    };
    switch (number) {
    case 1:
        return made(0.640, 0.330, 0.300, 0.600, 0.150, 0.060);
    case 5:
        return made(0.640, 0.330, 0.290, 0.600, 0.150, 0.060);
    case 6:
    case 7:
        return made(0.630, 0.340, 0.310, 0.595, 0.155, 0.070);
    case 9:
        return made(0.708, 0.292, 0.170, 0.797, 0.131, 0.046);
    case 11:
    case 12:
        return made(0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
    default:
        return std::nullopt;
    }
}

/// A curve of 4096 points; what is over white is cut.
template <class Linear>
Curve tabulated(Linear linear)
{
    constexpr int Points = 4096;
    std::array<cmsUInt16Number, Points> table{};
    for (int i = 0; i < Points; ++i) {
        const double light = linear(double(i) / (Points - 1));
        table.at(size_t(i)) = cmsUInt16Number(std::lround(std::clamp(light, 0.0, 1.0) * 65535));
    }
    return Curve(cmsBuildTabulatedToneCurve16(nullptr, Points, table.data()));
}

Curve parametric(double gamma, double a, double b, double c, double d)
{
    const std::array<double, 5> values{gamma, a, b, c, d};
    return Curve(cmsBuildParametricToneCurve(nullptr, 4, values.data()));
}

/// SMPTE ST 2084; 1 is 203 cd/m², the white of graphics by BT.2408.
double linearOfPq(double code)
{
    constexpr double M1 = 2610.0 / 16384;
    constexpr double M2 = 2523.0 / 4096 * 128;
    constexpr double C1 = 3424.0 / 4096;
    constexpr double C2 = 2413.0 / 4096 * 32;
    constexpr double C3 = 2392.0 / 4096 * 32;
    const double power = std::pow(code, 1 / M2);
    return std::pow(std::max(power - C1, 0.0) / (C2 - C3 * power), 1 / M1) * 10'000 / 203;
}

/// BT.2100 for a screen of 1000 cd/m², of the grey axis; 1 as above.
double linearOfHlg(double code)
{
    constexpr double A = 0.17883277;
    constexpr double B = 0.28466892;
    constexpr double C = 0.55991073;
    constexpr double SystemGamma = 1.2;
    const double scene = code <= 0.5 ? code * code / 3 : (std::exp((code - C) / A) + B) / 12;
    return std::pow(scene, SystemGamma) * 1000 / 203;
}

Curve curveOf(int transfer)
{
    switch (transfer) {
    case 1:
    case 6:
    case 14:
    case 15:
        return parametric(1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081);
    case 4:
        return Curve(cmsBuildGamma(nullptr, 2.2));
    case 5:
        return Curve(cmsBuildGamma(nullptr, 2.8));
    case 8:
        return Curve(cmsBuildGamma(nullptr, 1.0));
    case 16:
        return tabulated(linearOfPq);
    case 18:
        return tabulated(linearOfHlg);
    default: // 2 says that nothing is known
        return parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    }
}

/// Video curves of ordinary pictures: everybody shows them as sRGB, which they were made from.
bool isTakenForSRgb(Numbers numbers)
{
    const bool isUsualCurve = numbers.transfer == 13 || numbers.transfer == 2 ||
                              numbers.transfer == 1 || numbers.transfer == 6;
    const bool isUsual = numbers.primaries == 1 || numbers.primaries == 2 ||
                         numbers.primaries == 5 || numbers.primaries == 6;
    return isUsual && isUsualCurve;
}

} // namespace

bool fromIcc(QImage &image, const QByteArray &icc)
{
    const Profile profile = opened(icc);
    return profile && cmsGetColorSpace(profile.get()) == cmsSigRgbData &&
           transformed(image, profile, TYPE_BGRA_8);
}

void fromNumbers(QImage &image, Numbers numbers)
{
    const auto primaries = primariesOf(numbers.primaries == 2 ? 1 : numbers.primaries);
    if (!primaries || isTakenForSRgb(numbers))
        return;
    constexpr cmsCIExyY D65{0.3127, 0.3290, 1};
    constexpr cmsCIExyY DciWhite{0.314, 0.351, 1};
    const cmsCIExyY &white = numbers.primaries == 11 ? DciWhite : D65;
    const Curve curve = curveOf(numbers.transfer);
    std::array<cmsToneCurve *, 3> curves{curve.get(), curve.get(), curve.get()};
    (void)transformed(image,
                      Profile(cmsCreateRGBProfile(&white, &primaries.value(), curves.data())),
                      TYPE_BGRA_8);
}

void fromCmyk(QImage &image, bool isInverted, const QByteArray &icc)
{
    const Profile profile = icc.isEmpty() ? Profile() : opened(icc);
    if (profile && cmsGetColorSpace(profile.get()) == cmsSigCmykData &&
        transformed(image, profile, isInverted ? TYPE_CMYK_8_REV : TYPE_CMYK_8)) {
        makeOpaque(image);
        return;
    }
    const int flip = isInverted ? 0 : 255;
    for (int y = 0; y < image.height(); ++y) {
        uchar *bytes = image.scanLine(y);
        auto *const pixels = reinterpret_cast<QRgb *>(bytes);
        for (int x = 0; x < image.width(); ++x, bytes += 4) {
            const int black = bytes[3] ^ flip;
            const auto mix = [black, flip](int ink) { return (ink ^ flip) * black / 255; };
            pixels[x] = qRgb(mix(bytes[0]), mix(bytes[1]), mix(bytes[2]));
        }
    }
}

} // namespace Innbox::ColorTransform
