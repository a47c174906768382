#pragma once

#include "models/values/Conversation.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace Innbox {

class PersonMark;
class PlainLabel;

/// Who the open conversation is about. Thread: GUI.
class ThreadHead : public Surface {
    Q_OBJECT
public:
    /// \param toggleStay shows and hides the stay panel; outlives the head
    explicit ThreadHead(QAction *toggleStay, QWidget *parent = nullptr);
    void showConversation(const Conversation &row);

private:
    PersonMark *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_place;
};

} // namespace Innbox
