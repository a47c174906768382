#include "ui/composer/AttachmentController.h"

#include "models/items/MessageListModel.h"
#include "ui/composer/AttachAgainDialog.h"
#include "ui/composer/AttachmentStrip.h"
#include "ui/composer/AttachmentText.h"
#include "ui/composer/DraftAttachments.h"
#include "ui/composer/DropHandler.h"
#include "ui/composer/FilePreview.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/dialogs/Prompt.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

AttachmentController::AttachmentController(const WindowServices &services,
                                           DraftAttachments *pictures, ImageLoader *loader,
                                           const MessageListModel *messages, ReplyEdit *edit,
                                           bool isLarge, QObject *parent)
    : QObject(parent), m_services(services), m_pictures(pictures), m_loader(loader),
      m_messages(messages), m_edit(edit), m_drops(new DropHandler(this)),
      m_strip(new AttachmentStrip(pictures, loader, isLarge))
{
    m_drops->watchField(edit->viewport());
    connect(m_drops, &DropHandler::dropped, this, &AttachmentController::take);
    connect(edit, &ReplyEdit::imagesInserted, this, &AttachmentController::take);
    connect(m_strip, &AttachmentStrip::changed, this, &AttachmentController::changed);
    connect(m_strip, &AttachmentStrip::filesAsked, this, &AttachmentController::chooseFiles);
    connect(pictures, &DraftAttachments::failed, this,
            [this](ConversationId conversation, const QString &words) {
                if (conversation == m_conversation)
                    Q_EMIT noted(words);
            });
}

void AttachmentController::setConversation(ConversationId conversation)
{
    m_conversation = conversation;
    m_strip->setConversation(conversation);
}

void AttachmentController::takeDropsOn(QWidget *widget)
{
    m_drops->watch(widget);
}

void AttachmentController::setDropPlace(QWidget *place)
{
    m_drops->watch(place);
    m_drops->setPlace(place);
}

void AttachmentController::take(const QList<DroppedItem> &things)
{
    m_pictures->add(m_conversation, things);
}

QList<PictureId> AttachmentController::going() const
{
    QList<PictureId> ids;
    for (const OutgoingImage &image : m_pictures->images(m_conversation))
        ids.append(image.id);
    return ids;
}

QString AttachmentController::obstacle() const
{
    if (m_pictures->adding(m_conversation) > 0)
        return tr("This reply is not sent yet: an image is still being read.");
    QString name;
    for (const OutgoingImage &image : m_pictures->images(m_conversation)) {
        if (AttachmentText::isIncomplete(image))
            return tr("This reply is not sent yet: part of “%1” is missing. Send what is there, or "
                      "remove it first.")
                .arg(image.name);
        if (image.state == OutgoingState::Unfit)
            name = image.name;
    }
    const QList<RefusedItem> refused = m_pictures->refused(m_conversation);
    if (!refused.isEmpty())
        name = refused.first().name;
    else if (name.isEmpty())
        return {};
    return name.isEmpty() ? tr("This reply is not sent yet: what cannot go with it has to be "
                               "removed first.")
                          : tr("This reply is not sent yet: “%1” cannot go with it. Remove it "
                               "first.")
                                .arg(name);
}

void AttachmentController::chooseFiles()
{
    const QString filter = tr("Images") +
                           u" (*.png *.jpg *.jpeg *.webp *.heic *.heif *.avif *.gif"
                           " *.bmp *.tif *.tiff);;"_s +
                           tr("All files") + u" (*)"_s;
    Prompt::filesToOpen(
        m_strip->window(), tr("Attach images"), filter,
        [loader = m_loader] { return new FilePreview(loader); },
        [this](const QStringList &files) {
            QList<DroppedItem> things;
            for (const QString &file : files)
                things.append({.kind = DroppedItem::Kind::File,
                               .name = file.section(u'/', -1),
                               .path = file});
            take(things);
        });
}

void AttachmentController::chooseAgain()
{
    auto *const dialog = new AttachAgainDialog(m_services, m_messages, m_loader, m_strip->window());
    connect(dialog, &AttachAgainDialog::chosen, this,
            [this](const QString &file, const QString &name) {
                m_pictures->addAgain(m_conversation, file, name);
            });
    dialog->open();
}

void AttachmentController::addSaved(const QString &folder, const QStringList &names)
{
    m_pictures->addSaved(m_conversation, folder, names);
}

void AttachmentController::refresh(ConversationId conversation)
{
    m_pictures->refresh(conversation);
}

void AttachmentController::forget()
{
    m_pictures->forget(m_conversation);
}

} // namespace Innbox
