#include "models/wire/WireLines.h"

#include "models/values/WireEntry.h"
#include "models/wire/WireHar.h"

#include <QJsonDocument>
#include <QUrl>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Two hundred lines go through the local socket in one piece.
constexpr qsizetype BegunCharacters = 300;

} // namespace

QJsonObject wireLineOf(const WireEntry &entry, WireTexts texts)
{
    return wireLineOf(harLineOf(entry), texts);
}

QJsonObject wireLineOf(const QByteArray &harLine, WireTexts texts)
{
    const QJsonObject entry = QJsonDocument::fromJson(harLine).object();
    if (entry.isEmpty())
        return {};
    const QJsonObject request = entry[u"request"_s].toObject();
    const QJsonObject response = entry[u"response"_s].toObject();
    QJsonObject line{{u"at"_s, entry[u"startedDateTime"_s]},
                     {u"path"_s, QUrl(request[u"url"_s].toString()).path()},
                     {u"status"_s, response[u"status"_s]},
                     {u"took_ms"_s, entry[u"time"_s]},
                     {u"sent_bytes"_s, request[u"bodySize"_s]},
                     {u"received_bytes"_s, response[u"bodySize"_s]}};
    if (response.contains(u"comment"_s))
        line[u"failure"_s] = response[u"comment"_s];
    if (entry.contains(u"_requestId"_s))
        line[u"request_id"_s] = entry[u"_requestId"_s];
    if (entry.contains(u"_errorId"_s))
        line[u"error"_s] = entry[u"_errorId"_s];
    if (texts == WireTexts::Begun) {
        line[u"sent"_s] =
            request[u"postData"_s].toObject()[u"text"_s].toString().left(BegunCharacters);
        line[u"received"_s] =
            response[u"content"_s].toObject()[u"text"_s].toString().left(BegunCharacters);
    }
    return line;
}

} // namespace Innbox
