#pragma once

#include "models/store/StoreError.h"
#include "models/values/Id.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QModelIndex;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class HitView;
class SearchModel;

/// The hits of a search in the list pane. Thread: GUI.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    /// The model and the clock outlive the panel.
    SearchPanel(SearchModel *model, const Clock *clock, QWidget *parent = nullptr);
    [[nodiscard]] HitView *view() const { return m_view; }
    /// Time went on: writes the times again.
    void refreshTimes();

Q_SIGNALS:
    /// An invalid message means the conversation as a whole.
    void hitChosen(Innbox::ConversationId conversation, Innbox::MessageId message);
    void leaveAsked();

private:
    void showState();
    void choose(const QModelIndex &index);

    SearchModel *m_model;
    HitView *m_view;
    QLabel *m_note;
    QString m_problem{};
};

} // namespace Innbox
