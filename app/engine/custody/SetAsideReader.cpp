#include "app/engine/custody/SetAsideReader.h"

#include "app/api/MessageJson.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ItemsAtOnce = 100;

QByteArray jsonText(const QString &text)
{
    // A document is an object or an array: the brackets go off again.
    const QJsonArray one{text};
    const QByteArray bytes = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return bytes.sliced(1, bytes.size() - 2);
}

} // namespace

std::optional<IncomingMessage> messageOf(const SetAsideItem &item,
                                         const std::optional<Conversation> &conversation)
{
    if (item.raw.isEmpty())
        return std::nullopt;
    // The raw element goes through the very parser of the answers, so that no rule is told twice.
    QList<IncomingMessage> messages;
    if (item.conversation.isValid()) {
        if (!conversation)
            return std::nullopt;
        const QByteArray body = R"({"data":{"conversation":{"id":)" +
                                jsonText(conversation->remoteId) + R"(,"messages":[)" + item.raw +
                                "]}}}";
        const auto read = MessageJson::parseConversation(body, conversation->accommodation,
                                                         conversation->reservation,
                                                         conversation->remoteId, item.atMs);
        if (read)
            messages = read->data.messages;
    } else {
        const auto read =
            MessageJson::parseLatest(R"({"data":{"messages":[)" + item.raw + "]}}", item.atMs);
        if (read)
            messages = read->data.messages;
    }
    if (messages.size() != 1 || messages.first().remoteId.isEmpty())
        return std::nullopt;
    return messages.first();
}

QCoro::Task<StoreResult<ReadAgainReport>> readSetAsideAgain(Store *store, CustodyStore *custody,
                                                            Clock *clock)
{
    ReadAgainReport report;
    SetAsideId before;
    for (;;) {
        const auto page = co_await custody->setAsideItems(CustodyStore::SetAsideFilter::Open,
                                                          before, ItemsAtOnce);
        if (!page)
            co_return page.error();
        for (const SetAsideItem &item : page.value()) {
            before = item.id;
            std::optional<Conversation> conversation;
            if (item.conversation.isValid()) {
                const auto row = co_await store->conversation(item.conversation);
                if (row)
                    conversation = row.value();
            }
            const auto message = messageOf(item, conversation);
            if (!message) {
                ++report.stillAside;
                continue;
            }
            const auto end = co_await custody->readAgain(item.id, *message, clock->nowMs());
            // Another process may have settled it in between.
            if (!end && end.error().kind != StoreError::Kind::Conflict)
                co_return end.error();
            if (end && end.value() == SetAsideEnd::Read)
                ++report.nowRead;
            else
                ++report.known;
        }
        if (page->size() < ItemsAtOnce)
            break;
    }
    qCInfo(lcSync) << "set aside, read again:" << report.nowRead << "known:" << report.known
                   << "still aside:" << report.stillAside;
    co_return report;
}

} // namespace Innbox
