#pragma once

#include "models/values/Conversation.h"
#include "ui/composer/DroppedItems.h"
#include "ui/shell/WindowServices.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

class AttachmentStrip;
class DraftAttachments;
class DropHandler;
class ImageLoader;
class MessageListModel;
class ReplyEdit;

/// The images of one place where replies are written: drop, paste, choose, attach again, and
/// whether they may go. Thread: GUI.
class AttachmentController : public QObject {
    Q_OBJECT
public:
    /// All outlive it. \param isLarge the strip of the composer
    AttachmentController(const WindowServices &services, DraftAttachments *pictures,
                         ImageLoader *loader, const MessageListModel *messages, ReplyEdit *edit,
                         bool isLarge, QObject *parent = nullptr);

    [[nodiscard]] AttachmentStrip *strip() const { return m_strip; }
    void setConversation(ConversationId conversation);
    /// What is dropped on \p widget is taken here.
    void takeDropsOn(QWidget *widget);
    /// The same for all of \p place, which says what would happen while something is dragged there.
    void setDropPlace(QWidget *place);
    /// The images that go with the reply, in their order.
    [[nodiscard]] QList<PictureId> going() const;
    /// Why the reply cannot go yet; empty = nothing is in its way.
    [[nodiscard]] QString obstacle() const;
    void chooseFiles();
    void chooseAgain();
    /// Of a saved reply.
    void addSaved(const QString &folder, const QStringList &names);
    /// They are here again: the reply was not queued.
    void refresh(ConversationId conversation);
    /// They are with the reply now.
    void forget();

Q_SIGNALS:
    void changed();
    void noted(const QString &words);

private:
    void take(const QList<DroppedItem> &things);

    WindowServices m_services;
    DraftAttachments *m_pictures;
    ImageLoader *m_loader;
    const MessageListModel *m_messages;
    ReplyEdit *m_edit;
    DropHandler *m_drops;
    AttachmentStrip *m_strip;
    ConversationId m_conversation;
};

} // namespace Innbox
