#pragma once

#include "models/values/Conversation.h"
#include "ui/composer/DropCheck.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QDropEvent;
QT_END_NAMESPACE

namespace Innbox {

class ConversationListModel;
class ConversationView;
class DropOverlay;

/// Files that are dropped on a row of the list go to the draft of its conversation. While they are
/// dragged over it the row says what would happen. Thread: GUI.
class RowDrops : public QObject {
    Q_OBJECT
public:
    /// \param view owns it; \param model of the view
    RowDrops(ConversationView *view, const ConversationListModel *model);

Q_SIGNALS:
    void dropped(Innbox::ConversationId conversation, const QList<Innbox::DroppedItem> &things);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QDropEvent *event);

    ConversationView *m_view;
    const ConversationListModel *m_model;
    DropOverlay *m_overlay;
    DropCheck m_check{}; ///< of what is dragged now
};

} // namespace Innbox
