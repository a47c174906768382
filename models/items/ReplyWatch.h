#pragma once

#include "models/values/ReplyAttention.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Innbox {

class OutboxModel;
class Store;

/// Tells what becomes of replies, whichever conversation is open: which of them wait for a person,
/// and which were sent. Thread: GUI.
class ReplyWatch : public QObject {
    Q_OBJECT
public:
    /// Both outlive the watch. \param outbox shows the whole outbox
    ReplyWatch(const OutboxModel *outbox, Store *store, QObject *parent = nullptr);

    /// The replies that wait for a person, the one that stopped last at the end.
    [[nodiscard]] const QList<OutboxItem> &waiting() const { return m_waiting; }

Q_SIGNALS:
    /// waiting() is another list, or a reply of it changed.
    void changed();
    /// A reply was refused, held or became unclear, or is so since before the program started.
    void stopped(const Innbox::OutboxItem &reply);
    /// The provider has a reply that was open before.
    void sent(const Innbox::OutboxItem &reply);

private:
    void look();
    void askWhatBecameOf(OutboxId id);

    const OutboxModel *m_outbox;
    Store *m_store;
    QHash<OutboxId, ReplyAttention> m_known{}; ///< of the open replies
    QList<OutboxItem> m_waiting{};
};

} // namespace Innbox
