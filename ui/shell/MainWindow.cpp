#include "ui/shell/MainWindow.h"

#include "models/items/ConversationListModel.h"
#include "models/items/FolderModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/PropertyModel.h"
#include "models/items/RowFactsCache.h"
#include "models/items/SearchModel.h"
#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/ports/SyncPort.h"
#include "models/values/SendingWindow.h"
#include "ui/composer/ReplyBar.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/conversations/AddReservationDialog.h"
#include "ui/conversations/ConversationPane.h"
#include "ui/conversations/ConversationView.h"
#include "ui/conversations/TriageController.h"
#include "ui/details/OpenStay.h"
#include "ui/details/ReservationPanel.h"
#include "ui/dialogs/LeaveGuard.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/sandbox/DeveloperTools.h"
#include "ui/sandbox/SandboxEntry.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Panes.h"
#include "ui/shell/ThreadPane.h"
#include "ui/shell/UndoSendController.h"
#include "ui/shell/WindowMenu.h"
#include "ui/shell/WindowStateStore.h"
#include "ui/sidebar/FolderView.h"
#include "ui/sidebar/PropertyView.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/status/StatusLine.h"
#include "ui/style/EnvironmentMarks.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/PersonText.h"
#include "ui/text/StayText.h"
#include "ui/thread/OpenConversation.h"
#include "ui/thread/ThreadView.h"
#include "ui/topbar/ProblemBar.h"
#include "ui/topbar/SearchField.h"
#include "ui/topbar/TopBar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace Innbox {

MainWindow::MainWindow(const WindowServices &services, const WindowContext &context)
    : WindowFrame(services.memory, context.isShownAtOnce), m_services(services), m_context(context),
      m_actions(new Actions(this)), m_folderModel(new FolderModel(services.store, this)),
      m_propertyModel(new PropertyModel(services.store, services.handling, this)),
      m_listModel(new ConversationListModel(services.store, services.handling, this)),
      m_searchModel(new SearchModel(services.store, services.lists, this)),
      m_outboxModel(new OutboxModel(services.store, this)),
      m_facts(new RowFactsCache(services.lists, m_listModel, this)),
      m_opened(new OpenConversation(services.store, services.handling, services.conversations,
                                    services.clock, this)),
      m_openStay(new OpenStay(services.stays, services.store, this)),
      m_handling(new TriageController(services.handling, services.store, m_opened, m_listModel,
                                      m_actions, this)),
      m_topBar(new TopBar(services.sync, services.clock, context)),
      m_sidebar(new Sidebar(m_folderModel, m_propertyModel)),
      m_list(new ConversationPane(m_listModel, m_searchModel, m_outboxModel, m_facts, services,
                                  m_actions)),
      m_thread(new ThreadPane(services, m_actions, context)),
      m_stay(new ReservationPanel(services.clock)),
      m_panes(new Panes(m_sidebar, m_list, m_thread, m_stay)),
      m_tools(new DeveloperTools(m_panes, services, context)),
      m_leave(new LeaveGuard(services.store, services.sync, services.clock, this)),
      m_menu(new WindowMenu(services, context, m_actions, m_leave, this))
{
    setObjectName(u"mainWindow");
    build();
    connectPanes();
    connectLists();
    connectOpened();
    connectActions();
    connectSettled();
    connectTime();
    connectWorkbench();
    connectAlerts();
    addMenus();
    showTitle({});
    restoreShape();
    m_folderModel->refresh();
    m_propertyModel->refresh();
    m_outboxModel->showAll();
    openFolder(Folder::NeedsReply);
    // Behind the showing of the parts where the frame stands already: what is hidden gets no focus.
    QMetaObject::invokeMethod(
        m_list->view(), [view = m_list->view()] { view->setFocus(); },
        isVisible() ? Qt::QueuedConnection : Qt::DirectConnection);
}

MainWindow::~MainWindow()
{
    keepShape();
}

void MainWindow::build()
{
    auto *const whole = new QWidget;
    auto *const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(new ProblemBar(m_services.sync));
    column->addWidget(m_tools, 1);
    column->addWidget(new StatusLine(m_services.sync, m_folderModel));
    setCentralWidget(whole);
    // The tab order is the order of the layouts: search, folders, list, thread, reply, stay.
}

