#include "ui/shell/OutboxCommands.h"

#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"
#include "ui/composer/ReplyBar.h"
#include "ui/thread/CandidateDialog.h"
#include "ui/thread/OutboxDetailsDialog.h"
#include "ui/thread/OutboxStatus.h"

namespace Innbox {

OutboxCommands::OutboxCommands(const WindowServices &services, const OutboxModel *replies,
                               const OutboxStatus *ledger, ReplyBar *bar, QWidget *window)
    : QObject(window), m_services(services), m_replies(replies), m_outboxStatus(ledger), m_bar(bar),
      m_window(window)
{
}

void OutboxCommands::fulfil(OutboxId reply, OutboxAction action)
{
    switch (action) {
    case OutboxAction::Retry:
        m_services.sync->retry(reply);
        return;
    case OutboxAction::Discard:
        discard(reply);
        return;
    case OutboxAction::TakeBack:
        takeBack(reply);
        return;
    case OutboxAction::SendNow:
        sendNow(reply);
        return;
    case OutboxAction::ItIsThere:
        askWhichItIs(reply);
        return;
    case OutboxAction::Details:
        (new OutboxDetailsDialog(m_services.ledger, reply, m_window))->open();
        return;
    }
}

std::optional<OutboxItem> OutboxCommands::find(OutboxId reply) const
{
    for (int row = 0; row < m_replies->rowCount(); ++row) {
        if (m_replies->at(row).id == reply)
            return m_replies->at(row);
    }
    return std::nullopt;
}

void OutboxCommands::discard(OutboxId reply)
{
    if (const auto item = find(reply))
        m_bar->giveBack(item->body);
    m_services.sync->discard(reply);
}

void OutboxCommands::takeBack(OutboxId reply)
{
    const auto item = find(reply);
    m_bar->takeBack(reply);
    if (item && item->errorKind == TextWanted)
        m_bar->askForLine();
}

void OutboxCommands::sendNow(OutboxId reply)
{
    take(m_services.drafts->reschedule(reply, 0, m_services.clock->nowMs()));
}

void OutboxCommands::askWhichItIs(OutboxId reply)
{
    auto *const dialog =
        new CandidateDialog(m_outboxStatus->facts(reply).unclear.candidates, m_window);
    connect(dialog, &CandidateDialog::chosen, this,
            [this, reply](const QString &remoteId) { adopt(reply, remoteId); });
    dialog->open();
}

void OutboxCommands::adopt(OutboxId reply, const QString &remoteId)
{
    OutboxStep step;
    step.id = reply;
    step.from = OutboxState::Uncertain;
    step.event = OutboxEvent::PersonFound;
    step.atMs = m_services.clock->nowMs();
    step.remoteId = remoteId;
    take(m_services.store->advance(step));
}

void OutboxCommands::take(const StoreFuture<OutboxItem> &future)
{
    deliver(future, this, [this](const StoreResult<OutboxItem> &item) {
        if (!item)
            Q_EMIT failed(item.error());
    });
}

} // namespace Innbox
