#include "ui/thread/DraftKeeper.h"

#include "models/ports/Clock.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"

namespace Innbox {

DraftKeeper::DraftKeeper(DraftStore *store, Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

DraftKeeper::~DraftKeeper()
{
    if (m_unsaved.isValid()) // nobody is left to hear the answer
        m_store->saveDraft(m_known.value(m_unsaved));
}

Draft DraftKeeper::known(ConversationId conversation) const
{
    Draft draft = m_known.value(conversation);
    draft.conversation = conversation;
    return draft;
}

void DraftKeeper::load(ConversationId conversation)
{
    if (m_known.contains(conversation)) {
        Q_EMIT loaded(known(conversation));
        return;
    }
    ++m_loading;
    deliver(m_store->draft(conversation), this,
            [this, conversation](const StoreResult<Draft> &draft) {
                --m_loading;
                if (!draft) {
                    Q_EMIT failed(draft.error());
                } else {
                    // What was typed meanwhile stands behind what was there.
                    Draft whole = draft.value();
                    const bool isTyped =
                        m_known.contains(conversation) && known(conversation).body != whole.body;
                    if (isTyped) {
                        const Draft typed = known(conversation);
                        if (!whole.body.isEmpty() && !typed.body.isEmpty())
                            whole.body += u'\n';
                        whole.body += typed.body;
                        whole.cursor = int(whole.body.size());
                        if (!typed.replyTo.isEmpty())
                            whole.replyTo = typed.replyTo;
                    }
                    whole.conversation = conversation;
                    m_known.insert(conversation, whole);
                    Q_EMIT loaded(whole);
                }
                Q_EMIT settled();
            });
}

void DraftKeeper::change(const Draft &draft)
{
    const auto old = m_known.constFind(draft.conversation);
    if (old == m_known.cend() && draft.isEmpty())
        return; // not loaded yet, nothing typed
    if (old != m_known.cend() && old->body == draft.body && old->replyTo == draft.replyTo)
        return;
    if (m_unsaved.isValid() && m_unsaved != draft.conversation)
        flush();
    m_known.insert(draft.conversation, draft);
    if (!m_unsaved.isValid())
        m_firstUnsavedMs = m_clock->steadyMs();
    m_unsaved = draft.conversation;
    m_changedAtMs = m_clock->steadyMs();
    saveLater();
    Q_EMIT changed(draft);
}

void DraftKeeper::saveLater()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    const qint64 dueMs =
        qMin(m_changedAtMs + Pause.count(), m_firstUnsavedMs + MostUnsaved.count());
    const qint64 leftMs = qMax<qint64>(0, dueMs - m_clock->steadyMs());
    m_clock->after(std::chrono::milliseconds(leftMs), this, [this] { look(); });
}

void DraftKeeper::look()
{
    m_isWaiting = false;
    if (!m_unsaved.isValid())
        return;
    const qint64 nowMs = m_clock->steadyMs();
    const bool isPause = nowMs - m_changedAtMs >= Pause.count();
    if (isPause || nowMs - m_firstUnsavedMs >= MostUnsaved.count())
        flush();
    else
        saveLater();
}

void DraftKeeper::flush()
{
    if (!m_unsaved.isValid())
        return;
    save(known(std::exchange(m_unsaved, {})));
}

void DraftKeeper::save(const Draft &draft)
{
    Draft dated = draft;
    dated.updatedAtMs = m_clock->nowMs();
    deliver(m_store->saveDraft(dated), this,
            [this, conversation = dated.conversation,
             atMs = dated.updatedAtMs](const StoreResult<Done> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                else
                    Q_EMIT saved(conversation, atMs);
            });
}

void DraftKeeper::replace(const Draft &draft)
{
    m_known.insert(draft.conversation, draft);
    if (m_unsaved == draft.conversation)
        m_unsaved = {};
    Q_EMIT changed(draft);
}

} // namespace Innbox
