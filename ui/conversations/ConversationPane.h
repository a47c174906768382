#pragma once

#include "models/store/StoreError.h"
#include "models/values/Conversation.h"
#include "ui/conversations/Density.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace Innbox {

class Actions;
class ConversationListModel;
class ConversationView;
class OutboxModel;
class PlainLabel;
class RowFactsCache;
class RowImages;
class SearchModel;
class SearchPanel;
class SortButton;
struct WindowServices;

/// The second pane: the list of a folder, or the hits while something is searched.
/// Thread: GUI.
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    /// All outlive the pane.
    ConversationPane(ConversationListModel *list, SearchModel *search, OutboxModel *outbox,
                     RowFactsCache *facts, const WindowServices &services, const Actions *actions,
                     QWidget *parent = nullptr);

    /// Shows the folder of the list model.
    void showFolder();
    /// Shows the hits of the query, or the folder again when it is blank.
    void showSearch(const QString &query);
    /// Names the property the list model shows; used only while it shows one.
    void setPropertyName(const QString &name);
    void setDensity(Density density);
    /// What has the focus in this pane: the list or the hits.
    [[nodiscard]] QWidget *focusPlace() const;
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] ConversationView *view() const { return m_view; }
    [[nodiscard]] SearchPanel *hits() const { return m_hits; }
    /// The pictures of the rows in view are there; those of the models are not counted.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();

private:
    void build(const Actions *actions);
    void showProblem(const StoreError &error);
    void showState();
    void showPlace();

    ConversationListModel *m_list;
    ConversationView *m_view;
    RowImages *m_images;
    SearchPanel *m_hits;
    PlainLabel *m_title;
    SortButton *m_sort;
    QLabel *m_note;
    QWidget *m_notePage;
    QPushButton *m_retry;
    QStackedWidget *m_stack;
    QString m_problem{};
    QString m_propertyName{};
    bool m_isSearching = false;
};

} // namespace Innbox
