#include "app/api/HttpLogEntry.h"

#include "models/wire/WireCapture.h"

#include <QNetworkReply>

namespace Innbox {

WireEntry wireEntryOf(const QNetworkReply &reply, const QByteArray &body, qint64 startedAtMs,
                      qint64 tookMs, const ApiResult<HttpAnswer> &result)
{
    RawExchange raw;
    const QNetworkRequest request = reply.request();
    raw.url = request.url().toString(QUrl::RemoveUserInfo);
    raw.startedAtMs = startedAtMs;
    raw.tookMs = tookMs;
    raw.request = body;
    for (const QByteArray &name : request.rawHeaderList())
        raw.requestHeaders.append({name, request.rawHeader(name)});
    for (const auto &[name, value] : reply.rawHeaderPairs())
        raw.responseHeaders.append({name, value});
    if (result) {
        raw.status = result.value().status;
        raw.response = result.value().body;
    } else {
        raw.failure = result.error().word();
    }
    return WireCapture::entryOf(raw);
}

} // namespace Innbox
