#include "app/engine/Engine.h"

#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

// What a person decides about replies on their way.

namespace Innbox {

QCoro::Task<StoreResult<OutboxItem>> Engine::giveUp(OutboxId reply)
{
    const QPointer<Engine> self(this);
    const auto item = co_await m_store->reply(reply);
    if (!item)
        co_return item.error();
    if (!self)
        co_return StoreError{.kind = StoreError::Kind::ShutDown};
    // Built before the await: GCC 12 destroys an aggregate made within one twice.
    const OutboxStep step{.id = reply,
                          .from = item->state,
                          .event = OutboxEvent::DiscardAsked,
                          .atMs = m_clock->nowMs()};
    co_return co_await m_store->advance(step);
}

void Engine::retry(OutboxId reply)
{
    QCoro::connect(m_outbox->retry(reply, std::chrono::milliseconds(0)), this,
                   [this](const Settled &settled) {
                       if (settled.problem)
                           reconnectIfMoved(*settled.problem);
                   });
}

void Engine::discard(OutboxId reply)
{
    QCoro::connect(giveUp(reply), this, [reply](const StoreResult<OutboxItem> &given) {
        if (!given)
            qCInfo(lcOutbox) << "reply" << reply.value << "not given up:" << given.error().word();
    });
}

} // namespace Innbox
