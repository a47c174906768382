#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"
#include "ui/WindowContext.h"
#include "ui/WindowServices.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace Innbox {

class Actions;
class ConversationListModel;
class ConversationPane;
class FolderModel;
class FolderView;
class LeaveGuard;
class OpenConversation;
class OutboxModel;
class ReservationPanel;
class SearchModel;
class ThreadPane;
class TopBar;
class WindowMenu;

/// The frame: builds the panes and connects them. Holds no logic and knows no network.
/// Thread: GUI.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowServices &services, const WindowContext &context);

    void openFolder(Folder folder);
    void openConversation(ConversationId id);
    /// Types into the search field.
    void searchFor(const QString &query);
    [[nodiscard]] ConversationId openedConversation() const;
    /// True when list, thread, counts and hits have loaded: nothing more will move by itself.
    [[nodiscard]] bool isSettled() const;

    /// Closing the window only hides it: there is a tray to come back from.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    /// Leaves the program, asking first when replies are under way.
    void quit();
    [[nodiscard]] WindowMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The window was closed for good.
    void closed();
    /// isSettled() became true, or is so again.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPanes();
    void foldPanes();
    void focusPane(int step);
    void showHit(ConversationId conversation, MessageId message);
    void tellSettled();
    void showTitle(const FolderCounts &counts);
    void addMenus();

    WindowServices m_services;
    WindowContext m_context;
    Actions *m_actions;
    FolderModel *m_folderModel;
    ConversationListModel *m_listModel;
    SearchModel *m_searchModel;
    OutboxModel *m_outboxModel;
    OpenConversation *m_opened;
    TopBar *m_topBar;
    FolderView *m_folders;
    ConversationPane *m_list;
    ThreadPane *m_thread;
    ReservationPanel *m_stay;
    QSplitter *m_panes;
    LeaveGuard *m_leave;
    WindowMenu *m_menu;
    bool m_staysInTray = false;
    bool m_mayClose = false; ///< nothing is under way, or a person leaves anyway
};

} // namespace Innbox
