#include "ui/conversations/SortButton.h"

#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

SortButton::SortButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"listOrder"_s);
    setProperty(InnboxStyle::QuietProperty, true);
    setFont(Metrics::sized(font(), 12));
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Order of the list"));
    m_menu->setObjectName(u"sortMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &SortButton::fill);
}

void SortButton::showSort(ListSort now, const QList<ListSort> &sorts)
{
    m_now = now;
    m_sorts = sorts;
    setText(wordsOf(now));
    //: For a screen reader; %1 is the order of the list
    setAccessibleName(tr("Order of the list: %1").arg(text()));
    setMenu(sorts.size() > 1 ? m_menu : nullptr);
    setEnabled(sorts.size() > 1);
}

/// With room for the arrow of the menu beside the words.
QSize SortButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(menu() ? Metrics(font())(16) : 0, 0);
}

void SortButton::fill()
{
    m_menu->clear();
    auto *const group = new QActionGroup(m_menu);
    for (const ListSort sort : std::as_const(m_sorts)) {
        QAction *const action =
            m_menu->addAction(wordsOf(sort), this, [this, sort] { Q_EMIT sortChosen(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_now);
        group->addAction(action);
    }
    connect(m_menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
}

QString SortButton::wordsOf(ListSort sort)
{
    switch (sort) {
    case ListSort::LongestWait:
        return tr("Longest wait first");
    case ListSort::Newest:
        return tr("Newest first");
    case ListSort::Oldest:
        return tr("Oldest first");
    }
    return {};
}

} // namespace Innbox
