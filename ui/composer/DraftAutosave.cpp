#include "ui/composer/DraftAutosave.h"

#include "models/ports/Clock.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"

namespace Innbox {

namespace {

bool isConflict(const StoreError &error)
{
    return error.kind == StoreError::Kind::Conflict || error.kind == StoreError::Kind::AlreadySent;
}

/// The store keeps no white space alone.
bool isSameText(const QString &one, const QString &other)
{
    return one == other || (one.trimmed().isEmpty() && other.trimmed().isEmpty());
}

/// What was typed here (\p mine) on top of \p base, and what another place made of \p base:
/// nothing of either is lost.
QString merged(const QString &base, const QString &mine, const QString &theirs)
{
    if (theirs.isEmpty() || theirs == base || mine.contains(theirs))
        return mine;
    if (mine == base || theirs.contains(mine))
        return theirs;
    if (mine.startsWith(base) && theirs.endsWith(base))
        return theirs + mine.mid(base.size());
    return theirs + u'\n' + mine;
}

} // namespace

DraftAutosave::DraftAutosave(DraftStore *store, Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

DraftAutosave::~DraftAutosave()
{
    if (!m_unsaved.isValid())
        return;
    // Nobody is left to hear of a conflict: what was typed here stays.
    Draft draft = m_known.value(m_unsaved);
    draft.revision = Draft::newRevision();
    m_store->saveDraft(draft);
}

Draft DraftAutosave::known(ConversationId conversation) const
{
    Draft draft = m_known.value(conversation);
    draft.conversation = conversation;
    return draft;
}

void DraftAutosave::load(ConversationId conversation)
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
                    m_stored.insert(conversation, draft->body);
                    Q_EMIT loaded(whole);
                }
                Q_EMIT settled();
            });
}

void DraftAutosave::change(const Draft &draft)
{
    const auto old = m_known.constFind(draft.conversation);
    if (old == m_known.cend() && draft.isEmpty())
        return; // not loaded yet, nothing typed
    if (old != m_known.cend() && old->body == draft.body && old->replyTo == draft.replyTo)
        return;
    if (m_unsaved.isValid() && m_unsaved != draft.conversation)
        flush();
    Draft kept = draft;
    kept.revision = old == m_known.cend() ? 0 : old->revision;
    m_known.insert(draft.conversation, kept);
    if (!m_unsaved.isValid())
        m_firstUnsavedMs = m_clock->steadyMs();
    m_unsaved = draft.conversation;
    m_changedAtMs = m_clock->steadyMs();
    saveLater();
    Q_EMIT changed(draft);
}

void DraftAutosave::saveLater()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    const qint64 dueMs =
        qMin(m_changedAtMs + Pause.count(), m_firstUnsavedMs + MostUnsaved.count());
    const qint64 leftMs = qMax<qint64>(0, dueMs - m_clock->steadyMs());
    m_clock->after(std::chrono::milliseconds(leftMs), this, [this] { look(); });
}

void DraftAutosave::look()
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

void DraftAutosave::flush()
{
    if (!m_unsaved.isValid())
        return;
    save(known(std::exchange(m_unsaved, {})));
}

void DraftAutosave::save(const Draft &draft)
{
    const ConversationId conversation = draft.conversation;
    Draft dated = draft;
    dated.updatedAtMs = m_clock->nowMs();
    // As the store sees it: white space alone is not kept.
    const bool isWithoutText = draft.body.trimmed().isEmpty() && draft.replyTo.isEmpty();
    dated.revision = isWithoutText ? 0 : Draft::newRevision();
    // At once: the next save may leave before this one is answered. The store works in order.
    m_known[conversation].revision = dated.revision;
    beginStep(conversation);
    deliver(m_store->replaceDraft(dated, draft.revision), this,
            [this, dated, replaces = draft.revision](const StoreResult<Done> &done) {
                const ConversationId in = dated.conversation;
                if (done) {
                    m_stored.insert(in, dated.body);
                    m_unkept.remove(in);
                    Q_EMIT saved(in, dated.updatedAtMs);
                } else if (isConflict(done.error())) {
                    reconcile(in, done.error().kind == StoreError::Kind::AlreadySent);
                } else {
                    Draft &now = m_known[in];
                    if (now.revision == dated.revision)
                        now.revision = replaces;
                    m_unkept.insert(in);
                    Q_EMIT failed(done.error());
                }
                endStep(in);
            });
}

