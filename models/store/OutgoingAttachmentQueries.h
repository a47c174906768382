#pragma once

#include "models/store/OutgoingAttachmentFolder.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::OutgoingAttachmentQueries {

// What OutgoingAttachmentStore documents, within the transaction of \p scope; errors stick to its
// session.

[[nodiscard]] QList<OutgoingImage> ofDraft(SqlSession &sql, ConversationId conversation);
[[nodiscard]] QList<OutgoingImage> ofReply(SqlSession &sql, OutboxId reply);
[[nodiscard]] QList<OutgoingImage> unfitted(SqlSession &sql);

[[nodiscard]] OutgoingImage add(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                                OutgoingImage picture, qint64 nowMs);
[[nodiscard]] QList<OutgoingImage> order(WriteTransaction &scope, ConversationId conversation,
                                         const QList<PictureId> &order);
void remove(WriteTransaction &scope, PictureId picture);
[[nodiscard]] OutgoingImage
recordFit(WriteTransaction &scope, const OutgoingAttachmentFolder &folder, const OutgoingFit &fit);
[[nodiscard]] OutgoingImage recordUpload(WriteTransaction &scope, const OutgoingUpload &step);
/// The hashes of all files some image has.
[[nodiscard]] QSet<QString> usedFiles(SqlSession &sql);

// For the replies.

/// Gives a reply that is being queued its images. Conflict sticks when one is in no draft of its
/// conversation or cannot go, or a file is not there.
void giveToReply(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                 const NewReply &reply, OutboxId id);
/// Puts the images of a reply that is taken back before those of the draft.
void giveToDraft(WriteTransaction &scope, const OutboxItem &reply);
/// Forgets the images of a reply that was sent or discarded.
void forget(WriteTransaction &scope, OutboxId reply);
/// The remote ids of a reply's images; nullopt: not all of them are up (any more).
[[nodiscard]] std::optional<QStringList> uploaded(SqlSession &sql, OutboxId reply, qint64 nowMs);
/// A person wants the reply sent all the same: what was refused is tried again.
void tryRefusedAgain(WriteTransaction &scope, OutboxId reply);
/// Uploads that a crash interrupted have to start again.
void recoverCut(WriteTransaction &scope);

} // namespace Innbox::OutgoingAttachmentQueries
