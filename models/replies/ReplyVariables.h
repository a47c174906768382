#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Innbox {

/// Name of a variable without its braces -> its value; empty and missing mean the same: unknown.
using ReplyValues = QHash<QString, QString>;

/// {{name}} in a text. Pure.
namespace ReplyVariables {

/// A place that still has to be filled in, in UTF-16 units.
struct Gap {
    int at = 0;
    int length = 0;
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// The variables every reply may use, as they are written between the braces.
[[nodiscard]] const QStringList &names();
/// Puts in the values that are known, in one pass: a value is never looked into. What is unknown
/// stays as it is.
[[nodiscard]] QString expand(const QString &text, const ReplyValues &values);
/// Everything that looks like a variable, from the first to the last.
[[nodiscard]] QList<Gap> gaps(const QString &text);
/// The next gap that begins at or behind \p position; nullopt = none.
[[nodiscard]] std::optional<Gap> gapFrom(const QString &text, int position);
/// The last gap that ends at or before \p position; nullopt = none.
[[nodiscard]] std::optional<Gap> gapBefore(const QString &text, int position);

} // namespace ReplyVariables
} // namespace Innbox
