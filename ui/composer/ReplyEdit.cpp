#include "ui/composer/ReplyEdit.h"

#include "ui/composer/ReplyEditLayout.h"
#include "ui/style/Metrics.h"
#include "ui/text/EditText.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int MostLines = 8;
constexpr int LeastLines = 2;
constexpr qreal PadPx = 6;
} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"replyEdit");
    auto *const text = new QTextDocument(this);
    text->setDocumentLayout(new ReplyEditLayout(text)); // the document owns it
    text->setDefaultFont(font());
    setDocument(text);
    setAccessibleName(tr("Reply"));
    setTabChangesFocus(true);
    setFrameShape(StyledPanel); // the style draws the corners and the focus ring
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Metrics m(font());
    setViewportMargins(m(PadPx), m(PadPx), m(PadPx), m(PadPx));
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

QSize ReplyEdit::sizeHint() const
{
    // The layout of a plain text document counts its height in lines.
    const int lines =
        qBound(m_fewestLines, int(document()->size().height()), qMax(m_fewestLines, MostLines));
    return {Metrics(font())(200), heightOf(lines)};
}

QSize ReplyEdit::minimumSizeHint() const
{
    // In a low window the text scrolls rather than pushing the send button out.
    const int lines = qBound(1, int(document()->size().height()), LeastLines);
    return {Metrics(font())(200), heightOf(qMax(lines, qMin(m_fewestLines, LeastLines)))};
}

int ReplyEdit::heightOf(int lines) const
{
    const int frame = 2 * Metrics(font())(PadPx) + int(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + frame + 2 * frameWidth() + 2;
}

void ReplyEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    updateGeometry();
}

void ReplyEdit::takeText(const QString &text)
{
    const QString old = EditText::of(this);
    if (old == text)
        return;
    const qsizetype shorter = qMin(old.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && old.at(same) == text.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same &&
           old.at(old.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(same));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - same - tail));
}

void ReplyEdit::selectGap(const std::optional<ReplyVariables::Gap> &gap)
{
    if (!gap)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(gap->at);
    cursor.setPosition(gap->at + gap->length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Tab stops first; behind the last one Tab leaves the field as everywhere.
bool ReplyEdit::focusNextPrevChild(bool next)
{
    const QTextCursor cursor = textCursor();
    const QString text = EditText::of(this);
    const auto gap = next ? ReplyVariables::gapFrom(text, cursor.selectionEnd())
                          : ReplyVariables::gapBefore(text, cursor.selectionStart());
    if (!gap)
        return QPlainTextEdit::focusNextPrevChild(next);
    selectGap(gap);
    return true;
}

bool ReplyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return DroppedItems::isForImages(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (DroppedItems::isForImages(*source))
        Q_EMIT imagesInserted(DroppedItems::of(*source));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

bool ReplyEdit::event(QEvent *event)
{
    // Nothing to undo here: the key is left to the window, which takes back what was just sent.
    if (event->type() == QEvent::ShortcutOverride && !document()->isUndoAvailable() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

QMimeData *ReplyEdit::createMimeDataFromSelection() const
{
    auto *const text = new QMimeData; // the caller owns it
    text->setText(EditText::selected(textCursor()));
    return text;
}

void ReplyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position =
        isMouse ? cursorForPosition(event->pos()).position() : textCursor().position();
    const QPoint global =
        isMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    Q_EMIT menuAsked(position, global);
    event->accept();
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && (modifiers & Qt::ControlModifier)) {
        if (!m_isComposing && modifiers == Qt::ControlModifier)
            Q_EMIT sendAsked();
        else if (!m_isComposing && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            Q_EMIT sendAndGoOnAsked();
        event->accept();
        return;
    }
    if (isEnter && m_sendKey == SendKey::Enter && modifiers == Qt::NoModifier && !m_isComposing) {
        Q_EMIT sendAsked();
        event->accept();
        return;
    }
    if (isEnter && modifiers == Qt::ShiftModifier && !m_isComposing) {
        textCursor().insertBlock(); // Qt's own line separator would not begin a paragraph
        ensureCursorVisible();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_T && modifiers == Qt::ControlModifier) {
        Q_EMIT repliesAsked();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (event->text() != "/"_L1 || m_isComposing)
        return;
    const int before = textCursor().positionInBlock() - 2;
    const QString line = textCursor().block().text();
    if (before < 0 || (before < line.size() && line.at(before).isSpace()))
        Q_EMIT slashTyped();
}

void ReplyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void ReplyEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void ReplyEdit::focusOutEvent(QFocusEvent *event)
{
    m_isComposing = false;
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace Innbox
