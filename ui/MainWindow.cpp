#include "ui/MainWindow.h"

#include "models/items/ConversationListModel.h"
#include "models/items/FolderModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/SearchModel.h"
#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/ports/SyncPort.h"
#include "ui/Actions.h"
#include "ui/conversations/ConversationPane.h"
#include "ui/conversations/ConversationView.h"
#include "ui/details/ReservationPanel.h"
#include "ui/sandbox/SandboxEntry.h"
#include "ui/sandbox/Workbench.h"
#include "ui/search/SearchPanel.h"
#include "ui/sidebar/FolderView.h"
#include "ui/status/StatusLine.h"
#include "ui/style/Metrics.h"
#include "ui/text/EnvironmentText.h"
#include "ui/thread/OpenConversation.h"
#include "ui/thread/ReplyBar.h"
#include "ui/thread/ReplyEdit.h"
#include "ui/thread/ThreadPane.h"
#include "ui/thread/ThreadView.h"
#include "ui/topbar/ProblemBar.h"
#include "ui/topbar/SearchField.h"
#include "ui/topbar/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace Innbox {

namespace {
constexpr qreal StayHidesBelowPx = 1180;
constexpr qreal FoldersShrinkBelowPx = 1000;
constexpr qreal FoldersPx = 208;
constexpr qreal FoldersNarrowPx = 52;
constexpr qreal ListPx = 352;
constexpr qreal StayPx = 284;
} // namespace

MainWindow::MainWindow(const WindowServices &services, const WindowContext &context)
    : m_services(services), m_context(context), m_actions(new Actions(this)),
      m_folderModel(new FolderModel(services.store, this)),
      m_listModel(new ConversationListModel(services.store, this)),
      m_searchModel(new SearchModel(services.store, this)),
      m_outboxModel(new OutboxModel(services.store, this)),
      m_opened(new OpenConversation(services.store, services.conversations, services.clock, this)),
      m_topBar(new TopBar(services.sync, services.clock, context)),
      m_folders(new FolderView(m_folderModel)),
      m_list(new ConversationPane(m_listModel, m_searchModel, m_outboxModel, services.clock)),
      m_thread(new ThreadPane(services, m_actions, context)), m_stay(new ReservationPanel),
      m_panes(new QSplitter), m_workbench(new Workbench(m_panes, services, context))
{
    setObjectName(u"mainWindow");
    build();
    connectPanes();
    connectWorkbench();
    showTitle({});
    m_folderModel->refresh();
    m_outboxModel->showAll();
    openFolder(Folder::NeedsReply);
    m_list->view()->setFocus();
}

void MainWindow::build()
{
    const Metrics m(font());
    auto *const rail = new Surface(Surface::Ground::Rail);
    rail->setObjectName(u"rail");
    auto *const railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(0, 0, 0, 0);
    railColumn->addWidget(m_folders, 1);
    if (SandboxEntry *const entry = m_workbench->entry())
        railColumn->addWidget(entry);
    rail->setMinimumWidth(m(150));
    rail->setMaximumWidth(m(260));

    m_panes->setObjectName(u"panes");
    m_panes->setChildrenCollapsible(false);
    for (QWidget *pane : {static_cast<QWidget *>(rail), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_thread), static_cast<QWidget *>(m_stay)})
        m_panes->addWidget(pane);
    m_list->setMaximumWidth(m(520));
    m_panes->setStretchFactor(2, 1);

    auto *const whole = new QWidget;
    auto *const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(new ProblemBar(m_services.sync));
    column->addWidget(m_workbench, 1);
    column->addWidget(new StatusLine(m_services.sync, m_folderModel));
    setCentralWidget(whole);
    setMinimumSize(900, 560);
    resize(1440, 900);
    // The tab order is the order of the layouts: search, folders, list, thread, reply, stay.
    m_panes->setSizes(
        {m(FoldersPx), m(ListPx), width() - m(FoldersPx + ListPx + StayPx), m(StayPx)});
}

