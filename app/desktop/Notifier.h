#pragma once

#include "models/store/Store.h"

#include <QHash>
#include <QObject>

namespace Innbox {

class SyncPort;

/// Counts the unread messages that polls bring and reports them grouped, once a poll.
/// Our own echoes and what was there at the start do not count.
/// Thread: GUI.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Both outlive the notifier.
    Notifier(Store *store, SyncPort *sync, QObject *parent = nullptr);

Q_SIGNALS:
    /// A poll ended that brought something.
    /// \param messages >= 1
    /// \param grown    the conversations they stand in, newest message first
    void arrived(int messages, const QList<Innbox::Conversation> &grown);

private:
    void noteStatus(bool isSyncing);
    void noteChange(const ChangeSet &changes);
    void look();
    void take(const QList<Conversation> &unread);

    Store *m_store;
    QHash<ConversationId, int> m_unread{}; ///< as last seen
    bool m_isSyncing = false;
    bool m_isKnown = false; ///< what was unread at the start
    bool m_isLooking = false;
    bool m_isStale = false; ///< the store changed since the last look
};

} // namespace Innbox
