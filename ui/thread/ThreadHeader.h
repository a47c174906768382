#pragma once

#include "models/values/Conversation.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace Innbox {

class Avatar;
class PlainLabel;

/// Who the open conversation is about. Thread: GUI.
class ThreadHeader : public Surface {
    Q_OBJECT
public:
    /// \param actions one button each, in this order; they outlive the head
    explicit ThreadHeader(const QList<QAction *> &actions, QWidget *parent = nullptr);
    void showConversation(const Conversation &row);

private:
    static QWidget *buttonFor(QAction *action);

    Avatar *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_place;
};

} // namespace Innbox
