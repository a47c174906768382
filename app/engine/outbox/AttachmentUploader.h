#pragma once

#include "app/api/ApiError.h"
#include "app/engine/outbox/SendOutcome.h"
#include "models/store/OutgoingAttachmentStore.h"

#include <QCoroTask>
#include <QObject>

#include <optional>

namespace Innbox {

class ApiClient;
class AttachmentClient;
class ReceivedAttachmentStore;
class Clock;

/// Brings the images of a reply up before it is posted, one after the other. Each one's id and time
/// are written as soon as it is up, so that a crash costs no second upload; what is up for more
/// than OutgoingImage::KeptUpMs goes up again. An upload whose answer was lost is repeated: one
/// that nobody sends does no harm.
/// What the provider refuses is told on the image's row and holds the reply (OutboxHold::Image).
/// Thread: the one it lives in.
class AttachmentUploader : public QObject {
    Q_OBJECT
public:
    /// The provider calls 1 MB the limit. A picture over a million bytes that it refuses is made
    /// smaller than that, once.
    static constexpr qint64 SureBytes = 1'000'000;

    struct Parts {
        ApiClient *api = nullptr;
        AttachmentClient *attachments = nullptr;
        Store *store = nullptr;
        OutgoingAttachmentStore *pictures = nullptr;
        Clock *clock = nullptr;
        /// What was sent is kept where what was received lies. Null = it is fetched to be shown.
        ReceivedAttachmentStore *images = nullptr;
        QString imageFolder{};
    };
    explicit AttachmentUploader(Parts parts, QObject *parent = nullptr);

    /// nullopt: all its images are up.
    QCoro::Task<std::optional<SendOutcome>> upload(OutboxItem item);
    /// An image of a reply, with what left of it.
    struct Sent {
        OutgoingImage picture{};
        QByteArray bytes{};
    };
    /// The images of a reply whose acceptance is about to be recorded, for keepSent(): their rows
    /// and files may go with that.
    QCoro::Task<QList<Sent>> sending(OutboxId reply);
    /// The reply was accepted and recorded: its images become images of the conversation, and the
    /// files that lay here for it are deleted.
    QCoro::Task<bool> keepSent(QList<Sent> sent);
    /// Something lies in the folder of outgoing images.
    [[nodiscard]] bool hasFiles() const;
    /// Deletes the files no image has.
    QCoro::Task<bool> tidy();

Q_SIGNALS:
    /// \param percent  0..100 of the request that carries it
    void uploading(Innbox::OutboxId reply, Innbox::PictureId picture, int percent);

private:
    /// The end of the attempt; nullopt = it goes on.
    using End = std::optional<SendOutcome>;
    QCoro::Task<Result<OutboxItem, SendOutcome>> withConversation(OutboxItem item);
    QCoro::Task<End> bringUp(OutboxItem item, OutgoingImage picture);
    QCoro::Task<Result<OutgoingImage, SendOutcome>> fit(OutboxItem item, OutgoingImage picture,
                                                        qint64 limitBytes);
    /// Writes a step of the upload; the error is the end of the attempt.
    QCoro::Task<Result<OutgoingImage, SendOutcome>> record(OutboxItem item, OutgoingUpload step);
    QCoro::Task<End> failed(OutboxItem item, OutgoingUpload step, ApiError error);
    QCoro::Task<SendOutcome> hold(OutboxItem item, QString message);

    Parts m_parts;
};

} // namespace Innbox
