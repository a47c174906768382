#pragma once

#include "models/store/StayStore.h"

#include <QObject>

namespace Innbox {

/// The stay behind the open conversation, read again whenever its row changes. Thread: GUI.
class OpenStay : public QObject {
    Q_OBJECT
public:
    /// All are the same store, and outlive it.
    OpenStay(StayStore *stays, Store *store, QObject *parent = nullptr);

    /// Another id forgets the stay before at once.
    void show(ConversationId id);
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    /// \p voice is the role under which we write.
    void changed(const Innbox::ConversationStay &stay, Innbox::SenderKind voice);
    void settled();

private:
    void read();
    void take(const ConversationStay &stay);
    void end();

    StayStore *m_stays;
    Store *m_store;
    ConversationId m_id{};
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Innbox
