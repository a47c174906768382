// What the window follows: time, focus, whether it is in front and whether all has loaded.

#include "models/items/ConversationListModel.h"
#include "models/items/FolderModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/PropertyModel.h"
#include "models/items/RowFactsCache.h"
#include "models/items/SearchModel.h"
#include "models/ports/ConversationPort.h"
#include "models/ports/SandboxPort.h"
#include "ui/composer/ReplyBar.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/conversations/ConversationPane.h"
#include "ui/conversations/ConversationView.h"
#include "ui/details/OpenStay.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/ClockWatcher.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ThreadPane.h"
#include "ui/sidebar/FolderView.h"
#include "ui/sidebar/PropertyView.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/thread/OpenConversation.h"
#include "ui/thread/ThreadView.h"
#include "ui/topbar/SearchField.h"
#include "ui/topbar/TopBar.h"

#include <QApplication>
#include <QEvent>

namespace Innbox {

/// What is told relative to now is told again as time goes on, also when the clock of an embedded
/// sandbox was moved.
void MainWindow::connectTime()
{
    auto *const watcher = new ClockWatcher(m_services.clock, this);
    connect(watcher, &ClockWatcher::minutePassed, m_list->view(), &ConversationView::refreshTimes);
    connect(watcher, &ClockWatcher::minutePassed, m_list->hits(), &SearchPanel::refreshTimes);
    connect(watcher, &ClockWatcher::dayChanged, m_thread->view(), &ThreadView::refreshDays);
    connect(watcher, &ClockWatcher::dayChanged, this, [this] { m_openStay->show(m_opened->id()); });
    if (m_services.sandbox)
        connect(m_services.sandbox, &SandboxPort::stateChanged, watcher, &ClockWatcher::look);
    connect(m_thread->view(), &ThreadView::unreadInViewChanged, m_opened,
            &OpenConversation::setUnreadInView);
}

void MainWindow::connectSettled()
{
    connect(m_listModel, &ConversationListModel::settled, this, &MainWindow::tellSettled);
    connect(m_folderModel, &FolderModel::settled, this, &MainWindow::tellSettled);
    connect(m_propertyModel, &PropertyModel::settled, this, &MainWindow::tellSettled);
    connect(m_searchModel, &SearchModel::settled, this, &MainWindow::tellSettled);
    connect(m_outboxModel, &OutboxModel::settled, this, &MainWindow::tellSettled);
    connect(m_facts, &RowFactsCache::settled, this, &MainWindow::tellSettled);
    connect(m_opened, &OpenConversation::settled, this, &MainWindow::tellSettled);
    connect(m_openStay, &OpenStay::settled, this, &MainWindow::tellSettled);
    connect(m_thread, &ThreadPane::settled, this, &MainWindow::tellSettled);
    connect(m_list, &ConversationPane::settled, this, &MainWindow::tellSettled);
}

bool MainWindow::isSettled() const
{
    return m_listModel->isSettled() && m_folderModel->isSettled() && m_outboxModel->isSettled() &&
           m_propertyModel->isSettled() && m_facts->isSettled() && m_searchModel->isSettled() &&
           m_opened->isSettled() && m_openStay->isSettled() && m_thread->isSettled() &&
           m_list->isSettled() && !m_topBar->search()->isWaiting();
}

void MainWindow::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_sidebar->properties()->hasFocus()
                               ? static_cast<QWidget *>(m_sidebar->properties())
                               : m_sidebar->folders(),
                           m_list->focusPlace()};
    if (m_opened->id().isValid())
        panes << m_thread->view() << m_thread->reply()->edit();
    const qsizetype here = panes.indexOf(QApplication::focusWidget());
    const qsizetype next = here < 0 ? 0 : (here + step + panes.size()) % panes.size();
    panes.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    WindowFrame::changeEvent(event);
    if (event->type() != QEvent::ActivationChange && event->type() != QEvent::WindowStateChange)
        return;
    const bool isWatched = isActiveWindow() && !isMinimized();
    m_opened->setWatched(isWatched);
    m_thread->view()->setWatched(isWatched);
    m_services.conversations->setInUse(isActiveWindow());
}

} // namespace Innbox
