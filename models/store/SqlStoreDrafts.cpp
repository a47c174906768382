#include "models/store/DraftQueries.h"
#include "models/store/LedgerQueries.h"
#include "models/store/OutboxGuard.h"
#include "models/store/OutboxSteps.h"
#include "models/store/SqlStoreJobs.h"

// The facets DraftStore and LedgerStore of the store over Qt SQL.

namespace Innbox {

StoreFuture<Draft> SqlStore::draft(ConversationId conversation)
{
    return read<Draft>(
        [conversation](SqlSession &sql) { return DraftQueries::of(sql, conversation); });
}

StoreFuture<QList<Draft>> SqlStore::drafts()
{
    return read<QList<Draft>>([](SqlSession &sql) { return DraftQueries::all(sql); });
}

StoreFuture<Done> SqlStore::saveDraft(Draft draft)
{
    return write<Done>([draft = std::move(draft)](WriteTransaction &scope) {
        DraftQueries::save(scope, draft);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::replaceDraft(Draft draft, qint64 replaces)
{
    return write<Done>([draft = std::move(draft), replaces](WriteTransaction &scope) {
        if (DraftQueries::expect(scope.sql(), draft.conversation, replaces))
            DraftQueries::save(scope, draft);
        return Done{};
    });
}

StoreFuture<Draft> SqlStore::takeBack(OutboxId reply, qint64 nowMs)
{
    return write<Draft>(
        [=](WriteTransaction &scope) { return OutboxSteps::takeBack(scope, reply, nowMs); });
}

StoreFuture<OutboxItem> SqlStore::reschedule(OutboxId reply, qint64 notBeforeAtMs, qint64 nowMs)
{
    return write<OutboxItem>([=](WriteTransaction &scope) {
        return OutboxSteps::reschedule(scope, reply, notBeforeAtMs, nowMs);
    });
}

StoreFuture<QList<LedgerStep>> SqlStore::steps(OutboxId reply)
{
    return read<QList<LedgerStep>>(
        [reply](SqlSession &sql) { return LedgerQueries::steps(sql, reply); });
}

StoreFuture<UnclearFacts> SqlStore::unclearFacts(OutboxId reply)
{
    return read<UnclearFacts>(
        [reply](SqlSession &sql) { return LedgerQueries::unclearFacts(sql, reply); });
}

StoreFuture<QList<Message>> SqlStore::newerThanSeen(OutboxId reply)
{
    return read<QList<Message>>([reply](SqlSession &sql) {
        const OutboxItem item = OutboxQueries::byId(sql, reply);
        return sql.failed() ? QList<Message>{} : OutboxGuard::newerThanSeen(sql, item);
    });
}

StoreFuture<QList<ChangedText>> SqlStore::changedTexts(ConversationId conversation)
{
    return read<QList<ChangedText>>(
        [conversation](SqlSession &sql) { return LedgerQueries::changedTexts(sql, conversation); });
}

} // namespace Innbox
