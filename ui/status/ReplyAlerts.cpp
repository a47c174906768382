#include "ui/status/ReplyAlerts.h"

#include "models/items/ReplyWatch.h"
#include "models/ports/Clock.h"
#include "models/store/Deliver.h"
#include "models/store/Store.h"
#include "ui/status/Announcer.h"
#include "ui/status/ReplyNotice.h"
#include "ui/text/PersonText.h"
#include "ui/thread/OutboxText.h"

#include <algorithm>

namespace Innbox {

ReplyAlerts::ReplyAlerts(const OutboxModel *outbox, Store *store, Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_watch(new ReplyWatch(outbox, store, this)),
      m_notice(new ReplyNotice), m_announcer(new Announcer)
{
    connect(m_watch, &ReplyWatch::stopped, this, &ReplyAlerts::takeStopped);
    connect(m_watch, &ReplyWatch::sent, this, &ReplyAlerts::takeSent);
    connect(m_watch, &ReplyWatch::changed, this, [this] {
        update();
        Q_EMIT waitingChanged(int(m_watch->waiting().size()));
    });
    connect(m_notice, &ReplyNotice::dismissAsked, this, [this] {
        for (const OutboxItem &reply : m_watch->waiting())
            m_seen.insert(reply.id, qint8(attentionOf(reply)));
        update();
    });
    connect(m_notice, &ReplyNotice::showAsked, this, [this] {
        const OutboxItem *const shown = first();
        if (!shown)
            return;
        const OutboxItem reply = *shown;
        m_seen.insert(reply.id, qint8(attentionOf(reply)));
        update();
        Q_EMIT showAsked(reply.conversation, reply.id);
    });
}

void ReplyAlerts::withName(const OutboxItem &reply,
                           const std::function<void(const QString &)> &then)
{
    deliver(m_store->conversation(reply.conversation), this,
            [then](const StoreResult<Conversation> &row) {
                if (row)
                    then(PersonText::title(row.value()));
            });
}

QString ReplyAlerts::wordsOf(const OutboxItem &reply, const QString &name) const
{
    const QString foot = OutboxText::foot(reply, {}, m_clock->nowMs());
    //: %1 is a guest, %2 a sentence about what became of the reply
    return tr("Reply to %1. %2").arg(name, foot.section(QChar(QChar::LineSeparator), 0, 0));
}

void ReplyAlerts::takeStopped(const OutboxItem &reply)
{
    if (m_sight && m_sight(reply))
        m_seen.insert(reply.id, qint8(attentionOf(reply)));
    withName(reply, [this, reply](const QString &name) { m_announcer->say(wordsOf(reply, name)); });
}

void ReplyAlerts::takeSent(const OutboxItem &reply)
{
    m_seen.remove(reply.id);
    withName(reply, [this](const QString &name) {
        //: %1 is a guest
        m_announcer->say(tr("The reply to %1 was sent.").arg(name));
    });
}

/// The one that stopped last and that nobody has seen yet.
const OutboxItem *ReplyAlerts::first() const
{
    const QList<OutboxItem> &waiting = m_watch->waiting();
    const auto found = std::find_if(waiting.crbegin(), waiting.crend(), [this](const auto &reply) {
        return m_seen.value(reply.id, qint8(ReplyAttention::None)) != qint8(attentionOf(reply));
    });
    return found == waiting.crend() ? nullptr : &*found;
}

void ReplyAlerts::update()
{
    const quint64 generation = ++m_generation;
    const OutboxItem *const shown = first();
    if (!shown) {
        m_notice->tell({}, 0);
        return;
    }
    const int more = int(m_watch->waiting().size()) - 1;
    withName(*shown, [this, generation, reply = *shown, more](const QString &name) {
        if (generation == m_generation)
            m_notice->tell(wordsOf(reply, name), more);
    });
}

} // namespace Innbox
