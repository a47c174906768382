#include "ui/wire/WireText.h"

#include "models/values/WireEntry.h"
#include "models/wire/ContractLens.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int TooManyRequests = 429;

QString headersOf(const QList<WireHeader> &headers)
{
    QString lines;
    for (const WireHeader &header : headers)
        lines +=
            QString::fromLatin1(header.name) + u": "_s + QString::fromLatin1(header.value) + u'\n';
    return lines;
}

} // namespace

QString WireText::time(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).toString(u"HH:mm:ss.zzz"_s);
}

QString WireText::status(const WireEntry &entry)
{
    return entry.status == 0 ? u"—"_s : QString::number(entry.status);
}

QString WireText::duration(qint64 ms)
{
    constexpr qint64 SecondMs = 1000;
    if (ms < SecondMs) //: Milliseconds
        return tr("%1 ms").arg(ms);
    //: Seconds with one decimal
    return tr("%1 s").arg(QLocale().toString(double(ms) / SecondMs, 'f', 1));
}

QString WireText::action(const WireEntry &entry)
{
    const bool isSend = entry.endpoint == "/messages/send"_L1;
    if (entry.status == 0) {
        QString why = tr("no answer: %1").arg(entry.failure);
        if (entry.failure == "timed-out"_L1)
            why = tr("no answer in time");
        else if (entry.failure == "offline"_L1)
            why = tr("no connection");
        //: %1 is why there was no answer to a send
        return isSend ? tr("%1, the conversation is looked at before any retry").arg(why) : why;
    }
    if (entry.status == TooManyRequests)
        return tr("limit reached: everything pauses");
    constexpr int FirstError = 400;
    if (entry.status >= FirstError) {
        return entry.errorId.isEmpty() ? tr("refused") : tr("refused: %1").arg(entry.errorId);
    }
    if (entry.endpoint == "/messages/latest"_L1)
        return entry.messages.isEmpty() ? tr("nothing new")
                                        : tr("%n message(s)", nullptr, int(entry.messages.size()));
    if (entry.endpoint == "/messages/latest/confirm"_L1)
        return tr("%n message(s) confirmed", nullptr, int(entry.messages.size()));
    if (entry.endpoint == "/messages/conversations"_L1)
        return tr("conversation with %n message(s)", nullptr, int(entry.messages.size()));
    if (isSend)
        return entry.messages.isEmpty() ? tr("accepted, no id came back")
                                        : tr("accepted as %1").arg(entry.messages.first());
    if (entry.endpoint == "/messages/attachments/upload"_L1)
        return tr("image uploaded");
    if (entry.endpoint == "/messages/attachments/metadata"_L1)
        return tr("facts of an image");
    if (entry.endpoint == "/messages/attachments/download"_L1)
        return tr("image, %1").arg(QLocale().formattedDataSize(entry.response.base64Bytes * 3 / 4));
    if (entry.endpoint == "/orders/details"_L1)
        return tr("reservation read");
    if (entry.endpoint == "/orders/details/accommodations"_L1)
        return tr("stay read");
    return {};
}

QString WireText::omitted(const WireBody &body)
{
    QStringList parts;
    if (body.base64Bytes > 0)
        parts += tr("%1 of base64 left out").arg(QLocale().formattedDataSize(body.base64Bytes));
    if (body.isCut)
        parts += tr("cut after %1 of %2")
                     .arg(QLocale().formattedDataSize(body.text.size()),
                          QLocale().formattedDataSize(body.bytes));
    return parts.join(u" · "_s);
}

QString WireText::requestHead(const WireEntry &entry)
{
    const QUrl url(entry.url);
    return u"POST "_s + url.path() + u'\n' + headersOf(entry.requestHeaders);
}

QString WireText::responseHead(const WireEntry &entry)
{
    if (entry.status == 0)
        return action(entry) + u'\n';
    return u"HTTP %1\n"_s.arg(entry.status) + headersOf(entry.responseHeaders);
}

QString WireText::verdict(const ContractRow &row)
{
    switch (row.verdict) {
    case ContractRow::Verdict::Documented:
        return tr("documented");
    case ContractRow::Verdict::OtherType:
        return tr("another type");
    case ContractRow::Verdict::Unknown:
        return tr("unknown field");
    case ContractRow::Verdict::Missing:
        break;
    }
    return tr("missing");
}

} // namespace Innbox
