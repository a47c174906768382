#pragma once

#include "app/api/ApiError.h"

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
/// An answer that cannot be read, for the log.
[[nodiscard]] ApiError badResponse(const QString &detail);
/// The top object of an answer, or BadResponse.
[[nodiscard]] ApiResult<QJsonObject> topObject(const QByteArray &body);
/// An id of the provider's for logs and support, cut to 200 characters; empty = none.
[[nodiscard]] QString shortToken(const QJsonValue &value);
[[nodiscard]] QString requestIdOf(const QJsonObject &top);
/// An id as the provider wants it: text, or a number where it asked for one.
[[nodiscard]] QJsonValue idValue(const QString &id, bool asNumber);

} // namespace Innbox::MessageJson
