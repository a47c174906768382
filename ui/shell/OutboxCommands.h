#pragma once

#include "models/store/Store.h"
#include "ui/shell/WindowServices.h"
#include "ui/thread/OutboxText.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

class OutboxModel;
class ReplyBar;
class OutboxStatus;

/// Does what a person possibleActions of a reply on its way. Thread: GUI.
class OutboxCommands : public QObject {
    Q_OBJECT
public:
    /// \param bar takes texts that come back; all outlive the desk. \p window holds its dialogs.
    OutboxCommands(const WindowServices &services, const OutboxModel *replies,
                   const OutboxStatus *ledger, ReplyBar *bar, QWidget *window);

    void fulfil(OutboxId reply, OutboxAction action);

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);

private:
    [[nodiscard]] std::optional<OutboxItem> find(OutboxId reply) const;
    void discard(OutboxId reply);
    void takeBack(OutboxId reply);
    void sendNow(OutboxId reply);
    void askWhichItIs(OutboxId reply);
    void adopt(OutboxId reply, const QString &remoteId);
    void take(const StoreFuture<OutboxItem> &future);

    WindowServices m_services;
    const OutboxModel *m_replies;
    const OutboxStatus *m_outboxStatus;
    ReplyBar *m_bar;
    QWidget *m_window;
};

} // namespace Innbox
