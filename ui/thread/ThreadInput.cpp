// Keyboard, mouse and menu of the thread.

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/thread/OutboxStatus.h"
#include "ui/thread/OutboxText.h"
#include "ui/thread/TailButtons.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/Thumbnails.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

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

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const Hit hit = hitAt(help->pos());
    QString tip;
    if (hit.row >= 0) {
        const Bubble &bubble = bubbleOf(hit.row);
        const int image = bubble.imageAt(hit.at);
        if (const TextLink *const link = bubble.linkAt(hit.at))
            tip = tr("Leads to %1. Ctrl+click opens it.").arg(Links::realHost(link->url));
        else if (image >= 0 && m_thumbnails)
            tip = m_thumbnails->words(bubble.words().images.at(image));
        else if (bubble.bubbleRect().contains(hit.at))
            tip = bubble.words().tip;
    }
    // Whatever looks like a tag in it must stay plain words.
    if (!tip.isEmpty())
        tip = u"<qt>"_s + tip.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
    QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void ThreadView::walkTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        const qint64 from = m_rangeFromKey != 0 ? m_rangeFromKey : m_currentKey;
        setCurrentRow(row);
        selectRows(from != 0 ? from : m_currentKey, m_currentKey);
        return;
    }
    selectRows(0, 0);
    setCurrentRow(row);
}

void ThreadView::askAnswer(int row)
{
    if (row >= 0 && !m_rows.at(row).isReply)
        Q_EMIT answerAsked(m_messages->at(m_rows.at(row).source));
}

