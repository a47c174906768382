#include "models/wire/WireCapture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Innbox::WireCapture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongBase64 = 1024; ///< a text this long without blanks is no message
constexpr auto Masked = "***";

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" ||
           lower == "set-cookie";
}

QList<WireHeader> masked(QList<WireHeader> headers)
{
    for (WireHeader &header : headers) {
        if (isSecretHeader(header.name))
            header.value = header.value.startsWith("Bearer ") ? "Bearer ***"_ba : "***"_ba;
    }
    return headers;
}

/// The bearer token of a request; empty = none.
QByteArray tokenOf(const QList<WireHeader> &headers)
{
    for (const WireHeader &header : headers) {
        if (header.name.toLower() == "authorization" && header.value.startsWith("Bearer "))
            return header.value.mid(7).trimmed();
    }
    return {};
}

bool isPin(const QString &name)
{
    return name == "pin_code"_L1 || name == "pincode"_L1;
}

bool isBase64(const QString &name, const QString &text)
{
    if (name == "file_content"_L1)
        return !text.isEmpty();
    return text.size() > LongBase64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                      (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' || c == u'=';
           });
}

/// Takes secrets and images out of a document.
class Cleaner {
public:
    QJsonValue clean(const QString &name, const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Object: {
            QJsonObject object = value.toObject();
            for (auto at = object.begin(); at != object.end(); ++at)
                at.value() = clean(at.key(), at.value());
            return object;
        }
        case QJsonValue::Array: {
            QJsonArray array = value.toArray();
            for (auto at = array.begin(); at != array.end(); ++at)
                *at = clean(name, *at);
            return array;
        }
        case QJsonValue::String: {
            const QString text = value.toString();
            if (isPin(name))
                return mask();
            if (isBase64(name, text)) {
                m_base64Bytes += text.size();
                m_isChanged = true;
                return u"(base64, %1 characters left out)"_s.arg(text.size());
            }
            return value;
        }
        case QJsonValue::Double:
            return isPin(name) ? mask() : value;
        default:
            return value;
        }
    }
    [[nodiscard]] qint64 base64Bytes() const { return m_base64Bytes; }
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

private:
    QJsonValue mask()
    {
        m_isChanged = true;
        return QString::fromLatin1(Masked);
    }
    qint64 m_base64Bytes = 0;
    bool m_isChanged = false;
};

/// The same for what is no JSON, like the first half of an answer.
QByteArray cleanText(const QByteArray &bytes, qint64 *base64Bytes)
{
    static const QRegularExpression secret(
        u"(\"(?:pin_code|pincode)\"\\s*:\\s*)(?:\"[^\"]*\"?|[0-9]+)"_s);
    static const QRegularExpression base64(u"[A-Za-z0-9+/=\\\\]{1025,}"_s);
    QString text = QString::fromUtf8(bytes);
    text.replace(secret, u"\\1\"***\""_s);
    QString cleaned;
    qsizetype from = 0;
    auto matches = base64.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        cleaned += QStringView(text).mid(from, match.capturedStart() - from);
        cleaned += u"(base64, %1 characters left out)"_s.arg(match.capturedLength());
        *base64Bytes += match.capturedLength();
        from = match.capturedEnd();
    }
    cleaned += QStringView(text).mid(from);
    return cleaned.toUtf8();
}

void cut(WireBody *body)
{
    if (body->text.size() <= MaxBodyBytes)
        return;
    qsizetype end = MaxBodyBytes;
    // Not in the middle of a UTF-8 sequence.
    while (end > 0 && (quint8(body->text.at(end)) & 0xc0) == 0x80)
        --end;
    body->text.truncate(end);
    body->isCut = true;
}

WireBody bodyOf(const QByteArray &bytes, const QJsonDocument &document, const QByteArray &token)
{
    WireBody body;
    body.bytes = bytes.size();
    if (document.isNull()) {
        body.text = cleanText(bytes, &body.base64Bytes);
    } else {
        Cleaner cleaner;
        const QJsonValue root =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const QJsonValue clean = cleaner.clean({}, root);
        body.base64Bytes = cleaner.base64Bytes();
        if (!cleaner.isChanged())
            body.text = bytes;
        else if (clean.isArray())
            body.text = QJsonDocument(clean.toArray()).toJson(QJsonDocument::Compact);
        else
            body.text = QJsonDocument(clean.toObject()).toJson(QJsonDocument::Compact);
    }
    if (!token.isEmpty())
        body.text.replace(token, Masked);
    cut(&body);
    return body;
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

using Counts = QMap<std::pair<QString, QString>, int>;

void count(const QString &pointer, const QJsonValue &value, Counts *counts)
{
    if (!pointer.isEmpty())
        ++(*counts)[{pointer, typeOf(value)}];
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            count(pointer + u'/' + at.key(), at.value(), counts);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            count(pointer + u"[]"_s, item, counts);
    }
}

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void note(QStringList *ids, const QJsonValue &value)
{
    const QString id = idText(value);
    if (!id.isEmpty() && !ids->contains(id))
        ids->append(id);
}

