#include "app/engine/stays/ConversationDesk.h"

#include "app/api/ApiClient.h"
#include "app/api/AttachmentClient.h"
#include "app/api/OrdersClient.h"
#include "app/engine/images/ImageKeeper.h"
#include "app/engine/stays/ConversationReader.h"
#include "app/engine/stays/StayKeeper.h"

namespace Innbox {

ConversationDesk::ConversationDesk(const Parts &parts, QObject *parent)
    : ConversationPort(parent), m_orders(std::make_unique<OrdersClient>(parts.api->channel())),
      m_attachments(std::make_unique<AttachmentClient>(parts.api->channel())),
      m_stays(std::make_unique<StayKeeper>(m_orders.get(), parts.budget, parts.store, parts.stays,
                                           parts.clock)),
      m_images(std::make_unique<ImageKeeper>(m_attachments.get(), parts.store, parts.images,
                                             parts.clock, parts.imageFolder,
                                             parts.imageLimitBytes)),
      m_reader(std::make_unique<ConversationReader>(parts.api, parts.store, parts.clock))
{
    connect(m_stays.get(), &StayKeeper::serviceChanged, this, &ConversationPort::staysChanged);
    connect(m_reader.get(), &ConversationReader::openingChanged, this,
            &ConversationPort::openingChanged);
    connect(m_reader.get(), &ConversationReader::reservationAdded, this,
            &ConversationPort::reservationAdded);
    connect(m_reader.get(), &ConversationReader::repliesFound, this,
            &ConversationDesk::repliesFound);
}

ConversationDesk::~ConversationDesk() = default;

void ConversationDesk::start()
{
    m_stays->start();
}

void ConversationDesk::setImageLimit(qint64 bytes)
{
    if (m_images)
        m_images->setLimitBytes(bytes);
}

void ConversationDesk::stop()
{
    m_reader->stop();
    m_images->stop();
    m_stays->stop();
}

void ConversationDesk::openConversation(ConversationId conversation)
{
    m_images->keepOnly(conversation);
    m_reader->open(conversation);
    m_stays->look(conversation);
}

void ConversationDesk::addReservation(const QString &accommodation, const QString &reservation)
{
    m_reader->add(accommodation, reservation);
}

void ConversationDesk::wantImage(ConversationId conversation, const QString &attachment,
                                 ImageWish priority)
{
    m_images->want(conversation, attachment, priority);
}

QCoro::Task<StoreResult<StoredImage>> ConversationDesk::fetchImage(ConversationId conversation,
                                                                   QString attachment,
                                                                   ImageKeeper::Depth depth)
{
    return m_images->get(conversation, std::move(attachment), depth);
}

QString ConversationDesk::imageFile(const QString &attachment) const
{
    return m_images->file(attachment);
}

void ConversationDesk::setInUse(bool isInUse)
{
    if (m_isInUse == isInUse)
        return;
    m_isInUse = isInUse;
    Q_EMIT inUseChanged(isInUse);
}

StaysService ConversationDesk::stays() const
{
    return m_stays->service();
}

} // namespace Innbox