void MainWindow::restoreShape()
{
    if (!m_services.memory)
        return;
    m_panes->setWidths(m_services.memory->widths());
    m_actions->toggleStay->setChecked(m_services.memory->isStayShown());
    setDensity(m_services.memory->density());
}

void MainWindow::keepShape() const
{
    if (!m_services.memory)
        return;
    m_services.memory->keepGeometry(saveGeometry());
    m_services.memory->keepWidths(m_panes->widths());
    m_services.memory->keepDensity(m_list->view()->density());
    m_services.memory->keepStayShown(m_actions->toggleStay->isChecked());
}

void MainWindow::connectPanes()
{
    connect(m_sidebar, &Sidebar::folderChosen, this, [this](Folder folder) {
        m_topBar->search()->clear();
        m_listModel->setFolder(folder);
    });
    connect(m_sidebar, &Sidebar::propertyChosen, this, &MainWindow::openProperty);
    // A click on what is chosen already leaves the search, too.
    connect(m_sidebar->folders(), &QListView::clicked, m_topBar->search(), &QLineEdit::clear);
    connect(m_sidebar->properties(), &QListView::clicked, m_topBar->search(), &QLineEdit::clear);
    connect(m_topBar->search(), &SearchField::queryChanged, this, [this](const QString &query) {
        m_searchModel->setQuery(query);
        m_list->showSearch(query);
        tellSettled();
    });
    connect(m_topBar->search(), &SearchField::hitsAsked, this,
            [this] { m_list->focusPlace()->setFocus(Qt::TabFocusReason); });
    connect(m_topBar->search(), &SearchField::leaveAsked, this, &MainWindow::leaveSearch);
    connect(m_list->hits(), &SearchPanel::leaveAsked, this, &MainWindow::leaveSearch);
    connect(m_panes, &Panes::roomForStayChanged, m_actions->toggleStay, &QAction::setVisible);
}

void MainWindow::connectLists()
{
    connect(m_list->view(), &ConversationView::conversationChosen, this,
            &MainWindow::openConversation);
    connect(m_list->view(), &ConversationView::replyAsked, m_actions->reply, &QAction::trigger);
    connect(m_list->view(), &ConversationView::filesDropped, this,
            &MainWindow::openConversation); // where the images are seen
    connect(m_list->view(), &ConversationView::filesDropped, m_thread, &ThreadPane::attach);
    connect(m_list->hits(), &SearchPanel::hitChosen, this, &MainWindow::showHit);
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
    connect(m_handling, &TriageController::openAsked, this, &MainWindow::openConversation);
    connect(m_handling, &TriageController::failed, m_thread, &ThreadPane::showProblem);
}

void MainWindow::connectOpened()
{
    connect(m_opened, &OpenConversation::opened, this, [this](ConversationId id) {
        m_listModel->keep(id);
        m_openStay->show(id);
        m_thread->open(id);
        m_stay->showConversation({});
        m_list->view()->reveal(id);
    });
    connect(m_opened, &OpenConversation::rowChanged, this, [this](const Conversation &row) {
        m_thread->showConversation(row);
        m_stay->showConversation(row);
        m_openStay->show(row.id);
        m_listModel->seek(row);
    });
    connect(m_openStay, &OpenStay::changed, this, &MainWindow::showStay);
    connect(m_services.conversations, &ConversationPort::staysChanged, m_stay,
            &ReservationPanel::showService);
    m_stay->showService(m_services.conversations->stays());
    m_stay->addBelow(m_thread->images());
}