void DraftAutosave::replace(const Draft &draft)
{
    m_known.insert(draft.conversation, draft);
    m_stored.insert(draft.conversation, draft.body);
    m_unkept.remove(draft.conversation);
    if (m_unsaved == draft.conversation)
        m_unsaved = {};
    Q_EMIT changed(draft);
}

void DraftAutosave::putBack(const Draft &draft, const QString &stored, qint64 revision)
{
    const bool wasSaved = known(draft.conversation).revision != 0; // what was typed since
    if (!wasSaved) {
        m_known[draft.conversation].revision = revision;
        m_stored.insert(draft.conversation, stored);
    }
    change(draft);
}

QString DraftAutosave::stored(ConversationId conversation) const
{
    return m_stored.value(conversation);
}

void DraftAutosave::beginStep(ConversationId conversation)
{
    ++m_steps[conversation];
}

void DraftAutosave::endStep(ConversationId conversation)
{
    if (--m_steps[conversation] > 0)
        return;
    m_steps.remove(conversation);
    if (m_stale.remove(conversation))
        compare(conversation);
}

void DraftAutosave::refresh(const QSet<ConversationId> &conversations)
{
    for (const ConversationId conversation : conversations) {
        if (m_known.contains(conversation))
            compare(conversation);
    }
}

void DraftAutosave::refreshAll()
{
    const QList<ConversationId> loaded = m_known.keys();
    refresh(QSet<ConversationId>(loaded.cbegin(), loaded.cend()));
}

void DraftAutosave::compare(ConversationId conversation)
{
    if (m_steps.contains(conversation)) {
        m_stale.insert(conversation);
        return;
    }
    deliver(m_store->draft(conversation), this,
            [this, conversation](const StoreResult<Draft> &found) {
                if (!found)
                    return; // nothing was asked for by a person; the next save tells
                if (m_steps.contains(conversation)) {
                    m_stale.insert(conversation);
                    return;
                }
                // Touched here: the save to come names the revision it replaces, and is told.
                if (m_unsaved == conversation || m_unkept.contains(conversation))
                    return;
                const Draft now = known(conversation);
                const Draft &theirs = found.value();
                if (theirs.revision == now.revision && isSameText(theirs.body, now.body) &&
                    theirs.replyTo == now.replyTo)
                    return;
                m_known.insert(conversation, theirs);
                m_stored.insert(conversation, theirs.body);
                Q_EMIT changed(theirs);
                Q_EMIT overtaken(conversation, theirs.isEmpty());
            });
}

void DraftAutosave::reconcile(ConversationId conversation, bool isSent)
{
    beginStep(conversation);
    deliver(m_store->draft(conversation), this,
            [this, conversation, isSent](const StoreResult<Draft> &found) {
                if (!found) {
                    m_unkept.insert(conversation);
                    Q_EMIT failed(found.error());
                    endStep(conversation);
                    return;
                }
                const Draft mine = known(conversation);
                const Draft &theirs = found.value();
                const QString base = stored(conversation);
                Draft both = mine;
                both.body = merged(base, mine.body, theirs.body);
                if (both.replyTo.isEmpty())
                    both.replyTo = theirs.replyTo;
                if (both.body != mine.body)
                    both.cursor = int(both.body.size());
                both.revision = theirs.revision;
                m_known.insert(conversation, both);
                m_stored.insert(conversation, theirs.body);
                if (both.body != mine.body || both.replyTo != mine.replyTo)
                    Q_EMIT changed(both);
                if (isSent || theirs.body != base)
                    Q_EMIT overtaken(conversation, isSent);
                const bool isStored = both.body == theirs.body && both.replyTo == theirs.replyTo;
                if (!isStored && m_unsaved != conversation)
                    save(both);
                endStep(conversation);
            });
}

} // namespace Innbox