void MainWindow::connectPanes()
{
    connect(m_folders, &FolderView::folderChosen, this, [this](Folder folder) {
        m_topBar->search()->clear();
        m_listModel->setFolder(folder);
    });
    connect(m_list->view(), &ConversationView::conversationChosen, this,
            &MainWindow::openConversation);
    connect(m_list->view(), &ConversationView::replyAsked, m_actions->reply, &QAction::trigger);
    connect(m_list->hits(), &SearchPanel::hitChosen, this, &MainWindow::showHit);
    connect(m_topBar->search(), &SearchField::queryChanged, this, [this](const QString &query) {
        m_searchModel->setQuery(query);
        m_list->showSearch(query);
        tellSettled();
    });
    connect(m_topBar->search(), &SearchField::hitsAsked, this, [this] {
        QListView *const view = m_list->isSearching() ? m_list->hits()->view() : m_list->view();
        view->setFocus(Qt::TabFocusReason);
    });

    connect(m_opened, &OpenConversation::opened, this, [this](ConversationId id) {
        m_listModel->keep(id);
        m_thread->open(id);
        m_stay->showConversation({});
        m_list->view()->showCurrent(id);
    });
    connect(m_opened, &OpenConversation::rowChanged, this, [this](const Conversation &row) {
        m_thread->showConversation(row);
        m_stay->showConversation(row);
    });
    connect(m_listModel, &QAbstractItemModel::rowsInserted, this,
            [this] { m_list->view()->showCurrent(m_opened->id()); });
    connect(m_listModel, &QAbstractItemModel::rowsRemoved, this,
            [this] { m_list->view()->showCurrent(m_opened->id()); });
    connect(m_folderModel, &FolderModel::countsChanged, this, &MainWindow::showTitle);
    connect(m_thread, &ThreadPane::nextAsked, this, [this] {
        const int next = m_listModel->rowOf(m_opened->id()) + 1;
        if (next < m_listModel->rowCount())
            openConversation(m_listModel->at(next).id);
    });

    connect(m_actions->syncNow, &QAction::triggered, m_services.sync, &SyncPort::syncNow);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    connect(m_actions->reply, &QAction::triggered, this,
            [this] { m_thread->reply()->edit()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->toggleStay, &QAction::toggled, this, &MainWindow::foldPanes);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);

    connect(m_listModel, &ConversationListModel::settled, this, &MainWindow::tellSettled);
    connect(m_folderModel, &FolderModel::settled, this, &MainWindow::tellSettled);
    connect(m_searchModel, &SearchModel::settled, this, &MainWindow::tellSettled);
    connect(m_outboxModel, &OutboxModel::settled, this, &MainWindow::tellSettled);
    connect(m_opened, &OpenConversation::settled, this, &MainWindow::tellSettled);
    connect(m_thread, &ThreadPane::settled, this, &MainWindow::tellSettled);
}

void MainWindow::connectWorkbench()
{
    m_actions->wireLog->setVisible(m_services.wire != nullptr);
    connect(m_actions->wireLog, &QAction::toggled, m_workbench, &Workbench::showWire);
    connect(m_workbench, &Workbench::wireShown, m_actions->wireLog, &QAction::setChecked);
    connect(m_opened, &OpenConversation::rowChanged, m_workbench,
            [this](const Conversation &row) { m_workbench->setOpenConversation(row.remoteId); });
    if (m_services.wire)
        m_thread->view()->offerRequests();
    connect(m_thread->view(), &ThreadView::requestsAsked, m_workbench, &Workbench::showRequestsOf);
}

void MainWindow::openFolder(Folder folder)
{
    m_folders->setFolder(folder);
}

void MainWindow::openConversation(ConversationId id)
{
    m_opened->open(id);
}

void MainWindow::searchFor(const QString &query)
{
    m_topBar->search()->setText(query);
}

void MainWindow::showHit(ConversationId conversation, MessageId message)
{
    m_opened->open(conversation);
    m_thread->showMessage(message);
}

ConversationId MainWindow::openedConversation() const
{
    return m_opened->id();
}

bool MainWindow::isSettled() const
{
    return m_listModel->isSettled() && m_folderModel->isSettled() && m_outboxModel->isSettled() &&
           m_searchModel->isSettled() && m_opened->isSettled() && m_thread->isSettled() &&
           !m_topBar->search()->isWaiting();
}

void MainWindow::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void MainWindow::showTitle(const FolderCounts &counts)
{
    const QString place = EnvironmentText::name(m_context.environment);
    //: Title of the window: %n conversations wait for a reply, %1 is the environment
    setWindowTitle(counts.needsReply > 0
                       ? tr("(%n) Innbox · %1", nullptr, counts.needsReply).arg(place)
                       : tr("Innbox · %1").arg(place));
}

void MainWindow::foldPanes()
{
    const Metrics m(font());
    const bool hasRoom = width() >= m(StayHidesBelowPx);
    m_actions->toggleStay->setVisible(hasRoom);
    m_stay->setVisible(hasRoom && m_actions->toggleStay->isChecked());
    QWidget *const rail = m_panes->widget(0);
    const bool isNarrow = width() < m(FoldersShrinkBelowPx);
    const bool wasNarrow = rail->maximumWidth() == m(FoldersNarrowPx);
    if (isNarrow == wasNarrow)
        return;
    rail->setMinimumWidth(isNarrow ? m(FoldersNarrowPx) : m(150));
    rail->setMaximumWidth(isNarrow ? m(FoldersNarrowPx) : m(260));
    const int wanted = m(isNarrow ? FoldersNarrowPx : FoldersPx);
    const int list =
        qBound(m_list->minimumWidth(), width() - wanted - m_thread->minimumWidth(), m(ListPx));
    const int stay = m_stay->isHidden() ? 0 : m(StayPx);
    m_panes->setSizes({wanted, list, width() - wanted - list - stay, stay});
}

void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_folders, m_list->isSearching()
                                          ? static_cast<QWidget *>(m_list->hits()->view())
                                          : m_list->view()};
    if (m_opened->id().isValid())
        panes << m_thread->view() << m_thread->reply()->edit();
    const qsizetype here = panes.indexOf(QApplication::focusWidget());
    const qsizetype next = here < 0 ? 0 : (here + step + panes.size()) % panes.size();
    panes.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldPanes();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) {
        m_opened->setWatched(isActiveWindow());
        m_services.conversations->setInUse(isActiveWindow());
    }
}

} // namespace Innbox