void ThreadView::askImage(int row, int image)
{
    if (row < 0 || image < 0)
        return;
    const QStringList images = bubbleOf(row).words().images;
    if (image >= images.size() || !m_thumbnails)
        return;
    if (m_thumbnails->stand(images.at(image)) == Thumbnails::Stand::Failed)
        m_thumbnails->retry(images.at(image));
    else
        Q_EMIT imageAsked(images.at(image)); // what is no image can be saved there
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *const bar = verticalScrollBar();
    const int last = m_rows.count() - 1;
    const int here = currentRow();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Escape && m_rangeToKey != 0) {
        selectRows(0, 0);
    } else if (event->key() == Qt::Key_R && !modifiers && here >= 0) {
        askAnswer(here);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers &&
               here >= 0) {
        askImage(here, 0);
    } else if (event->key() == Qt::Key_Up) {
        walkTo(here < 0 ? last : qMax(0, here - 1), modifiers);
    } else if (event->key() == Qt::Key_Down) {
        walkTo(here < 0 ? last : qMin(last, here + 1), modifiers);
    } else if (event->key() == Qt::Key_PageUp ||
               (event->key() == Qt::Key_Space && modifiers == Qt::ShiftModifier)) {
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (event->key() == Qt::Key_PageDown || (event->key() == Qt::Key_Space && !modifiers)) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (event->key() == Qt::Key_Home) {
        walkTo(0, modifiers);
    } else if (event->key() == Qt::Key_End) {
        walkTo(last, modifiers);
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
    const qint64 key = m_rows.at(hit.row).key;
    if (event->modifiers() & Qt::ShiftModifier) {
        const qint64 from = m_rangeFromKey != 0 ? m_rangeFromKey : m_currentKey;
        m_currentKey = key;
        selectRows(from != 0 ? from : key, key);
        announceCurrent();
        return;
    }
    selectRows(0, 0);
    m_currentKey = key;
    m_selectedKey = key;
    const int place = bubbleOf(hit.row).placeAt(hit.at);
    m_selected = {place, place};
    announceCurrent();
}

void ThreadView::showPointer(const QPoint &viewportPoint, Qt::KeyboardModifiers modifiers)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (const Hit hit = hitAt(viewportPoint); hit.row >= 0) {
        const Bubble &bubble = bubbleOf(hit.row);
        const bool isLink = (modifiers & Qt::ControlModifier) && bubble.linkAt(hit.at);
        if (isLink || bubble.imageAt(hit.at) >= 0)
            shape = Qt::PointingHandCursor;
        else if (bubble.isOverText(hit.at))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        showPointer(event->pos(), event->modifiers());
        return;
    }
    const int row = m_rows.rowOf(m_selectedKey);
    if (row < 0 || m_rangeToKey != 0)
        return;
    m_selected.to = bubbleOf(row).placeAt(event->pos() - rowRect(row).topLeft());
    viewport()->update();
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    const Hit hit = hitAt(event->pos());
    const bool isClick = event->button() == Qt::LeftButton && hit.row >= 0 && m_rangeToKey == 0 &&
                         m_selected.length() == 0;
    if (!isClick)
        return;
    if (const int image = bubbleOf(hit.row).imageAt(hit.at); image >= 0) {
        askImage(hit.row, image);
        return;
    }
    const TextLink *const link = bubbleOf(hit.row).linkAt(hit.at);
    if (link && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT linkAsked(link->url);
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

void ThreadView::addTail(QMenu *menu, int row)
{
    const BubbleContent &words = bubbleOf(row).words();
    if (words.tailFrom < 0)
        return;
    const TailChoice choice = words.isTailShown ? TailChoice::Folded : TailChoice::Shown;
    menu->addAction(TailButtons::words(words.isTailShown), this,
                    [this, key = m_rows.at(row).key, choice] { m_tails->choose(key, choice); });
}

void ThreadView::addLinks(QMenu *menu, const Hit &hit)
{
    const Bubble &bubble = bubbleOf(hit.row);
    const TextLink *const under = bubble.linkAt(hit.at);
    for (const TextLink &link : bubble.words().links) {
        if (under && under != &link)
            continue;
        // By keyboard no link is under the pointer: each is offered with where it leads.
        menu->addAction(tr("Open link to %1…").arg(Links::realHost(link.url)), this,
                        [this, url = link.url] { Q_EMIT linkAsked(url); });
        menu->addAction(
            tr("Copy link to %1").arg(Links::realHost(link.url)), this, [url = link.url] {
                QGuiApplication::clipboard()->setText(QString::fromLatin1(url.toEncoded()));
            });
    }
}

void ThreadView::addRequests(QMenu *menu, int row)
{
    const bool isReply = m_rows.at(row).isReply;
    const int source = m_rows.at(row).source;
    const QString id = isReply ? m_outbox->at(source).remoteId : m_messages->at(source).remoteId;
    if (!m_offersRequests || id.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("Show its requests"), this, [this, id] { Q_EMIT requestsAsked(id); });
}

void ThreadView::addRowActions(QMenu *menu, int row)
{
    const OutboxItem &reply = m_outbox->at(m_rows.at(row).source);
    const ReplyFacts facts = m_outboxStatus ? m_outboxStatus->facts(reply.id) : ReplyFacts{};
    const qint64 nowMs = m_clock->nowMs();
    menu->addSeparator();
    for (const OutboxAction action : OutboxText::possibleActions(reply, facts, nowMs)) {
        menu->addAction(OutboxText::action(action, reply, nowMs), this,
                        [this, id = reply.id, action] { Q_EMIT wishAsked(id, action); });
    }
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const Hit hit = isByKey ? Hit{currentRow(), {-1, -1}} : hitAt(event->pos());
    if (hit.row < 0)
        return;
    if (!isRowSelected(hit.row))
        selectRows(0, 0);
    m_currentKey = m_rows.at(hit.row).key;
    if (m_selectedKey != m_currentKey)
        m_selected = {};
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"threadMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString copyWords = m_selected.length() > 0 ? tr("Copy selected text") : tr("Copy message");
    if (m_rangeToKey != 0)
        copyWords = tr("Copy selected messages");
    if (!m_rows.at(hit.row).isReply)
        menu->addAction(tr("Reply to this message"), this, [this] { askAnswer(currentRow()); });
    menu->addAction(copyWords, this, &ThreadView::copy);
    addTail(menu, hit.row);
    addLinks(menu, hit);
    if (m_rows.at(hit.row).isReply)
        addRowActions(menu, hit.row);
    addRequests(menu, hit.row);
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
