#include "ui/shell/ReplyDesk.h"

#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"
#include "ui/composer/ReplyBar.h"
#include "ui/thread/CandidateDialog.h"
#include "ui/thread/ReplyDetails.h"
#include "ui/thread/ReplyLedger.h"

namespace Innbox {

ReplyDesk::ReplyDesk(const WindowServices &services, const OutboxModel *replies,
                     const ReplyLedger *ledger, ReplyBar *bar, QWidget *window)
    : QObject(window), m_services(services), m_replies(replies), m_outboxStatus(ledger), m_bar(bar),
      m_window(window)
{
}

void ReplyDesk::fulfil(OutboxId reply, ReplyWish action)
{
    switch (action) {
    case ReplyWish::Retry:
        m_services.sync->retry(reply);
        return;
    case ReplyWish::Discard:
        discard(reply);
        return;
    case ReplyWish::TakeBack:
        takeBack(reply);
        return;
    case ReplyWish::SendNow:
        sendNow(reply);
        return;
    case ReplyWish::ItIsThere:
        askWhichItIs(reply);
        return;
    case ReplyWish::Details:
        (new ReplyDetails(m_services.ledger, reply, m_window))->open();
        return;
    }
}

std::optional<OutboxItem> ReplyDesk::find(OutboxId reply) const
{
    for (int row = 0; row < m_replies->rowCount(); ++row) {
        if (m_replies->at(row).id == reply)
            return m_replies->at(row);
    }
    return std::nullopt;
}

void ReplyDesk::discard(OutboxId reply)
{
    if (const auto item = find(reply))
        m_bar->giveBack(item->body);
    m_services.sync->discard(reply);
}

void ReplyDesk::takeBack(OutboxId reply)
{
    const auto item = find(reply);
    m_bar->takeBack(reply);
    if (item && item->errorKind == TextWanted)
        m_bar->askForLine();
}

void ReplyDesk::sendNow(OutboxId reply)
{
    take(m_services.drafts->reschedule(reply, 0, m_services.clock->nowMs()));
}

void ReplyDesk::askWhichItIs(OutboxId reply)
{
    auto *const dialog =
        new CandidateDialog(m_outboxStatus->facts(reply).unclear.candidates, m_window);
    connect(dialog, &CandidateDialog::chosen, this,
            [this, reply](const QString &remoteId) { adopt(reply, remoteId); });
    dialog->open();
}

void ReplyDesk::adopt(OutboxId reply, const QString &remoteId)
{
    OutboxStep step;
    step.id = reply;
    step.from = OutboxState::Uncertain;
    step.event = OutboxEvent::PersonFound;
    step.atMs = m_services.clock->nowMs();
    step.remoteId = remoteId;
    take(m_services.store->advance(step));
}

void ReplyDesk::take(const StoreFuture<OutboxItem> &future)
{
    deliver(future, this, [this](const StoreResult<OutboxItem> &item) {
        if (!item)
            Q_EMIT failed(item.error());
    });
}

} // namespace Innbox
