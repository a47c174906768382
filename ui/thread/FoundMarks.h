#pragma once

#include "ui/thread/TextBlock.h"

#include <QColor>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Innbox {

/// The words that are marked in the messages of a thread. Plain data.
struct FoundWords {
    enum class Kind {
        Phrase, ///< as it stands, capitals or not: the find bar
        Query,  ///< each word where a word begins, without accents: the search
    };
    QString text{}; ///< empty = nothing is marked
    Kind kind = Kind::Phrase;
    /// Where they stand in a shown body.
    [[nodiscard]] QList<TextRange> in(const QString &shown) const;
    friend bool operator==(const FoundWords &, const FoundWords &) = default;
};

/// How a mark is drawn on a bubble: its ground has a contrast of at least 3:1 to the bubble, its
/// words 4.5:1 to the ground, and the ring of the current one 3:1 to the bubble, in both themes.
struct FoundColors {
    QColor ground{};
    QColor words{};
    QColor ring{};
    [[nodiscard]] static FoundColors of(const QPalette &palette, bool isOurs);
};

} // namespace Innbox
