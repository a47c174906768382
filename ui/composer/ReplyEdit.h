#pragma once

#include "models/replies/ReplyVariables.h"
#include "ui/composer/DroppedItems.h"

#include <QPlainTextEdit>

namespace Innbox {

/// Where a reply is written: grows from a few to 8 lines where there is room for them. Ctrl+Enter
/// asks to send, with Shift also to go on, Enter makes a line (or sends, see SendKey), Tab goes to
/// the next variable that is not filled in, and while an input method composes nothing is sent.
/// What is pasted arrives as plain text. Thread: GUI.
class ReplyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget *parent = nullptr);
    /// What sends: Ctrl+Enter always does; with Enter a line is made by Shift+Enter.
    enum class SendKey { CtrlEnter, Enter };
    void setSendKey(SendKey key) { m_sendKey = key; }
    /// From 1 (the reply bar) to as many as it may grow to.
    void setFewestLines(int lines);
    /// Puts another text in by the smallest change, so that cursor and undo stay useful.
    void takeText(const QString &text);
    /// nullopt does nothing.
    void selectGap(const std::optional<ReplyVariables::Gap> &gap);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendAsked();
    /// Send, and show the next conversation.
    void sendAndGoOnAsked();
    /// Ctrl+T: a saved reply is wanted.
    void repliesAsked();
    /// A slash was typed at the beginning of a word; the cursor stands behind it.
    void slashTyped();
    /// Images or files were pasted or dropped into the text.
    void imagesInserted(const QList<Innbox::DroppedItem> &things);
    /// The context menu is wanted for a place of the text.
    void menuAsked(int position, const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    SendKey m_sendKey = SendKey::CtrlEnter;
    bool m_isComposing = false;
    int m_fewestLines = 1;
};

} // namespace Innbox
