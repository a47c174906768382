#pragma once

#include "models/store/OutgoingAttachmentFolder.h"
#include "tests/support/TempStore.h"

#include <QDir>

/// Words about outgoing images, for the tests of the store.
namespace Innbox::OutgoingAttachmentFixture {

inline ConversationId conversationIn(TempStore &store,
                                     const QString &reservation = QStringLiteral("R"))
{
    got(store->ingest({{arriving(QStringLiteral("in-") + reservation, reservation, BaseMs,
                                 QStringLiteral("question"))},
                       {}},
                      BaseMs));
    return got(store->findConversation(reservation)).id;
}

/// Writes files and describes an image that is ready to go.
inline OutgoingImage fitted(TempStore &store, ConversationId in, const QString &name)
{
    const OutgoingAttachmentFolder folder(store->pictureFolder());
    OutgoingImage picture{.conversation = in, .name = name, .state = OutgoingState::Waiting};
    picture.original = {.hash = folder.put("original " + name.toUtf8()).value_or(QString()),
                        .type = QStringLiteral("image/heic"),
                        .bytes = 9,
                        .widthPx = 40,
                        .heightPx = 30};
    picture.fitted = {.hash = folder.put("fitted " + name.toUtf8()).value_or(QString()),
                      .type = QStringLiteral("image/jpeg"),
                      .bytes = 7,
                      .widthPx = 20,
                      .heightPx = 15};
    picture.change = OutgoingChange::Shrunk;
    return picture;
}

inline OutgoingImage added(TempStore &store, ConversationId in, const QString &name)
{
    return got(store->addPicture(fitted(store, in, name), BaseMs));
}

inline QList<PictureId> ids(const QList<OutgoingImage> &pictures)
{
    QList<PictureId> list;
    for (const OutgoingImage &picture : pictures)
        list.append(picture.id);
    return list;
}

inline QStringList names(const QList<OutgoingImage> &pictures)
{
    QStringList list;
    for (const OutgoingImage &picture : pictures)
        list.append(picture.name);
    return list;
}

inline void bringUp(TempStore &store, OutboxId reply, qint64 atMs)
{
    for (const OutgoingImage &picture : got(store->replyPictures(reply))) {
        got(store->recordUpload({.id = picture.id,
                                 .hash = picture.fitted.hash,
                                 .state = OutgoingState::Up,
                                 .remoteId = QStringLiteral("up-") + picture.name,
                                 .atMs = atMs}));
    }
}

inline int files(TempStore &store)
{
    return int(QDir(store->pictureFolder()).entryList(QDir::Files).size());
}

} // namespace Innbox::OutgoingAttachmentFixture
