#pragma once

#include "models/store/Store.h"
#include "models/values/OutgoingImage.h"

namespace Innbox {

/// How the making of what leaves ended.
struct OutgoingFit {
    PictureId id{};
    QString replaces{};    ///< hash of the fitted file it takes the place of; empty = the first
    OutgoingFile fitted{}; ///< with an empty hash: Unfit, because of errorKind
    OutgoingChange change = OutgoingChange::Kept;
    bool wasFlattened = false;
    bool wasAnimated = false;
    QString errorKind{};
};

/// One step of an upload.
struct OutgoingUpload {
    PictureId id{};
    QString hash{}; ///< of the fitted file it is about; compare-and-set
    OutgoingState state = OutgoingState::Waiting; ///< Waiting, Uploading, Up or Refused
    QString remoteId{};                           ///< with Up
    qint64 atMs = 0;                              ///< wall clock, ms UTC
    QString errorKind{};
    QString errorMessage{};
    QString requestId{};
    int httpStatus = 0;
};

/// The images of drafts and of replies that are not sent yet; their bytes lie as files in
/// pictureFolder() (OutgoingAttachmentFolder), named by their hash, until they are sent, removed or
/// discarded. Every call is one transaction, durable when its future answers. Thread: call from
/// any. Errors: as for Store; special ones are named.
///
/// The images of a draft go to a reply in the transaction that queues it (NewReply::images), and
/// back into the draft in the one that takes it back (DraftStore::takeBack()). The images of a
/// reply that was sent or discarded are forgotten in the transaction that says so.
/// changed() names the conversation, and the reply when it belongs to one.
class OutgoingAttachmentStore {
public:
    OutgoingAttachmentStore() = default;
    virtual ~OutgoingAttachmentStore() = default;
    Q_DISABLE_COPY_MOVE(OutgoingAttachmentStore)

    /// Where the files lie; made when the first one comes. Thread: any, answers at once.
    [[nodiscard]] virtual QString pictureFolder() const = 0;

    /// The images of the conversation's draft, in their order.
    virtual StoreFuture<QList<OutgoingImage>> draftPictures(ConversationId conversation) = 0;
    /// The images of a reply that is neither sent nor discarded, in their order.
    virtual StoreFuture<QList<OutgoingImage>> replyPictures(OutboxId reply) = 0;
    /// Images of all drafts that are still Fitting: a crash cut them.
    virtual StoreFuture<QList<OutgoingImage>> unfittedPictures() = 0;

    /// Appends an image to the draft of its conversation; id, reply, rev and position are ignored.
    /// Its files are in the folder already. A conversation without a draft gets one.
    /// Errors: NotFound (no such conversation); Conflict: a file of it is not in the folder (any
    /// more): write it again.
    virtual StoreFuture<OutgoingImage> addPicture(OutgoingImage picture, qint64 nowMs) = 0;
    /// Brings the draft's images into this order; those it does not name follow as they were.
    /// Returns all of them.
    virtual StoreFuture<QList<OutgoingImage>> orderPictures(ConversationId conversation,
                                                            QList<PictureId> order) = 0;
    /// Takes an image out of its draft; a draft that was nothing else is gone with it.
    /// Errors: NotFound; Conflict when it belongs to a reply.
    virtual StoreFuture<Done> removePicture(PictureId picture) = 0;

    // --- of those who fit and upload -----------------------------------------------------
    /// Writes nothing when somebody else was quicker: the fitted file is not the one it replaces.
    /// Errors: NotFound (removed meanwhile); Conflict: the fitted file is not in the folder.
    virtual StoreFuture<OutgoingImage> recordFit(OutgoingFit fit) = 0;
    /// Errors: NotFound; Conflict when what leaves is another file by now.
    virtual StoreFuture<OutgoingImage> recordUpload(OutgoingUpload step) = 0;
    /// Deletes the files of the folder that no image has. Returns how many.
    virtual StoreFuture<int> sweepPictures() = 0;
};

} // namespace Innbox
