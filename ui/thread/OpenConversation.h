#pragma once

#include "models/store/Store.h"

#include <QObject>

#include <chrono>

namespace Innbox {

class Clock;
class ConversationPort;
class TriageStore;

/// The conversation a person looks at: its row, live, and what looking does. Thread: GUI.
class OpenConversation : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    OpenConversation(Store *store, TriageStore *handling, ConversationPort *port, Clock *clock,
                     QObject *parent = nullptr);

    /// Opens another one: what is stored is shown at once, the engine looks whether there is more.
    void open(ConversationId id);
    [[nodiscard]] ConversationId id() const { return m_id; }
    [[nodiscard]] const Conversation &row() const { return m_row; }
    /// A person wants it unread: looking at it marks nothing until it is opened again.
    void leaveUnread();
    /// Whether the window is in front: what arrives unseen stays unread.
    void setWatched(bool isWatched);
    /// The newest unread message that can be seen; it and what is unread before it are marked read
    /// once it was in view for ReadAfter without a break. Invalid = none.
    void setUnreadInView(MessageId newest);
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

    static constexpr std::chrono::milliseconds ReadAfter{1000};

Q_SIGNALS:
    void opened(Innbox::ConversationId id);
    void rowChanged(const Innbox::Conversation &row);
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    void read();
    void take(ConversationId id, const StoreResult<Conversation> &row);
    void startReading();
    void look();

    Store *m_store;
    TriageStore *m_handling;
    ConversationPort *m_port;
    Clock *m_clock;
    ConversationId m_id;
    Conversation m_row{};
    bool m_isReading = false;
    bool m_isStale = false;
    MessageId m_inView;
    quint64 m_lookGeneration = 0; ///< only the last wait until "read" counts
    bool m_isWatched = true;
    bool m_isLeftUnread = false;
};

} // namespace Innbox
