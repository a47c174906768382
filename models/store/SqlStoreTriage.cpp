#include "models/store/ConversationQueries.h"
#include "models/store/SqlStoreJobs.h"
#include "models/store/TriageQueries.h"

namespace Innbox {

StoreFuture<Done> SqlStore::setNoReplyNeeded(ConversationId conversation, bool isNotNeeded)
{
    return write<Done>([conversation, isNotNeeded](WriteTransaction &scope) {
        TriageQueries::setNoReplyNeeded(scope, conversation, isNotNeeded);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::markReadUpTo(ConversationId conversation, MessageId message)
{
    return write<Done>([conversation, message](WriteTransaction &scope) {
        TriageQueries::markReadUpTo(scope, conversation, message);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::markUnread(ConversationId conversation)
{
    return write<Done>([conversation](WriteTransaction &scope) {
        TriageQueries::markUnread(scope, conversation);
        return Done{};
    });
}

StoreFuture<QList<PropertyRow>> SqlStore::properties(int limit)
{
    return read<QList<PropertyRow>>(
        [limit](SqlSession &sql) { return TriageQueries::properties(sql, limit); });
}

StoreFuture<QList<Conversation>>
SqlStore::sortedConversations(Folder folder, ListSort sort, std::optional<ConversationCursor> after,
                              int limit)
{
    return read<QList<Conversation>>([=](SqlSession &sql) {
        return ConversationQueries::page(sql, folder, sort, after, limit);
    });
}

StoreFuture<QList<Conversation>> SqlStore::conversationsOf(QString accommodation, ListSort sort,
                                                           std::optional<ConversationCursor> after,
                                                           int limit)
{
    return read<QList<Conversation>>([=](SqlSession &sql) {
        return ConversationQueries::pageOfProperty(sql, accommodation, sort, after, limit);
    });
}

} // namespace Innbox
