#include "ui/composer/ReplySender.h"

#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/text/ProblemText.h"

#include <QGuiApplication>
#include <QUuid>

namespace Innbox {

ReplySender::ReplySender(const WindowServices &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_drafts(new DraftAutosave(services.drafts, services.clock, this))
{
    // Another process may write to the same store.
    connect(services.store, &Store::changed, m_drafts,
            [this](const ChangeSet &changes) { m_drafts->refresh(changes.conversations); });
    connect(qApp, &QGuiApplication::applicationStateChanged, m_drafts,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_drafts->refreshAll();
            });
}

void ReplySender::send(NewReply reply)
{
    reply.clientToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 nowMs = m_services.clock->nowMs();
    if (reply.notBeforeAtMs == 0 && m_rules.undoDelay.count() > 0)
        reply.notBeforeAtMs = nowMs + m_rules.undoDelay.count();
    reply.isGuarded = m_rules.isGuarded;
    reply.takesDraft = true;
    reply.draftRevision = m_drafts->known(reply.conversation).revision;
    const QString stored = m_drafts->stored(reply.conversation);
    m_drafts->beginStep(reply.conversation);
    m_drafts->replace({.conversation = reply.conversation});
    deliver(m_services.store->enqueue(reply, nowMs), this,
            [this, reply, stored](const StoreResult<OutboxItem> &result) {
                taken(reply, stored, result);
                m_drafts->endStep(reply.conversation);
            });
}

void ReplySender::taken(const NewReply &reply, const QString &stored,
                        const StoreResult<OutboxItem> &result)
{
    if (result)
        return;
    if (result.error().kind == StoreError::Kind::AlreadySent && reply.body == stored) {
        Q_EMIT refused(reply.conversation, tr("This reply was already sent from another place. It "
                                              "was not sent a second time."));
        return;
    }
    // Not in the store: it goes back to where it was written, before what was typed since.
    Draft draft = m_drafts->known(reply.conversation);
    draft.body = draft.body.isEmpty() ? reply.body : reply.body + u'\n' + draft.body;
    if (draft.replyTo.isEmpty())
        draft.replyTo = reply.replyTo;
    draft.cursor = int(draft.body.size());
    if (result.error().kind == StoreError::Kind::AlreadySent) {
        m_drafts->change(draft);
        Q_EMIT refused(reply.conversation,
                       tr("An earlier state of this reply was already sent from another place. "
                          "What you changed since is here and was not sent."));
        return;
    }
    m_drafts->putBack(draft, stored, reply.draftRevision.value_or(0));
    Q_EMIT refused(
        reply.conversation,
        tr("This reply could not be queued. %1").arg(ProblemText::sentence(result.error())));
}

void ReplySender::takeBack(OutboxId reply, ConversationId place)
{
    m_drafts->flush();
    const QString saved = m_drafts->known(place).body;
    m_drafts->beginStep(place);
    deliver(m_services.drafts->takeBack(reply, m_services.clock->nowMs()), this,
            [this, saved, place](const StoreResult<Draft> &result) {
                if (!result) {
                    m_drafts->endStep(place);
                    Q_EMIT refused(place, tr("This reply could not be taken back. %1")
                                              .arg(ProblemText::sentence(result.error())));
                    return;
                }
                Draft draft = result.value();
                const QString now = m_drafts->known(place).body;
                const bool isTyped = draft.conversation == place && now != saved;
                const Draft stored = draft;
                if (isTyped) // between the asking and the answer
                    draft.body += now.startsWith(saved) ? now.mid(saved.size()) : now;
                draft.cursor = int(draft.body.size());
                m_drafts->replace(stored);
                if (isTyped)
                    m_drafts->change(draft);
                m_drafts->endStep(place);
                Q_EMIT cameBack(draft.conversation);
            });
}

} // namespace Innbox
