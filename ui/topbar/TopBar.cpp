#include "ui/topbar/TopBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/topbar/EnvironmentButton.h"
#include "ui/topbar/SearchField.h"
#include "ui/topbar/SyncStatusChip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

TopBar::TopBar(SyncPort *sync, const Clock *clock, const WindowContext &context, QWidget *parent)
    : Surface(Ground::Base, Bottom, parent), m_search(new SearchField),
      m_environment(new EnvironmentButton(context)), m_menu(new QToolButton)
{
    const Metrics m(font());
    setFixedHeight(m(44));
    auto *const name = new PlainLabel(u"appName", 15, PlainLabel::Tone::Text, QFont::Bold);
    //: The name of the program
    name->setText(tr("Innbox"));
    auto *const trust = new SyncStatusChip(sync, clock);
    m_menu->setObjectName(u"menuButton");
    m_menu->setIcon(Icons::named(u"menu"_s));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->hide(); // until there is a menu
    connect(m_menu, &QToolButton::clicked, this, &TopBar::showMenu);
    m_search->setMaximumWidth(m(520));
    m_search->setMinimumWidth(m(200));

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(12), 0, m(12), 1);
    row->setSpacing(m(10));
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(trust);
    row->addWidget(m_environment);
    row->addWidget(m_menu);
}

void TopBar::setMenus(QMenu *all, QMenu *accounts)
{
    m_all = all;
    m_menu->show();
    if (accounts)
        m_environment->setAccountMenu(accounts);
}

void TopBar::showMenu()
{
    const QPoint corner = m_menu->mapToGlobal(m_menu->rect().bottomRight());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left =
        isMirrored ? m_menu->mapToGlobal(QPoint()).x() : corner.x() - m_all->sizeHint().width();
    m_all->popup(QPoint(left, corner.y() + 1));
}

} // namespace Innbox
