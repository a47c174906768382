#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"
#include "ui/conversations/Density.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowFrame.h"
#include "ui/shell/WindowServices.h"

namespace Innbox {

struct ConversationStay;
class Actions;
class ConversationListModel;
class ConversationPane;
class FolderModel;
class TriageController;
class LeaveGuard;
class OpenConversation;
class OpenStay;
class OutboxModel;
class Panes;
class PropertyModel;
class ReplyAlerts;
class ReservationPanel;
class RowFactsCache;
class SearchModel;
class Sidebar;
class ThreadPane;
class TopBar;
class WindowMenu;
class DeveloperTools;

/// The frame: builds the panes and connects them. Holds no logic and knows no network.
/// Thread: GUI.
class MainWindow : public WindowFrame {
    Q_OBJECT
public:
    MainWindow(const WindowServices &services, const WindowContext &context);
    ~MainWindow() override;

    void openFolder(Folder folder);
    void openConversation(ConversationId id);
    /// How close the rows of the list stand.
    void setDensity(Density density);
    /// Types into the search field.
    void searchFor(const QString &query);
    [[nodiscard]] ConversationId openedConversation() const;
    [[nodiscard]] DeveloperTools *workbench() const { return m_tools; }
    /// True when list, thread, counts and hits have loaded: nothing more will move by itself.
    [[nodiscard]] bool isSettled() const;

    /// Closing the window only hides it: there is a tray to come back from.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    /// Leaves the program, asking first when replies are under way.
    void quit();
    [[nodiscard]] WindowMenu *menu() const { return m_menu; }
    /// Tells a screen reader what a poll brought.
    /// \param messages >= 1
    /// \param grown    the conversations they stand in
    void announceArrivals(int messages, const QList<Conversation> &grown);

Q_SIGNALS:
    /// The window was closed for good.
    void closed();
    /// isSettled() became true, or is so again.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPanes();
    void connectLists();
    void connectOpened();
    void connectActions();
    void connectTime();
    void connectSettled();
    void openProperty(const QString &accommodation);
    void leaveSearch();
    void addReservation();
    void showStay(const ConversationStay &stay, SenderKind voice);
    void restoreShape();
    void keepShape() const;
    void connectWorkbench();
    void connectAlerts();
    void focusPane(int step);
    void showHit(ConversationId conversation, MessageId message);
    void tellSettled();
    void showTitle(const FolderCounts &counts);
    void addMenus();

    WindowServices m_services;
    WindowContext m_context;
    Actions *m_actions;
    FolderModel *m_folderModel;
    PropertyModel *m_propertyModel;
    ConversationListModel *m_listModel;
    SearchModel *m_searchModel;
    OutboxModel *m_outboxModel;
    RowFactsCache *m_facts;
    OpenConversation *m_opened;
    OpenStay *m_openStay;
    TriageController *m_handling;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    ConversationPane *m_list;
    ThreadPane *m_thread;
    ReservationPanel *m_stay;
    Panes *m_panes;
    DeveloperTools *m_tools;
    ReplyAlerts *m_alerts = nullptr;
    LeaveGuard *m_leave;
    WindowMenu *m_menu;
    bool m_staysInTray = false;
    bool m_mayClose = false; ///< nothing is under way, or a person leaves anyway
};

} // namespace Innbox