void noteAll(QStringList *ids, const QJsonValue &list)
{
    for (const QJsonValue &item : list.toArray())
        note(ids, item);
}

QJsonValue firstOf(const QJsonValue &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QJsonValue value = object[name];
        if (!idText(value).isEmpty())
            return value;
    }
    return {};
}

void noteElement(WireEntry *entry, const QJsonValue &element)
{
    note(&entry->messages, firstOf(element, {"message_id"_L1, "message"_L1, "id"_L1}));
    noteAll(&entry->attachments, element[u"attachments"_s]);
    const QJsonValue place = element[u"conversation"_s];
    note(&entry->conversations,
         place.isString() ? place : firstOf(place, {"id"_L1, "conversation"_L1}));
    note(&entry->reservations, place[u"reservation"_s]);
}

/// What both bodies are about.
void noteIds(WireEntry *entry, const QJsonObject &request, const QJsonObject &response)
{
    note(&entry->conversations, request[u"conversation"_s]);
    note(&entry->reservations, request[u"reservation"_s]);
    noteAll(&entry->reservations, request[u"reservations"_s]);
    note(&entry->attachments, request[u"attachment"_s]);
    noteAll(&entry->attachments, request[u"attachments"_s]);
    noteAll(&entry->messages, request[u"messages"_s]);
    const QJsonValue data = response[u"data"_s];
    for (const QJsonValue &element : data[u"messages"_s].toArray())
        noteElement(entry, element);
    note(&entry->messages, data[u"message"_s]);
    note(&entry->attachments, data[u"attachment"_s]);
    for (const auto &name : {u"conversation"_s, u"conversations"_s}) {
        const QJsonValue found = data[name];
        const QJsonValue container = found.isArray() ? found.toArray().at(0) : found;
        if (!container.isObject())
            continue;
        note(&entry->conversations, container[u"id"_s]);
        note(&entry->reservations, container[u"reservation"_s]);
        for (const QJsonValue &element : container[u"messages"_s].toArray())
            noteElement(entry, element);
    }
}

} // namespace

QString endpointOf(const QString &url)
{
    const QString path = QUrl(url).path();
    for (const auto start : {u"/messages/", u"/orders/"}) {
        const qsizetype at = path.indexOf(start);
        if (at >= 0)
            return path.mid(at);
    }
    return path;
}

QList<WireField> fieldsOf(const QJsonValue &document)
{
    Counts counts;
    count({}, document, &counts);
    QList<WireField> fields;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        fields.append({at.key().first, at.key().second, at.value()});
    return fields;
}

WireEntry entryOf(const RawExchange &raw)
{
    WireEntry entry;
    entry.startedAtMs = raw.startedAtMs;
    entry.tookMs = raw.tookMs;
    entry.url = raw.url;
    entry.endpoint = endpointOf(raw.url);
    entry.status = raw.status;
    entry.failure = raw.failure;
    entry.requestHeaders = masked(raw.requestHeaders);
    entry.responseHeaders = masked(raw.responseHeaders);
    const QByteArray token = tokenOf(raw.requestHeaders);
    const QJsonDocument request = QJsonDocument::fromJson(raw.request);
    const QJsonDocument response = QJsonDocument::fromJson(raw.response);
    entry.request = bodyOf(raw.request, request, token);
    entry.response = bodyOf(raw.response, response, token);
    const QJsonObject answered = response.object();
    entry.requestId = answered[u"request_id"_s].toString();
    const QJsonValue error = answered[u"errors"_s].toArray().at(0);
    entry.errorId = idText(error[u"id"_s].isUndefined() ? error[u"code"_s] : error[u"id"_s]);
    noteIds(&entry, request.object(), answered);
    entry.fields = fieldsOf(answered);
    return entry;
}

} // namespace Innbox::WireCapture
