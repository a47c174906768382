#pragma once

#include "models/values/Id.h"
#include "models/values/SyncStatus.h"

#include <QObject>

namespace Innbox {

/// What the window may ask of the engine. Rows travel through the store, never through here.
/// Thread: GUI.
class SyncPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Polls as soon as the budget lets a person's wish pass; several calls become one.
    virtual void syncNow() = 0;
    /// Reads the whole conversation back, unless that is under way.
    virtual void refresh(ConversationId conversation) = 0;
    /// Looks once more when the reply is unclear, then sends it again.
    virtual void retry(OutboxId reply) = 0;
    /// Gives the reply up, if its state still allows that.
    virtual void discard(OutboxId reply) = 0;
    [[nodiscard]] virtual SyncStatus status() const = 0;

Q_SIGNALS:
    void statusChanged(const Innbox::SyncStatus &status);
    /// An image of a reply is on its way; the steps before and after it are rows of
    /// OutgoingAttachmentStore. \param percent  0..100 of its bytes
    void imageUploading(Innbox::OutboxId reply, Innbox::PictureId image, int percent);
};

} // namespace Innbox
