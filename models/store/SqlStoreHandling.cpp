#include "models/store/ConversationQueries.h"
#include "models/store/HandlingQueries.h"
#include "models/store/SqlStoreJobs.h"

namespace Innbox {

StoreFuture<Done> SqlStore::setNoReplyNeeded(ConversationId conversation, bool isNotNeeded)
{
    return write<Done>([conversation, isNotNeeded](WriteScope &scope) {
        HandlingQueries::setNoReplyNeeded(scope, conversation, isNotNeeded);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::markUnread(ConversationId conversation)
{
    return write<Done>([conversation](WriteScope &scope) {
        HandlingQueries::markUnread(scope, conversation);
        return Done{};
    });
}

StoreFuture<QList<PropertyRow>> SqlStore::properties(int limit)
{
    return read<QList<PropertyRow>>(
        [limit](SqlSession &sql) { return HandlingQueries::properties(sql, limit); });
}

StoreFuture<QList<Conversation>>
SqlStore::conversationsOf(QString accommodation, std::optional<ConversationCursor> after, int limit)
{
    return read<QList<Conversation>>([accommodation, after, limit](SqlSession &sql) {
        return ConversationQueries::pageOfProperty(sql, accommodation, after, limit);
    });
}

} // namespace Innbox
