#pragma once

#include "models/values/Conversation.h"
#include "models/values/OutboxItem.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Innbox {

class Announcer;
class Clock;
class OutboxModel;
class ReplyNotice;
class ReplyWatch;
class Store;

/// Tells a person at the window what became of replies elsewhere: refused, held and unclear ones in
/// a line with the way there, those and sent ones to a screen reader. Thread: GUI.
class ReplyAlerts : public QObject {
    Q_OBJECT
public:
    /// True when a person has this reply before their eyes: no line is needed then.
    using Sight = std::function<bool(const OutboxItem &)>;

    /// All outlive the alerts. \param outbox shows the whole outbox
    ReplyAlerts(const OutboxModel *outbox, Store *store, Clock *clock, QObject *parent = nullptr);

    /// The line and the voice, to be laid out by the window.
    [[nodiscard]] ReplyNotice *notice() const { return m_notice; }
    [[nodiscard]] Announcer *announcer() const { return m_announcer; }
    void setSight(const Sight &sight) { m_sight = sight; }

Q_SIGNALS:
    /// How many replies wait for a person.
    void waitingChanged(int replies);
    /// A person wants to see a reply.
    void showAsked(Innbox::ConversationId conversation, Innbox::OutboxId reply);

private:
    void takeStopped(const OutboxItem &reply);
    void takeSent(const OutboxItem &reply);
    void update();
    [[nodiscard]] const OutboxItem *first() const;
    [[nodiscard]] QString wordsOf(const OutboxItem &reply, const QString &name) const;
    void withName(const OutboxItem &reply, const std::function<void(const QString &)> &then);

    Store *m_store;
    Clock *m_clock;
    ReplyWatch *m_watch;
    ReplyNotice *m_notice;
    Announcer *m_announcer;
    Sight m_sight{};
    QHash<OutboxId, qint8> m_seen{}; ///< replies a person saw, by the ReplyAttention they had then
    quint64 m_generation = 0;        ///< of the line: an older name comes too late
};

} // namespace Innbox