void MainWindow::connectActions()
{
    connect(m_actions->syncNow, &QAction::triggered, m_services.sync, &SyncPort::syncNow);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    connect(m_actions->reply, &QAction::triggered, this,
            [this] { m_thread->reply()->edit()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->addReservation, &QAction::triggered, this, &MainWindow::addReservation);
    connect(m_actions->nextDensity, &QAction::triggered, this, [this] {
        const int next = int(m_list->view()->density()) + 1;
        setDensity(next > int(Density::Compact) ? Density::Comfortable : Density(next));
    });
    connect(m_actions->toggleStay, &QAction::toggled, m_panes, &Panes::setStayWanted);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    auto *const undo =
        new UndoSendController(m_outboxModel, m_opened, m_services.clock, m_actions, this);
    connect(undo, &UndoSendController::undoAsked, this, [this](const OutboxItem &reply) {
        openConversation(reply.conversation);
        m_thread->takeBack(reply);
    });
    connect(undo, &UndoSendController::sendAsked, m_thread, &ThreadPane::sendNow);
}

void MainWindow::connectWorkbench()
{
    m_actions->wireLog->setVisible(m_services.wire != nullptr);
    connect(m_actions->wireLog, &QAction::toggled, m_tools, &DeveloperTools::showWire);
    connect(m_tools, &DeveloperTools::wireShown, m_actions->wireLog, &QAction::setChecked);
    connect(m_opened, &OpenConversation::rowChanged, m_tools,
            [this](const Conversation &row) { m_tools->setOpenConversation(row.remoteId); });
    if (m_services.wire)
        m_thread->view()->offerRequests();
    connect(m_thread->view(), &ThreadView::requestsAsked, m_tools, &DeveloperTools::showRequestsOf);
    m_sidebar->setEntry(m_tools->entry());
}

void MainWindow::addMenus()
{
    m_topBar->setMenus(m_menu->menu(), m_menu->accountMenu());
    connect(m_actions->menu, &QAction::triggered, m_topBar, &TopBar::showMenu);
    connect(m_menu, &WindowMenu::settingsOpened, this, [this](SettingsDialog *dialog) {
        dialog->addDensity(m_list->view()->density());
        connect(dialog, &SettingsDialog::densityChosen, this, &MainWindow::setDensity);
    });
    new EnvironmentMarks(m_context, this);
}

void MainWindow::quit()
{
    m_leave->ask(LeaveGuard::Way::Quit, [this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A session that ends does not wait for an answer; the outbox goes on at the next start.
    if (m_mayClose || qApp->isSavingSession()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    if (m_staysInTray)
        hide();
    else
        quit();
}

void MainWindow::openFolder(Folder folder)
{
    m_sidebar->setFolder(folder);
}

void MainWindow::openConversation(ConversationId id)
{
    m_opened->open(id);
}

void MainWindow::openProperty(const QString &accommodation)
{
    m_topBar->search()->clear();
    const int row = m_propertyModel->rowOf(accommodation);
    const QString name = row < 0 ? QString() : m_propertyModel->at(row).name;
    m_list->setPropertyName(PersonText::property(name, accommodation));
    m_listModel->setProperty(accommodation);
}

void MainWindow::setDensity(Density density)
{
    m_list->setDensity(density);
}

void MainWindow::addReservation()
{
    auto *const dialog = new AddReservationDialog(m_services.conversations, m_services.clock, this);
    connect(dialog, &AddReservationDialog::added, this, &MainWindow::openConversation);
    dialog->open();
}

void MainWindow::showStay(const ConversationStay &stay, SenderKind voice)
{
    m_stay->showStay(stay, voice);
    const auto window =
        sendingWindow(stay.stay, stay.lastGuestMessageAtMs, QTimeZone::systemTimeZone());
    m_thread->reply()->setUntil(StayText::until(window, voice, m_services.clock->nowMs()));
}

void MainWindow::leaveSearch()
{
    m_topBar->search()->clear();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::searchFor(const QString &query)
{
    m_topBar->search()->setText(query);
}

void MainWindow::showHit(ConversationId conversation, MessageId message)
{
    m_opened->open(conversation);
    if (!message.isValid())
        return;
    m_thread->showHit(message, m_searchModel->query());
}

ConversationId MainWindow::openedConversation() const
{
    return m_opened->id();
}

void MainWindow::showTitle(const FolderCounts &counts)
{
    const QString place = EnvironmentText::name(m_context.environment);
    //: Title of the window: %n conversations wait for a reply, %1 is the environment
    setWindowTitle(counts.needsReply > 0
                       ? tr("(%n) Innbox · %1", nullptr, counts.needsReply).arg(place)
                       : tr("Innbox · %1").arg(place));
}

} // namespace Innbox
