#pragma once

#include "ui/thread/OutboxText.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

/// What a person can do with a reply that is not settled. Thread: GUI.
class OutboxButtons : public QWidget {
    Q_OBJECT
public:
    explicit OutboxButtons(QWidget *parent = nullptr);
    /// \param nowMs wall clock, ms UTC
    void showReply(const OutboxItem &reply, const ReplyFacts &facts, qint64 nowMs);

    /// Its buttons as they stand in reading order, hidden ones included.
    [[nodiscard]] QList<QPushButton *> buttons() const;

Q_SIGNALS:
    void asked(Innbox::OutboxId reply, Innbox::OutboxAction action);

private:
    OutboxId m_reply;
    QHash<OutboxAction, QPushButton *> m_buttons{};
};

} // namespace Innbox
