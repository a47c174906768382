#include "models/store/CustodyQueries.h"
#include "models/store/SqlStoreJobs.h"

namespace Innbox {

StoreFuture<CustodySums> SqlStore::custodySums()
{
    return readAfterPolls<CustodySums>([](SqlSession &sql) { return CustodyQueries::sums(sql); });
}

StoreFuture<QList<Poll>> SqlStore::polls(PollId before, int limit)
{
    return readAfterPolls<QList<Poll>>(
        [=](SqlSession &sql) { return CustodyQueries::polls(sql, before, limit); });
}

StoreFuture<QList<HistoryFind>> SqlStore::historyFinds(HistoryFindId before, int limit)
{
    return readAfterPolls<QList<HistoryFind>>(
        [=](SqlSession &sql) { return CustodyQueries::historyFinds(sql, before, limit); });
}

StoreFuture<QList<SetAsideItem>> SqlStore::setAsideItems(SetAsideFilter which, SetAsideId before,
                                                         int limit)
{
    return read<QList<SetAsideItem>>(
        [=](SqlSession &sql) { return CustodyQueries::setAsideItems(sql, which, before, limit); });
}

StoreFuture<Done> SqlStore::endSetAside(SetAsideId id, qint64 atMs)
{
    return write<Done>([=](WriteTransaction &scope) {
        CustodyQueries::endSetAside(scope, id, SetAsideEnd::ByHand, atMs);
        return Done{};
    });
}

StoreFuture<SetAsideEnd> SqlStore::readAgain(SetAsideId id, IncomingMessage message, qint64 atMs)
{
    return write<SetAsideEnd>([id, message = std::move(message), atMs](WriteTransaction &scope) {
        return CustodyQueries::readAgain(scope, id, message, atMs);
    });
}

StoreFuture<Done> SqlStore::noteCollecting(bool collects, qint64 atMs)
{
    return write<Done>([=](WriteTransaction &scope) {
        CustodyQueries::noteCollecting(scope, collects, atMs);
        return Done{};
    });
}

StoreFuture<std::optional<SecondCollector>> SqlStore::takeEvidence(qint64 atMs)
{
    return write<std::optional<SecondCollector>>(
        [atMs](WriteTransaction &scope) { return CustodyQueries::takeEvidence(scope, atMs); });
}

StoreFuture<QList<ConversationId>> SqlStore::auditCandidates(qint64 freshAfterMs,
                                                             qint64 readBeforeMs, int limit)
{
    return read<QList<ConversationId>>([=](SqlSession &sql) {
        return CustodyQueries::auditCandidates(sql, freshAfterMs, readBeforeMs, limit);
    });
}

StoreFuture<Done> SqlStore::noteAudit(qint64 atMs)
{
    return write<Done>([atMs](WriteTransaction &scope) {
        CustodyQueries::noteAudit(scope, atMs);
        return Done{};
    });
}

} // namespace Innbox
