#include "models/wire/WireCurl.h"

#include "models/values/WireEntry.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// curl sets these itself, from the body and the connection.
bool isOfTheTransport(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-length" || lower == "host" || lower == "connection" ||
           lower == "accept-encoding";
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.remove(QChar::Null); // no shell word can hold one
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString curlOf(const WireEntry &entry)
{
    QString command;
    if (entry.request.base64Bytes > 0) {
        command += u"# %1 characters of base64 were left out of the body\n"_s.arg(
            entry.request.base64Bytes);
    }
    if (entry.request.isCut) {
        command += u"# the body was cut after %1 of %2 bytes\n"_s.arg(
            QString::number(entry.request.text.size()), QString::number(entry.request.bytes));
    }
    command += u"curl -sS -X POST "_s + shellQuoted(entry.url);
    for (const WireHeader &header : entry.requestHeaders) {
        const QByteArray lower = header.name.toLower();
        if (isOfTheTransport(header.name))
            continue;
        if (lower == "authorization")
            command += u" \\\n  -H \"Authorization: Bearer $INNBOX_TOKEN\""_s;
        else
            command += u" \\\n  -H "_s + shellQuoted(QString::fromLatin1(header.name) + u": "_s +
                                                     QString::fromLatin1(header.value));
    }
    // Not --data: that would read a file where the body begins with an at sign.
    command += u" \\\n  --data-raw "_s + shellQuoted(QString::fromUtf8(entry.request.text));
    return command + u'\n';
}

} // namespace Innbox
