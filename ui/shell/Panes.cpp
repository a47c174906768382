#include "ui/shell/Panes.h"

#include "ui/style/Metrics.h"

#include <QResizeEvent>

namespace Innbox {

namespace {
// Lengths of the design, px.
constexpr qreal StayHidesBelowPx = 1180;
constexpr qreal FoldersFoldBelowPx = 1000;
constexpr qreal FoldersPx = 208;
constexpr qreal FoldersLeastPx = 150;
constexpr qreal FoldersMostPx = 260;
constexpr qreal FoldersFoldedPx = 52;
constexpr qreal ListPx = 352;
constexpr qreal ListMostPx = 520;
constexpr qreal StayPx = 284;
} // namespace

Panes::Panes(QWidget *folders, QWidget *list, QWidget *thread, QWidget *stay, QWidget *parent)
    : QSplitter(parent), m_folders(folders), m_list(list), m_thread(thread), m_stay(stay)
{
    const Metrics m(font());
    setObjectName(u"panes");
    setChildrenCollapsible(false);
    for (QWidget *const pane : {folders, list, thread, stay})
        addWidget(pane);
    m_foldersPx = m(FoldersPx);
    m_listPx = m(ListPx);
    m_stayPx = m(StayPx);
    m_folders->setMinimumWidth(m(FoldersLeastPx));
    m_folders->setMaximumWidth(m(FoldersMostPx));
    m_list->setMaximumWidth(m(ListMostPx));
    setStretchFactor(0, 0);
    setStretchFactor(1, 0);
    setStretchFactor(2, 1);
    setStretchFactor(3, 0);
    connect(this, &QSplitter::splitterMoved, this, &Panes::takeWidths);
}

bool Panes::isNarrow() const
{
    return width() < Metrics(font())(FoldersFoldBelowPx);
}

bool Panes::hasRoomForStay() const
{
    return width() >= Metrics(font())(StayHidesBelowPx);
}

void Panes::setStayWanted(bool isWanted)
{
    m_isStayWanted = isWanted;
    fold();
}

void Panes::setWidths(const QList<int> &widths)
{
    if (widths.size() != 3)
        return;
    m_foldersPx = widths.at(0);
    m_listPx = widths.at(1);
    m_stayPx = widths.at(2);
    arrange();
}

/// A person moved a splitter: that counts where nothing is folded away.
void Panes::takeWidths()
{
    const QList<int> now = sizes();
    if (!m_isFolded)
        m_foldersPx = now.at(0);
    m_listPx = now.at(1);
    if (!m_stay->isHidden())
        m_stayPx = now.at(3);
}

void Panes::fold()
{
    const bool showsStay = hasRoomForStay() && m_isStayWanted;
    const bool isAsBefore = showsStay != m_stay->isHidden() && isNarrow() == m_isFolded;
    if (m_hadRoomForStay != hasRoomForStay()) {
        m_hadRoomForStay = hasRoomForStay();
        Q_EMIT roomForStayChanged(m_hadRoomForStay);
    }
    if (isAsBefore)
        return;
    m_stay->setVisible(showsStay);
    m_isFolded = isNarrow();
    const Metrics m(font());
    m_folders->setMinimumWidth(m(m_isFolded ? FoldersFoldedPx : FoldersLeastPx));
    m_folders->setMaximumWidth(m(m_isFolded ? FoldersFoldedPx : FoldersMostPx));
    arrange();
}

void Panes::arrange()
{
    const int folders = m_isFolded ? Metrics(font())(FoldersFoldedPx) : m_foldersPx;
    const int stay = m_stay->isHidden() ? 0 : m_stayPx;
    const int handles = (m_stay->isHidden() ? 2 : 3) * handleWidth();
    const int room = width() - handles - folders - stay;
    const int least = m_list->minimumWidth();
    const int list =
        qBound(least, qMin(m_listPx, room - m_thread->minimumWidth()), m_list->maximumWidth());
    setSizes({folders, list, qMax(0, room - list), stay});
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool isFirst = event->oldSize().width() <= 0;
    fold();
    if (isFirst)
        arrange();
}

} // namespace Innbox
