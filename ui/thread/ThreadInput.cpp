// Keyboard and mouse of the thread.

#include "ui/style/Metrics.h"
#include "ui/thread/ThreadView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

namespace Innbox {

ThreadView::Hit ThreadView::hitAt(const QPoint &viewportPoint) const
{
    for (int row = m_rows.rowAtPx(m_scrollPx); row >= 0 && row < m_rows.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.contains(viewportPoint))
            return {row, viewportPoint - rect.topLeft()};
        if (rect.top() > viewportPoint.y())
            break;
    }
    return {};
}

QString ThreadView::selectedText()
{
    const int row = m_rows.rowOf(m_selectedKey);
    return row < 0 || m_selected.length() == 0 ? QString() : bubbleOf(row).textOf(m_selected);
}

void ThreadView::copy()
{
    QString text = selectedText();
    if (text.isEmpty() && currentRow() >= 0) {
        const Bubble &bubble = bubbleOf(currentRow());
        text = bubble.textOf({0, int(bubble.words().body.size())});
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        const bool isOver = hit.row >= 0 && bubbleOf(hit.row).bubbleRect().contains(hit.at);
        QToolTip::showText(help->globalPos(), isOver ? bubbleOf(hit.row).words().tip : QString(),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *const bar = verticalScrollBar();
    const int last = m_rows.count() - 1;
    const int here = currentRow();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll) && here >= 0) {
        m_selectedKey = m_currentKey;
        m_selected = {0, int(bubbleOf(here).words().body.size())};
        viewport()->update();
    } else if (event->key() == Qt::Key_Up) {
        setCurrentRow(here < 0 ? last : qMax(0, here - 1));
    } else if (event->key() == Qt::Key_Down) {
        setCurrentRow(here < 0 ? last : qMin(last, here + 1));
    } else if (event->key() == Qt::Key_PageUp) {
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (event->key() == Qt::Key_PageDown) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_Home) {
        setCurrentRow(0);
    } else if (event->key() == Qt::Key_End) {
        setCurrentRow(last);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() != Qt::LeftButton || hit.row < 0)
        return;
    m_currentKey = m_rows.at(hit.row).key;
    m_selectedKey = m_currentKey;
    const int place = bubbleOf(hit.row).placeAt(hit.at);
    m_selected = {place, place};
    announceCurrent();
    viewport()->update();
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const int row = m_rows.rowOf(m_selectedKey);
        if (row < 0)
            return;
        m_selected.to = bubbleOf(row).placeAt(event->pos() - rowRect(row).topLeft());
        viewport()->update();
        return;
    }
    const Hit hit = hitAt(event->pos());
    const bool isOver = hit.row >= 0 && bubbleOf(hit.row).isOverText(hit.at);
    viewport()->setCursor(isOver ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() != Qt::LeftButton || hit.row < 0 || !bubbleOf(hit.row).isOverText(hit.at))
        return;
    m_selectedKey = m_rows.at(hit.row).key;
    m_selected = bubbleOf(hit.row).wordAt(hit.at);
    viewport()->update();
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const Hit hit = isByKey ? Hit{currentRow(), {}} : hitAt(event->pos());
    if (hit.row < 0)
        return;
    m_currentKey = m_rows.at(hit.row).key;
    if (m_selectedKey != m_currentKey)
        m_selected = {};
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_selected.length() > 0 ? tr("Copy selected text") : tr("Copy message"), this,
                    &ThreadView::copy);
    menu->popup(isByKey ? viewport()->mapToGlobal(bubbleRect(hit.row).topLeft())
                        : event->globalPos());
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (currentRow() < 0 && isByKey)
        setCurrentRow(m_rows.count() - 1);
    viewport()->update();
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Innbox
