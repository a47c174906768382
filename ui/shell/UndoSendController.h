#pragma once

#include "models/values/OutboxItem.h"

#include <QObject>

#include <optional>

namespace Innbox {

class Actions;
class Clock;
class OpenConversation;
class OutboxModel;

/// Lets "Undo sending" and "Send now" act on the reply that was sent last and still waits, in
/// whatever conversation; else on one of the open conversation that waits for its time.
/// Thread: GUI.
class UndoSendController : public QObject {
    Q_OBJECT
public:
    /// \param outbox every reply not settled
    /// All outlive the controller.
    UndoSendController(const OutboxModel *outbox, const OpenConversation *opened, Clock *clock,
                       const Actions *actions, QObject *parent = nullptr);

Q_SIGNALS:
    void undoAsked(const Innbox::OutboxItem &reply);
    void sendAsked(const Innbox::OutboxItem &reply);

private:
    [[nodiscard]] std::optional<OutboxItem> waiting() const;
    void showState();

    const OutboxModel *m_outbox;
    const OpenConversation *m_opened;
    Clock *m_clock;
    const Actions *m_actions;
};

} // namespace Innbox
