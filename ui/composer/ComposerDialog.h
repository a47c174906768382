#pragma once

#include "models/values/Conversation.h"
#include "ui/composer/ReplyBar.h"

#include <QDialog>

namespace Innbox {

class MessageListModel;
class PlainLabel;

/// A reply in a window of its own, beside the other windows. It shows the same draft as the reply
/// bar; closing it sends and loses nothing. Deletes itself when it is closed. Thread: GUI.
class ComposerDialog : public QDialog {
    Q_OBJECT
public:
    /// \param place its messages are not used: the dialog reads those of its conversation itself
    ComposerDialog(const ReplyContext &place, const Conversation &row, QWidget *parent);

    [[nodiscard]] ConversationId conversation() const { return m_row.id; }
    [[nodiscard]] ReplyBar *reply() const { return m_reply; }
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// A reply left with the wish to see the next conversation.
    void nextAsked(Innbox::ConversationId conversation);
    void sent(Innbox::ConversationId conversation);

private:
    void build();
    void read();
    void showConversation(const Conversation &row);

    ReplyContext m_place;
    Conversation m_row;
    MessageListModel *m_messages;
    PlainLabel *m_title;
    PlainLabel *m_about;
    ReplyBar *m_reply;
};

} // namespace Innbox
