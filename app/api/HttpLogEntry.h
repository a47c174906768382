#pragma once

#include "app/api/ApiError.h"
#include "app/api/HttpTransport.h"
#include "models/values/WireEntry.h"

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Innbox {

/// What the wire log keeps of a POST that has ended: the key is masked here, before anybody sees
/// the entry.
/// \param reply        finished; its request and raw headers are read
/// \param startedAtMs  wall clock, ms since 1970-01-01 UTC
[[nodiscard]] WireEntry wireEntryOf(const QNetworkReply &reply, const QByteArray &body,
                                    qint64 startedAtMs, qint64 tookMs,
                                    const ApiResult<HttpAnswer> &result);

} // namespace Innbox
