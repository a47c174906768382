#include "models/store/ListQueries.h"
#include "models/store/SqlStoreJobs.h"

namespace Innbox {

StoreFuture<QList<RowFacts>> SqlStore::rowFacts(QList<ConversationId> conversations)
{
    return read<QList<RowFacts>>([conversations = std::move(conversations)](SqlSession &sql) {
        return ListQueries::facts(sql, conversations);
    });
}

StoreFuture<QList<SearchHit>> SqlStore::searchNames(QString query, int limit)
{
    return read<QList<SearchHit>>([query = std::move(query), limit](SqlSession &sql) {
        return ListQueries::searchNames(sql, query, limit);
    });
}

} // namespace Innbox
