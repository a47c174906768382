#include "models/images/IccProfile.h"

#include "models/images/ByteReader.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::IccProfile {

namespace {

constexpr qsizetype HeaderBytes = 128;

QByteArray spaceOf(int channels)
{
    switch (channels) {
    case 1:
        return "GRAY"_ba;
    case 3:
        return "RGB "_ba;
    case 4:
        return "CMYK"_ba;
    default:
        return {};
    }
}

} // namespace

bool isPlausible(QByteArrayView profile, int channels)
{
    const ByteReader in(profile);
    return profile.size() > HeaderBytes && profile.size() <= MaxBytes &&
           in.u32(0) == quint32(profile.size()) && in.view(36, 4) == "acsp"_ba &&
           in.view(16, 4) == spaceOf(channels);
}

} // namespace Innbox::IccProfile
