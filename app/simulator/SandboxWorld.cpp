#include "app/simulator/SandboxWorld.h"

#include "app/simulator/SandboxSeed.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int JournalVersion = 1;

QByteArray newToken()
{
    QByteArray random(24, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (char &byte : random)
        byte = char(generator->bounded(256));
    return "sandbox-" +
           random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

SandboxWorld::SandboxWorld(SandboxWorldOptions options, Clock *real)
    : m_options(std::move(options)), m_clock(real)
{
}

Result<std::unique_ptr<SandboxWorld>, SandboxError> SandboxWorld::open(SandboxWorldOptions options,
                                                                       Clock *real)
{
    auto world = std::unique_ptr<SandboxWorld>(new SandboxWorld(std::move(options), real));
    if (const auto error = world->load())
        return *error;
    return world;
}

std::optional<SandboxError> SandboxWorld::load()
{
    using Kind = SandboxError::Kind;
    if (m_options.folder.isEmpty())
        return create();
    m_files.setFolder(m_options.folder);
    if (!QDir().mkpath(m_options.folder))
        return SandboxError{Kind::NotWritable, u"cannot make the folder"_s};
    const auto lines = m_journal.open(m_options.folder + u"/world.jsonl"_s);
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return create();
    const QJsonObject header = lines.value().first().at(0).toObject();
    if (header[u"version"_s].toInt() > JournalVersion)
        return SandboxError{Kind::TooNew, u"the world was written by a newer version"_s};
    if (!readHeader(header))
        return SandboxError{Kind::Damaged, u"line 1 is no header"_s};
    plantSeed();
    for (qsizetype at = 1; at < lines.value().size(); ++at) {
        for (const QJsonValue &record : lines.value().at(at))
            apply(record.toObject());
    }
    return std::nullopt;
}

std::optional<SandboxError> SandboxWorld::create()
{
    m_affiliateId =
        QString::number(1'000'000 + SandboxDice(m_options.seed ^ 0xaff).below(9'000'000));
    m_token = newToken();
    const QJsonObject header = headerOf(m_options.seed, m_clock.nowMs(), m_options.isEmpty);
    if (!m_journal.append({header}))
        return SandboxError{SandboxError::Kind::NotWritable, u"cannot write the journal"_s};
    readHeader(header);
    plantSeed();
    return std::nullopt;
}

QJsonObject SandboxWorld::headerOf(quint64 seed, qint64 createdMs, bool isEmpty) const
{
    return {{u"version"_s, JournalVersion},
            // As text: JSON numbers stop at 63 bits.
            {u"seed"_s, QString::number(seed)},
            {u"created_ms"_s, createdMs},
            {u"empty"_s, isEmpty},
            {u"affiliate_id"_s, m_affiliateId},
            {u"token"_s, QString::fromLatin1(m_token)}};
}

bool SandboxWorld::readHeader(const QJsonObject &header)
{
    bool isSeed = false;
    m_seed = header[u"seed"_s].toString().toULongLong(&isSeed);
    m_createdMs = header[u"created_ms"_s].toInteger();
    m_isEmpty = header[u"empty"_s].toBool();
    m_affiliateId = header[u"affiliate_id"_s].toString();
    m_token = header[u"token"_s].toString().toLatin1();
    return isSeed && m_createdMs > 0 && !m_affiliateId.isEmpty() && !m_token.isEmpty();
}

void SandboxWorld::plantSeed()
{
    if (m_isEmpty) {
        m_properties = sandboxProperties(m_seed);
        return;
    }
    SandboxSeed seed = makeSandboxSeed(m_seed, m_createdMs);
    m_properties = std::move(seed.properties);
    for (SandboxStay &stay : seed.stays) {
        m_stayOfReservation.insert(stay.reservation, int(m_stays.size()));
        m_stayOfOrder.insert(stay.order, int(m_stays.size()));
        m_stays.push_back(std::move(stay));
    }
    for (SandboxConversation &conversation : seed.conversations) {
        m_conversationOfId.insert(conversation.id, int(m_conversations.size()));
        m_conversations.push_back(std::move(conversation));
    }
    for (SandboxMessage &message : seed.messages)
        addMessage(std::move(message));
}

int SandboxWorld::propertyById(const QString &id) const
{
    const auto found = std::ranges::find(m_properties, id, &SandboxProperty::id);
    return found == m_properties.end() ? -1 : int(found - m_properties.begin());
}

int SandboxWorld::stayByReservation(const QString &reservation) const
{
    return m_stayOfReservation.value(reservation, -1);
}

int SandboxWorld::stayByOrder(const QString &order) const
{
    return m_stayOfOrder.value(order, -1);
}

int SandboxWorld::conversationById(const QString &id) const
{
    return m_conversationOfId.value(id, -1);
}

int SandboxWorld::messageById(const QString &id) const
{
    return m_messageOfId.value(id, -1);
}

const SandboxFile *SandboxWorld::file(const QString &attachment) const
{
    return m_files.find(attachment, m_clock.nowMs());
}

QString SandboxWorld::statusOf(const SandboxStay &stay) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).date();
    const bool isOver = stay.status == "booked"_L1 && stay.checkout < today.toString(Qt::ISODate);
    return isOver ? u"stayed"_s : stay.status;
}

void SandboxWorld::addMessage(SandboxMessage message)
{
    const int index = int(m_messages.size());
    m_messageOfId.insert(message.id, index);
    m_conversations[size_t(message.conversation)].messages.push_back(index);
    for (const QString &attachment : message.attachments)
        m_files.markSent(attachment, message.conversation, message.sentAtMs);
    if (message.origin == SandboxOrigin::Api) {
        m_sends.push_back(index);
        ++m_sendCounts[message.content];
    }
    if (message.isQueued)
        m_hidden.insert({message.visibleAtMs, index});
    m_messages.push_back(std::move(message));
}

void SandboxWorld::settle()
{
    const auto end = m_hidden.upper_bound({m_clock.nowMs(), std::numeric_limits<int>::max()});
    for (auto at = m_hidden.begin(); at != end; ++at)
        m_queue.insert({m_messages[size_t(at->second)].sentAtMs, at->second});
    if (m_hidden.begin() != end)
        ++m_revision;
    m_hidden.erase(m_hidden.begin(), end);
}

std::vector<const SandboxMessage *> SandboxWorld::latest(int limit)
{
    settle();
    std::vector<const SandboxMessage *> newest;
    for (auto at = m_queue.rbegin(); at != m_queue.rend() && int(newest.size()) < limit; ++at)
        newest.push_back(&m_messages[size_t(at->second)]);
    return newest;
}

std::vector<const SandboxMessage *> SandboxWorld::history(int conversation)
{
    std::vector<const SandboxMessage *> visible;
    for (const int index : m_conversations[size_t(conversation)].messages) {
        const SandboxMessage &message = m_messages[size_t(index)];
        if (message.visibleAtMs <= m_clock.nowMs())
            visible.push_back(&message);
    }
    std::ranges::stable_sort(visible, {}, &SandboxMessage::sentAtMs);
    return visible;
}

qsizetype SandboxWorld::waiting()
{
    settle();
    return qsizetype(m_queue.size());
}

} // namespace Innbox
