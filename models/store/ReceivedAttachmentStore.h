#pragma once

#include "models/store/Store.h"
#include "models/values/StoredImage.h"

namespace Innbox {

/// The images of the conversations, without their bytes; a part of the store, with its rules. Name,
/// type and size also appear in Message::attachments; changed() names the conversation.
class ReceivedAttachmentStore {
public:
    virtual ~ReceivedAttachmentStore() = default;
    /// One row for each id, in the order asked; of an id nobody fetched yet an Unknown one.
    /// Thread: any. Source: table attachment.
    virtual StoreFuture<QList<StoredImage>> images(QStringList attachments) = 0;
    /// Writes the row (all but rev) and returns it. The engine's, as what follows.
    virtual StoreFuture<StoredImage> recordImage(StoredImage image) = 0;
    /// Notes that images were shown; makes no revision.
    virtual StoreFuture<Done> noteImagesUsed(QStringList attachments, qint64 atMs) = 0;
    /// The Stored images beyond \p limitBytes, when those used last are kept; they become Known, so
    /// that their files may go.
    virtual StoreFuture<QStringList> dropImagesBeyond(qint64 limitBytes) = 0;
};

} // namespace Innbox
