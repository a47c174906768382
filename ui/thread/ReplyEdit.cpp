#include "ui/thread/ReplyEdit.h"

#include "ui/style/Metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

namespace Innbox {

namespace {
constexpr int FewestLines = 1;
constexpr int MostLines = 8;
constexpr qreal PadPx = 6;
} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"replyEdit");
    setAccessibleName(tr("Reply"));
    setTabChangesFocus(true);
    setFrameShape(StyledPanel); // the style draws the corners and the focus ring
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    const int lines = qBound(FewestLines, int(document()->size().height()), MostLines);
    const Metrics m(font());
    const int frame = 2 * m(PadPx) + int(2 * document()->documentMargin());
    return {m(200), lines * fontMetrics().lineSpacing() + frame + 2 * frameWidth() + 2};
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
    QPlainTextEdit::keyPressEvent(event);
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
