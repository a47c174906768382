#include "models/wire/TestChecklist.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ChecklistStep::Kind;

ChecklistStep stepOf(Kind kind, const Message *message)
{
    ChecklistStep step;
    step.kind = kind;
    if (message) {
        step.isDone = true;
        step.atMs = message->sentAtMs;
        step.id = message->remoteId;
        step.text = message->body;
    }
    return step;
}

/// The first message after \p after that fits; null = none. \p after may be null: from the first.
template <class Fits>
const Message *first(const QList<Message> &messages, const Message *after, Fits fits)
{
    const auto from =
        after ? std::next(messages.cbegin(), after - messages.constData() + 1) : messages.cbegin();
    const auto found = std::find_if(from, messages.cend(), fits);
    return found == messages.cend() ? nullptr : &*found;
}

bool isOurs(const Message &message)
{
    return message.sender == SenderKind::Desk || message.mark != DeliveryMark::None;
}

QString errorsOf(const QList<WireEntry> &entries)
{
    QStringList found;
    for (const WireEntry &entry : entries) {
        constexpr int FirstError = 400;
        if (entry.status < FirstError)
            continue;
        const QString line =
            u"%1 %2 %3"_s.arg(entry.endpoint, QString::number(entry.status), entry.errorId)
                .trimmed();
        if (!found.contains(line))
            found += line;
    }
    return found.join(u"; "_s);
}

QString quotaHeadersOf(const QList<WireEntry> &entries)
{
    QStringList found;
    for (const WireEntry &entry : entries) {
        for (const WireHeader &header : entry.responseHeaders) {
            const QByteArray name = header.name.toLower();
            if (name != "retry-after" && !name.contains("ratelimit") && !name.contains("quota"))
                continue;
            const QString line = u"%1: %2"_s.arg(QString::fromLatin1(header.name),
                                                 QString::fromLatin1(header.value));
            if (!found.contains(line))
                found += line;
        }
    }
    return found.join(u"; "_s);
}

/// Ids of ours that came through the queue; empty = none did, or nothing was sent.
QString echoOf(const QList<WireEntry> &entries)
{
    QSet<QString> sent;
    for (const WireEntry &entry : entries) {
        if (entry.endpoint == "/messages/send"_L1 && entry.status == 200)
            sent.unite(QSet<QString>(entry.messages.begin(), entry.messages.end()));
    }
    QStringList back;
    for (const WireEntry &entry : entries) {
        for (const QString &id : entry.messages) {
            if (entry.endpoint == "/messages/latest"_L1 && sent.contains(id) && !back.contains(id))
                back += id;
        }
    }
    return back.isEmpty() ? QString() : u"/messages/latest: "_s + back.join(u", "_s);
}

} // namespace

QList<ChecklistStep> checklistSteps(const std::optional<Conversation> &row, QList<Message> messages)
{
    std::ranges::sort(messages, [](const Message &a, const Message &b) {
        return std::tie(a.sentAtMs, a.remoteId) < std::tie(b.sentAtMs, b.remoteId);
    });
    const auto fromHotel = [](const Message &message) {
        return message.sender == SenderKind::Property && !isOurs(message);
    };
    const auto asked = [](QLatin1StringView words) {
        return [words](const Message &message) {
            return isOurs(message) && message.body.contains(words, Qt::CaseInsensitive);
        };
    };
    ChecklistStep entered;
    if (row) {
        entered.isDone = true;
        entered.atMs = messages.isEmpty() ? 0 : messages.first().sentAtMs;
        entered.id = row->remoteId;
    }
    const Message *const welcome = first(messages, nullptr, fromHotel);
    const Message *const bed = first(messages, nullptr, asked("extra bed"_L1));
    const Message *const noBed = bed ? first(messages, bed, fromHotel) : nullptr;
    const Message *const parking = first(messages, nullptr, asked("parking"_L1));
    const Message *const noParking = parking ? first(messages, parking, fromHotel) : nullptr;
    const Message *const image = first(messages, nullptr, [](const Message &message) {
        return isOurs(message) && !message.attachments.isEmpty();
    });
    const Message *const seen = first(messages, nullptr, [](const Message &message) {
        return message.mark == DeliveryMark::Seen;
    });
    return {entered,
            stepOf(Kind::Welcomed, welcome),
            stepOf(Kind::AskedBed, bed),
            stepOf(Kind::RefusedBed, noBed),
            stepOf(Kind::AskedParking, parking),
            stepOf(Kind::RefusedParking, noParking),
            stepOf(Kind::SentImage, image),
            stepOf(Kind::Returned, seen)};
}

QString findingOf(OpenQuestion question, const QList<WireEntry> &entries,
                  const QList<ChecklistStep> &steps)
{
    switch (question) {
    case OpenQuestion::ErrorIds:
        return errorsOf(entries);
    case OpenQuestion::QuotaHeaders:
        return quotaHeadersOf(entries);
    case OpenQuestion::Echo:
        return echoOf(entries);
    case OpenQuestion::RejectionText: {
        QStringList texts;
        for (const ChecklistStep &step : steps) {
            const bool isRefusal =
                step.kind == Kind::RefusedBed || step.kind == Kind::RefusedParking;
            if (isRefusal && step.isDone && !texts.contains(step.text))
                texts += step.text;
        }
        return texts.join(u" / "_s);
    }
    default:
        return {}; // a person has to look
    }
}

} // namespace Innbox
