#pragma once

#include "models/store/StoreError.h"
#include "models/values/Conversation.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class ConversationListModel;
class ConversationView;
class OutboxModel;
class SearchModel;
class SearchPanel;

/// The second pane: the list of a folder, or the hits while something is searched.
/// Thread: GUI.
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    /// The models and the clock outlive the pane.
    ConversationPane(ConversationListModel *list, SearchModel *search, OutboxModel *outbox,
                     const Clock *clock, QWidget *parent = nullptr);

    /// Shows the folder of the list model.
    void showFolder();
    /// Shows the hits of the query, or the folder again when it is blank.
    void showSearch(const QString &query);
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] ConversationView *view() const { return m_view; }
    [[nodiscard]] SearchPanel *hits() const { return m_hits; }

private:
    void showProblem(const StoreError &error);
    void showState();

    ConversationListModel *m_list;
    ConversationView *m_view;
    SearchPanel *m_hits;
    QLabel *m_title;
    QLabel *m_order;
    QLabel *m_note;
    QWidget *m_notePage;
    QPushButton *m_retry;
    QStackedWidget *m_stack;
    QString m_problem{};
    bool m_isSearching = false;
};

} // namespace Innbox
