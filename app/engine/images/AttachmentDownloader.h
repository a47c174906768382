#pragma once

#include "app/api/ApiError.h"
#include "app/api/AttachmentJson.h"
#include "app/engine/images/AttachmentCache.h"
#include "models/ports/ConversationPort.h"
#include "models/store/ReceivedAttachmentStore.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <list>
#include <memory>

namespace Innbox {

class AttachmentClient;
class Clock;

/// Fetches the images somebody looks at: metadata, then the bytes, into the cache. What came into
/// view last goes first; two transfers at a time. An image that lies in the cache costs no request.
/// A failure is kept in its row; what may pass by itself is tried again after 2, 4, 8 … 60 s, later
/// every 10 minutes, while its conversation is open.
/// Thread: the one it lives in.
class AttachmentDownloader : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 DefaultLimitBytes = 512LL * 1024 * 1024;
    /// Transfers side by side.
    static constexpr int MaxSideBySide = 2;
    /// Images in the line; the ones wanted longest ago fall out.
    static constexpr int MaxWaiting = 200;
    /// Tries of one image in quick succession.
    static constexpr int MaxTries = 6;
    static constexpr std::chrono::milliseconds SlowRetry{600'000};

    /// \param folder of the cache; empty = no image is ever fetched
    /// \param limitBytes of the cache
    AttachmentDownloader(AttachmentClient *api, Store *store, ReceivedAttachmentStore *images,
                         Clock *clock, QString folder, qint64 limitBytes,
                         QObject *parent = nullptr);
    ~AttachmentDownloader() override;

    void want(ConversationId conversation, const QString &attachment, ImagePriority priority);
    enum class Depth {
        Facts, ///< name, type and size
        Whole, ///< the bytes too, in the cache
    };
    /// Fetches an image now, out of the line, whatever happened to it before. Returns its row; a
    /// failure is told there.
    QCoro::Task<StoreResult<StoredImage>> get(ConversationId conversation, QString attachment,
                                              Depth depth);
    /// Another conversation is looked at: what waits for others is dropped.
    void keepOnly(ConversationId conversation);
    [[nodiscard]] QString file(const QString &attachment) const { return m_cache.file(attachment); }
    /// Of the cache, from the next image on.
    void setLimitBytes(qint64 bytes) { m_limitBytes = bytes; }
    /// No new request.
    void stop();

private:
    struct Want {
        ConversationId conversation{};
        QString attachment{};
        ImagePriority priority = ImagePriority::Visible;
    };
    void workOff();
    QCoro::Task<bool> work(Want want);
    QCoro::Task<StoredImage> fetch(StoredImage image, Want want, Depth depth);
    QCoro::Task<StoredImage> keep(StoredImage image, QByteArray bytes);
    QCoro::Task<bool> makeRoom();
    /// The same image after a failure that may pass by itself.
    [[nodiscard]] StoredImage later(StoredImage image) const;
    [[nodiscard]] StoredImage failed(StoredImage image, const ApiError &error) const;
    void tryLater(const Want &again, qint64 atMs);

    AttachmentClient *m_api;
    Store *m_store;
    ReceivedAttachmentStore *m_images;
    Clock *m_clock;
    AttachmentCache m_cache;
    qint64 m_limitBytes;
    std::list<Want> m_waiting{}; ///< the next one first
    QSet<QString> m_underWay{};
    QHash<QString, Want> m_wantedAgain{}; ///< asked for while it was under way
    QSet<QString> m_planned{};            ///< a timer runs for them
    ConversationId m_open{};              ///< the one looked at; invalid = nobody said
    bool m_isStopped = false;
};

} // namespace Innbox
