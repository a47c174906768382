#include "models/wire/WireHar.h"

#include "models/values/WireEntry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray headersOf(const QList<WireHeader> &headers)
{
    QJsonArray list;
    for (const WireHeader &header : headers) {
        list += QJsonObject{{u"name"_s, QString::fromLatin1(header.name)},
                            {u"value"_s, QString::fromLatin1(header.value)}};
    }
    return list;
}

QString commentOf(const WireBody &body)
{
    QStringList parts;
    if (body.base64Bytes > 0)
        parts += u"%1 characters of base64 left out"_s.arg(body.base64Bytes);
    if (body.isCut)
        parts += u"cut after %1 of %2 bytes"_s.arg(QString::number(body.text.size()),
                                                   QString::number(body.bytes));
    return parts.join(u"; "_s);
}

QString mimeOf(const QList<WireHeader> &headers)
{
    for (const WireHeader &header : headers) {
        if (header.name.toLower() == "content-type")
            return QString::fromLatin1(header.value);
    }
    return u"x-unknown"_s;
}

QJsonObject requestOf(const WireEntry &entry)
{
    QJsonObject post{{u"mimeType"_s, mimeOf(entry.requestHeaders)},
                     {u"params"_s, QJsonArray()},
                     {u"text"_s, QString::fromUtf8(entry.request.text)}};
    if (const QString comment = commentOf(entry.request); !comment.isEmpty())
        post[u"comment"_s] = comment;
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, entry.url},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headersOf(entry.requestHeaders)},
            {u"queryString"_s, QJsonArray()},
            {u"postData"_s, post},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, entry.request.bytes}};
}

QJsonObject responseOf(const WireEntry &entry)
{
    QJsonObject content{{u"size"_s, entry.response.bytes},
                        {u"mimeType"_s, mimeOf(entry.responseHeaders)},
                        {u"text"_s, QString::fromUtf8(entry.response.text)}};
    if (const QString comment = commentOf(entry.response); !comment.isEmpty())
        content[u"comment"_s] = comment;
    QJsonObject response{{u"status"_s, entry.status},
                         {u"statusText"_s, QString()},
                         {u"httpVersion"_s, u"HTTP/1.1"_s},
                         {u"cookies"_s, QJsonArray()},
                         {u"headers"_s, headersOf(entry.responseHeaders)},
                         {u"content"_s, content},
                         {u"redirectURL"_s, QString()},
                         {u"headersSize"_s, -1},
                         {u"bodySize"_s, entry.status == 0 ? -1 : entry.response.bytes}};
    if (!entry.failure.isEmpty())
        response[u"comment"_s] = entry.failure;
    return response;
}

QJsonObject entryOf(const WireEntry &entry)
{
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(entry.startedAtMs, Qt::UTC);
    QJsonObject written{
        {u"startedDateTime"_s, started.toString(Qt::ISODateWithMs)},
        {u"time"_s, entry.tookMs},
        {u"request"_s, requestOf(entry)},
        {u"response"_s, responseOf(entry)},
        {u"cache"_s, QJsonObject()},
        // All that was measured is the whole: the three must sum up to it.
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, entry.tookMs}, {u"receive"_s, 0}}}};
    // Names that begin with "_" are an application's own (HAR 1.2).
    if (!entry.requestId.isEmpty())
        written[u"_requestId"_s] = entry.requestId;
    if (!entry.errorId.isEmpty())
        written[u"_errorId"_s] = entry.errorId;
    return written;
}

} // namespace

QByteArray harLineOf(const WireEntry &entry)
{
    return QJsonDocument(entryOf(entry)).toJson(QJsonDocument::Compact);
}

QByteArray harOf(const QList<WireEntry> &entries, const QString &creatorVersion)
{
    QJsonArray list;
    for (const WireEntry &entry : entries)
        list += entryOf(entry);
    const QJsonObject log{
        {u"version"_s, u"1.2"_s},
        {u"creator"_s, QJsonObject{{u"name"_s, u"Innbox"_s}, {u"version"_s, creatorVersion}}},
        {u"entries"_s, list}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
}

} // namespace Innbox
