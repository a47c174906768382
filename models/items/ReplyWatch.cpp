#include "models/items/ReplyWatch.h"

#include "models/items/OutboxModel.h"
#include "models/store/Deliver.h"

#include <algorithm>
#include <utility>

namespace Innbox {

ReplyWatch::ReplyWatch(const OutboxModel *outbox, Store *store, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_store(store)
{
    connect(outbox, &OutboxModel::settled, this, &ReplyWatch::look);
}

void ReplyWatch::look()
{
    QHash<OutboxId, ReplyAttention> now;
    QList<OutboxItem> stoppedNow;
    QList<OutboxItem> waitingNow;
    for (int row = 0; row < m_outbox->rowCount(); ++row) {
        const OutboxItem &reply = m_outbox->at(row);
        const ReplyAttention why = attentionOf(reply);
        now.insert(reply.id, why);
        if (why == ReplyAttention::None)
            continue;
        if (m_known.value(reply.id, ReplyAttention::None) != why)
            stoppedNow.append(reply);
        else
            waitingNow.append(reply);
    }
    // Those known before keep their order; their rows may have changed.
    std::ranges::stable_sort(waitingNow, {}, [this](const OutboxItem &reply) {
        return std::ranges::find(m_waiting, reply.id, &OutboxItem::id) - m_waiting.begin();
    });
    waitingNow += stoppedNow;
    QList<OutboxId> gone;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (!now.contains(known.key()))
            gone.append(known.key());
    }
    m_known = now;
    const bool isChanged = m_waiting != waitingNow;
    m_waiting = std::move(waitingNow);
    for (const OutboxId id : std::as_const(gone))
        askWhatBecameOf(id);
    for (const OutboxItem &reply : std::as_const(stoppedNow))
        Q_EMIT stopped(reply);
    if (isChanged)
        Q_EMIT changed();
}

/// An open reply that is no longer open was sent, discarded or taken back.
void ReplyWatch::askWhatBecameOf(OutboxId id)
{
    deliver(m_store->reply(id), this, [this](const StoreResult<OutboxItem> &reply) {
        if (reply && reply->state == OutboxState::Sent)
            Q_EMIT sent(reply.value());
    });
}

} // namespace Innbox
