#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Innbox::MessageJson {

// Single JSON values -> ids, text and times. Any thread. idText() and timestampMs() are declared in
// MessageJson.h.

/// True for null, missing and "".
[[nodiscard]] bool isBlank(const QJsonValue &value);
/// The text with NUL and lone surrogates, which neither UTF-8 nor a database can hold, replaced
/// by U+FFFD.
[[nodiscard]] QString cleanText(QString text);
/// One line of foreign prose: control characters become blanks, at most \p most characters.
[[nodiscard]] QString cleanProse(const QString &text, qsizetype most);
/// Not empty, only 0..9.
[[nodiscard]] bool isAllDigits(QStringView text);
/// Compact JSON of any value, scalars too.
[[nodiscard]] QByteArray compact(const QJsonValue &value);

} // namespace Innbox::MessageJson
