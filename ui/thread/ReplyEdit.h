#pragma once

#include <QPlainTextEdit>

namespace Innbox {

/// Where a reply is written: grows from 1 to 8 lines. Ctrl+Enter asks to send, with Shift also to
/// go on, Enter makes a line, and while an input method composes nothing is sent. Thread: GUI.
class ReplyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sendAsked();
    /// Send, and show the next conversation.
    void sendAndGoOnAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isComposing = false;
};

} // namespace Innbox
