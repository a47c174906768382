#include "app/engine/stays/ConversationService.h"

#include "app/api/ApiClient.h"
#include "app/api/AttachmentClient.h"
#include "app/api/OrdersClient.h"
#include "app/engine/images/AttachmentDownloader.h"
#include "app/engine/stays/ConversationReader.h"
#include "app/engine/stays/ReservationFetcher.h"

namespace Innbox {

ConversationService::ConversationService(const Parts &parts, QObject *parent)
    : ConversationPort(parent), m_orders(std::make_unique<OrdersClient>(parts.api->channel())),
      m_attachments(std::make_unique<AttachmentClient>(parts.api->channel())),
      m_stays(std::make_unique<ReservationFetcher>(m_orders.get(), parts.budget, parts.store,
                                                   parts.stays, parts.clock)),
      m_images(std::make_unique<AttachmentDownloader>(m_attachments.get(), parts.store,
                                                      parts.images, parts.clock, parts.imageFolder,
                                                      parts.imageLimitBytes)),
      m_reader(std::make_unique<ConversationReader>(parts.api, parts.store, parts.clock))
{
    connect(m_stays.get(), &ReservationFetcher::serviceChanged, this,
            &ConversationPort::staysChanged);
    connect(m_reader.get(), &ConversationReader::openingChanged, this,
            &ConversationPort::openingChanged);
    connect(m_reader.get(), &ConversationReader::reservationAdded, this,
            &ConversationPort::reservationAdded);
    connect(m_reader.get(), &ConversationReader::repliesFound, this,
            &ConversationService::repliesFound);
}

ConversationService::~ConversationService() = default;

void ConversationService::start()
{
    m_stays->start();
}

void ConversationService::setImageLimit(qint64 bytes)
{
    if (m_images)
        m_images->setLimitBytes(bytes);
}

void ConversationService::stop()
{
    m_reader->stop();
    m_images->stop();
    m_stays->stop();
}

void ConversationService::openConversation(ConversationId conversation)
{
    m_images->keepOnly(conversation);
    m_reader->open(conversation);
    m_stays->look(conversation);
}

void ConversationService::addReservation(const QString &accommodation, const QString &reservation)
{
    m_reader->add(accommodation, reservation);
}

void ConversationService::wantImage(ConversationId conversation, const QString &attachment,
                                    ImagePriority priority)
{
    m_images->want(conversation, attachment, priority);
}

QCoro::Task<StoreResult<StoredImage>>
ConversationService::fetchImage(ConversationId conversation, QString attachment,
                                AttachmentDownloader::Depth depth)
{
    return m_images->get(conversation, std::move(attachment), depth);
}

QString ConversationService::imageFile(const QString &attachment) const
{
    return m_images->file(attachment);
}

void ConversationService::setInUse(bool isInUse)
{
    if (m_isInUse == isInUse)
        return;
    m_isInUse = isInUse;
    Q_EMIT inUseChanged(isInUse);
}

StaysService ConversationService::stays() const
{
    return m_stays->service();
}

} // namespace Innbox
