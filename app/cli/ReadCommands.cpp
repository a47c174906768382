#include "app/cli/Commands.h"

#include "app/cli/Documents.h"
#include "app/session/Session.h"
#include "models/store/Store.h"

#include <QCoroFuture>

#include <algorithm>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;
constexpr int DefaultListRows = 50;
constexpr int DefaultSearchRows = 20;

std::optional<Folder> folderNamed(const QString &name)
{
    if (name.isEmpty() || name == u"all")
        return Folder::All;
    if (name == u"needs-reply")
        return Folder::NeedsReply;
    if (name == u"waiting")
        return Folder::Waiting;
    if (name == u"unread")
        return Folder::Unread;
    if (name == u"outbox")
        return Folder::Outbox;
    return std::nullopt;
}

Answer storeFailure(const StoreError &error)
{
    return failure(Problem::from(error));
}

/// The whole conversation, oldest first.
QCoro::Task<StoreResult<QList<Message>>> allMessages(Store *store, ConversationId id)
{
    QList<Message> all;
    std::optional<MessageCursor> before;
    for (;;) {
        const auto page = co_await store->messages(id, before, RowsAtOnce);
        if (!page)
            co_return page.error();
        all += page.value();
        if (page->size() < RowsAtOnce)
            break;
        before = MessageCursor{.sentAtMs = all.last().sentAtMs, .remoteId = all.last().remoteId};
    }
    std::ranges::reverse(all);
    co_return all;
}

} // namespace

QCoro::Task<Answer> list(Session *session, Options options)
{
    const auto folder = folderNamed(options.folder);
    if (!folder)
        co_return failure(Exit::Usage, u"usage"_s,
                          u"There is no folder \"%1\"."_s.arg(options.folder));
    int left = options.limit.value_or(DefaultListRows);
    QJsonArray rows;
    Answer answer;
    std::optional<ConversationCursor> after;
    while (left > 0) {
        const int limit = std::min(left, RowsAtOnce);
        const auto page = co_await session->store()->conversations(*folder, after, limit);
        if (!page)
            co_return storeFailure(page.error());
        for (const Conversation &conversation : page.value()) {
            rows.append(conversationObject(conversation));
            answer.words += conversationLine(conversation);
        }
        left -= int(page->size());
        if (page->size() < limit)
            break;
        const Conversation &last = page->last();
        after = ConversationCursor{.sortMs = *folder == Folder::NeedsReply ? last.waitingSinceMs
                                                                           : last.lastMessageAtMs,
                                   .id = last.id};
    }
    answer.document = rows;
    co_return answer;
}

QCoro::Task<Answer> show(Session *session, Options options)
{
    Store *store = session->store();
    const auto found = co_await store->findConversation(options.arguments.first());
    if (!found && found.error().kind == StoreError::Kind::NotFound)
        co_return failure(
            Exit::Usage, u"not-found"_s,
            u"There is no conversation or reservation %1."_s.arg(options.arguments.first()));
    if (!found)
        co_return storeFailure(found.error());
    const ConversationId id = found->id;
    Answer answer;
    if (options.isRefresh) {
        const RefreshRequest request{.conversation = id};
        const OwnerAnswer refreshed = co_await session->perform(request);
        if (refreshed.problem)
            answer = failure(*refreshed.problem);
    }
    // What is stored is shown even when it could not be refreshed.
    const auto conversation = co_await store->conversation(id);
    if (!conversation)
        co_return storeFailure(conversation.error());
    const auto messages = co_await allMessages(store, id);
    if (!messages)
        co_return storeFailure(messages.error());
    const auto people = co_await store->participants(id);
    if (!people)
        co_return storeFailure(people.error());
    const auto replies = co_await store->openReplies(id);
    if (!replies)
        co_return storeFailure(replies.error());

    QJsonArray participants;
    for (const Participant &participant : people.value())
        participants.append(participantObject(participant));
    QJsonArray shown;
    answer.words = conversationLine(conversation.value()) + u'\n';
    for (const Message &message : messages.value()) {
        shown.append(messageObject(message));
        answer.words += messageLines(message);
    }
    QJsonArray open;
    for (const OutboxItem &item : replies.value()) {
        open.append(outboxObject(item));
        answer.words += u"outbox  "_s + outboxLine(item);
    }
    answer.document = QJsonObject{{u"conversation"_s, textOrNull(conversation->remoteId)},
                                  {u"reservation"_s, textOrNull(conversation->reservation)},
                                  {u"accommodation"_s, textOrNull(conversation->accommodation)},
                                  {u"participants"_s, participants},
                                  {u"messages"_s, shown},
                                  {u"outbox"_s, open}};
    co_return answer;
}

QCoro::Task<Answer> search(Session *session, Options options)
{
    int left = options.limit.value_or(DefaultSearchRows);
    QJsonArray rows;
    Answer answer;
    MessageId before;
    while (left > 0) {
        const int limit = std::min(left, RowsAtOnce);
        const auto page =
            co_await session->store()->search(options.arguments.first(), before, limit);
        if (!page)
            co_return storeFailure(page.error());
        for (const SearchHit &hit : page.value()) {
            rows.append(hitObject(hit));
            answer.words += hitLine(hit);
        }
        left -= int(page->size());
        if (page->size() < limit)
            break;
        before = page->last().message;
    }
    answer.document = rows;
    co_return answer;
}

} // namespace Innbox::Cli
