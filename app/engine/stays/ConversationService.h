#pragma once

#include "app/engine/images/AttachmentDownloader.h"
#include "models/ports/ConversationPort.h"

#include <functional>
#include <memory>

namespace Innbox {

class ApiClient;
class AttachmentClient;
class ReceivedAttachmentStore;
class Clock;
class ConversationReader;
class OrdersClient;
class RateBudget;
class ReservationFetcher;
class StayStore;
class Store;

/// The engine's side of ConversationPort: what concerns single conversations, put together.
/// Thread: the one it lives in.
class ConversationService : public ConversationPort {
    Q_OBJECT
public:
    struct Parts {
        ApiClient *api = nullptr;
        RateBudget *budget = nullptr;
        Store *store = nullptr;
        StayStore *stays = nullptr;
        ReceivedAttachmentStore *images = nullptr;
        Clock *clock = nullptr;
        QString imageFolder{};      ///< empty = images are not fetched
        qint64 imageLimitBytes = 0; ///< of the folder
    };
    explicit ConversationService(const Parts &parts, QObject *parent = nullptr);
    ~ConversationService() override;

    /// Begins to fetch stays by itself.
    void start();
    /// No new request.
    void stop();
    [[nodiscard]] bool isInUse() const { return m_isInUse; }
    /// As AttachmentDownloader::get().
    QCoro::Task<StoreResult<StoredImage>>
    fetchImage(ConversationId conversation, QString attachment, AttachmentDownloader::Depth depth);
    /// Of the image folder, from the next image on; bytes.
    void setImageLimit(qint64 bytes);

    // ConversationPort
    void openConversation(ConversationId conversation) override;
    void addReservation(const QString &accommodation, const QString &reservation) override;
    void wantImage(ConversationId conversation, const QString &attachment,
                   ImagePriority priority) override;
    [[nodiscard]] QString imageFile(const QString &attachment) const override;
    void setInUse(bool isInUse) override;
    [[nodiscard]] StaysService stays() const override;

Q_SIGNALS:
    void inUseChanged(bool isInUse);
    /// Replies whose outcome was lost were found while reading: the outbox has work.
    void repliesFound();

private:
    std::unique_ptr<OrdersClient> m_orders;
    std::unique_ptr<AttachmentClient> m_attachments;
    std::unique_ptr<ReservationFetcher> m_stays;
    std::unique_ptr<AttachmentDownloader> m_images;
    std::unique_ptr<ConversationReader> m_reader;
    bool m_isInUse = true;
};

} // namespace Innbox
