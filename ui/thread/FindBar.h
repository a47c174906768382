#pragma once

#include "models/values/Id.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace Innbox {

class MessageFinder;
class PlainLabel;

/// Finds words in the open conversation: how often, next, previous. Esc closes it. Thread: GUI.
class FindBar : public Surface {
    Q_OBJECT
public:
    /// \param finder outlives the bar
    explicit FindBar(MessageFinder *finder, QWidget *parent = nullptr);

    /// Another conversation is searched from its newest message on.
    void setConversation(ConversationId id);
    /// Opens the bar, or goes back into its field.
    void open();
    void close();

Q_SIGNALS:
    /// Light these words up; empty = nothing.
    void wordsChanged(const QString &words);
    void messageChosen(Innbox::MessageId message);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showFound();
    void step(int by);

    MessageFinder *m_finder;
    ConversationId m_conversation;
    MessageId m_chosen;
    QLineEdit *m_field;
    PlainLabel *m_count;
    QToolButton *m_older;
    QToolButton *m_newer;
};

} // namespace Innbox
