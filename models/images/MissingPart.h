#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Innbox {

/// The share of a picture whose pixels are not in its file, and where they would be. Plain data.
struct MissingPart {
    enum class Where : qint8 {
        Nowhere, ///< every pixel is there
        Lower,
        Upper,
        Left,
        Right,
        Scattered, ///< in several places
        Detail,    ///< the whole picture is there, but coarse: later passes of it are missing
    };
    Where where = Where::Nowhere;
    int percent = 0; ///< 1..99; 0 only with Nowhere

    [[nodiscard]] bool isAny() const { return where != Where::Nowhere; }
    /// \param missing, all  pixels, or anything in proportion to them
    [[nodiscard]] static MissingPart of(Where where, double missing, double all)
    {
        const double share = all > 0 ? missing * 100 / all : 100;
        return {where, std::clamp(int(share + 0.5), 1, 99)};
    }
    /// Where it is once the stored picture has been turned by this EXIF orientation, 1..8.
    [[nodiscard]] MissingPart turned(int orientation) const
    {
        if (where == Where::Nowhere || where == Where::Scattered || where == Where::Detail)
            return *this;
        // The side as a direction: right is 1, 0, and lower is 0, 1.
        const int x = int(where == Where::Right) - int(where == Where::Left);
        const int y = int(where == Where::Lower) - int(where == Where::Upper);
        switch (orientation) {
        case 2:
            return {side(-x, y), percent};
        case 3:
            return {side(-x, -y), percent};
        case 4:
            return {side(x, -y), percent};
        case 5:
            return {side(y, x), percent};
        case 6:
            return {side(-y, x), percent};
        case 7:
            return {side(-y, -x), percent};
        case 8:
            return {side(y, -x), percent};
        default:
            return *this;
        }
    }
    friend bool operator==(const MissingPart &, const MissingPart &) = default;

private:
    [[nodiscard]] static Where side(int x, int y)
    {
        if (x != 0)
            return x > 0 ? Where::Right : Where::Left;
        return y > 0 ? Where::Lower : Where::Upper;
    }
};

} // namespace Innbox
