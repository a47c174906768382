#pragma once

#include "models/values/WireEntry.h"

#include <QJsonValue>

namespace Innbox {

/// One exchange as it was, before anything is kept of it.
struct RawExchange {
    QString url{};
    qint64 startedAtMs = 0; ///< wall clock, ms since 1970-01-01 UTC
    qint64 tookMs = 0;
    int status = 0;    ///< 0 = no answer
    QString failure{}; ///< machine word
    QList<WireHeader> requestHeaders{};
    QList<WireHeader> responseHeaders{};
    QByteArray request{};
    QByteArray response{};
};

namespace WireCapture {

/// A body is kept up to this many bytes.
constexpr qsizetype MaxBodyBytes = 64 * 1024;

/// What may be kept of an exchange: Authorization, Cookie and Set-Cookie masked, the key and pin
/// codes removed from the bodies, base64 replaced by its size, bodies cut. Pure.
[[nodiscard]] WireEntry entryOf(const RawExchange &raw);
/// The place of a URL below the base of the provider: "/messages/latest"; else its path.
[[nodiscard]] QString endpointOf(const QString &url);
/// The fields of a document, lists collapsed, in the order of their names.
[[nodiscard]] QList<WireField> fieldsOf(const QJsonValue &document);

} // namespace WireCapture
} // namespace Innbox
