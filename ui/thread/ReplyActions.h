#pragma once

#include "models/values/OutboxItem.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

/// What a person can do with a reply that is not settled. Thread: GUI.
class ReplyActions : public QWidget {
    Q_OBJECT
public:
    explicit ReplyActions(QWidget *parent = nullptr);
    void showReply(const OutboxItem &reply);

Q_SIGNALS:
    void retryAsked(Innbox::OutboxId reply);
    void discardAsked(Innbox::OutboxId reply);

private:
    OutboxId m_reply;
    QPushButton *m_retry;
    QPushButton *m_discard;
};

} // namespace Innbox
