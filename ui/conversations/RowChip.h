#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Innbox {

/// A word at the end of a row. Plain data.
struct RowChip {
    enum class Tone { Neutral, Accent, Warn, Bad };
    QString text{};
    Tone tone = Tone::Neutral;
    friend bool operator==(const RowChip &, const RowChip &) = default;
};

using RowChips = QList<RowChip>;

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::RowChip)
