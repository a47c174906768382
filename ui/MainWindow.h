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
class OpenConversation;
class OutboxModel;
class ReservationPanel;
class SearchModel;
class ThreadPane;
class TopBar;
class Workbench;

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
    [[nodiscard]] Workbench *workbench() const { return m_workbench; }
    /// True when list, thread, counts and hits have loaded: nothing more will move by itself.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// isSettled() became true, or is so again.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectPanes();
    void connectWorkbench();
    void foldPanes();
    void focusPane(int step);
    void showHit(ConversationId conversation, MessageId message);
    void tellSettled();
    void showTitle(const FolderCounts &counts);

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
    Workbench *m_workbench;
};

} // namespace Innbox
