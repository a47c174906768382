#pragma once

#include "models/images/AttachmentStaging.h"
#include "models/store/OutgoingAttachmentStore.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace Innbox {

class Clock;

/// What became of an image somebody gave us: its row, or why it cannot go.
struct Attached {
    enum class Fault {
        None,
        Image, ///< see error
        Disk,  ///< the account's folder cannot be written
        Store, ///< see storeError
    };
    Fault fault = Fault::None;
    OutgoingImage image{};   ///< with None; Fitting at first
    ImageError error{};      ///< with Image
    StoreError storeError{}; ///< with Store
};

/// Attaches images to drafts and fits them, off the caller's thread: the original is copied first,
/// so that from the answer of add() on it survives a crash and the loss of its source. What leaves
/// is made next; its row tells when (OutgoingAttachmentStore, Store::changed()).
/// One of them for each window. Destroying it ends the fitting; the next one goes on with it.
/// Thread: the one it lives in.
class AttachmentPreparer : public QObject {
    Q_OBJECT
public:
    /// Images that are fitted side by side; each may need some hundred MB.
    static constexpr int MaxSideBySide = 2;

    AttachmentPreparer(OutgoingAttachmentStore *pictures, Clock *clock, QObject *parent = nullptr);
    ~AttachmentPreparer() override;

    /// Adds an image at the end of the conversation's draft. Receive the future with deliver();
    /// images added one after the other keep that order.
    /// \param name  as it was called; cleaned here
    [[nodiscard]] QFuture<Attached> add(ConversationId conversation, QByteArray bytes,
                                        const QString &name);
    /// The same with a file, read off this thread.
    [[nodiscard]] QFuture<Attached> addFile(ConversationId conversation, const QString &path);
    /// "Attach again": an image of a conversation whose bytes lie in the cache; copied.
    /// \param file  ConversationPort::imageFile() of an image that is Stored
    /// \param name  StoredImage::name; may be empty
    [[nodiscard]] QFuture<Attached> addAgain(ConversationId conversation, const QString &file,
                                             const QString &name);
    /// Makes what leaves of an image that is Unfit because pixels are missing: a person wants to
    /// send what is there.
    void fitPart(const OutgoingImage &image);
    /// Goes on with what an earlier run left unfitted, deletes files no image has. Call once.
    void resume();
    /// Ends the fitting of an image, takes it out of its draft and deletes its files.
    /// Errors: those of OutgoingAttachmentStore::removePicture().
    StoreFuture<Done> remove(PictureId picture);

Q_SIGNALS:
    /// \param percent  0..100, never backwards
    void fitting(Innbox::PictureId picture, int percent);

private:
    using Bytes = Result<QByteArray, ImageError>;
    struct Order {
        ConversationId conversation{};
        QString name{};
        std::function<Bytes()> read{}; ///< on a thread of the pool
        std::shared_ptr<QPromise<Attached>> answer{};
        int tries = 0;
    };
    QFuture<Attached> attach(ConversationId conversation, const QString &name,
                             std::function<Bytes()> read);
    void keep(Order order);
    void store(Order order, const OutgoingImage &image);
    void fit(const OutgoingImage &image, const FitOptions &wanted = {});
    void record(const OutgoingImage &image, const OutgoingFit &made, const FitOptions &wanted);

    OutgoingAttachmentStore *m_pictures;
    Clock *m_clock;
    QThreadPool m_copying{}; ///< one thread: keeps the order, and no copy waits for a fitting
    QThreadPool m_fitters{};
    QHash<PictureId, std::stop_source> m_fitting{};
};

} // namespace Innbox
