#pragma once

#include <QtGlobal>

namespace Innbox {

/// A piece of a text, by places in UTF-16 units; from == to is nothing.
struct TextRange {
    int from = 0;
    int to = 0;
    [[nodiscard]] int first() const { return qMin(from, to); }
    [[nodiscard]] int length() const { return qAbs(to - from); }
    [[nodiscard]] bool contains(int place) const
    {
        return place >= first() && place < first() + length();
    }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace Innbox
