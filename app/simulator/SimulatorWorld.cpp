#include "app/simulator/SimulatorWorld.h"

#include "app/simulator/SimulatorSeed.h"

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

SimulatorWorld::SimulatorWorld(SimulatorWorldOptions options, Clock *real)
    : m_options(std::move(options)), m_clock(real)
{
}

Result<std::unique_ptr<SimulatorWorld>, SimulatorError>
SimulatorWorld::open(SimulatorWorldOptions options, Clock *real)
{
    auto world = std::unique_ptr<SimulatorWorld>(new SimulatorWorld(std::move(options), real));
    if (const auto error = world->load())
        return *error;
    return world;
}

std::optional<SimulatorError> SimulatorWorld::load()
{
    using Kind = SimulatorError::Kind;
    if (m_options.folder.isEmpty())
        return create();
    m_files.setFolder(m_options.folder);
    if (!QDir().mkpath(m_options.folder))
        return SimulatorError{Kind::NotWritable, u"cannot make the folder"_s};
    const auto lines = m_journal.open(m_options.folder + u"/world.jsonl"_s);
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return create();
    const QJsonObject header = lines.value().first().at(0).toObject();
    if (header[u"version"_s].toInt() > JournalVersion)
        return SimulatorError{Kind::TooNew, u"the world was written by a newer version"_s};
    if (!readHeader(header))
        return SimulatorError{Kind::Damaged, u"line 1 is no header"_s};
    plantSeed();
    for (qsizetype at = 1; at < lines.value().size(); ++at) {
        for (const QJsonValue &record : lines.value().at(at))
            apply(record.toObject());
    }
    return std::nullopt;
}

std::optional<SimulatorError> SimulatorWorld::create()
{
    m_affiliateId =
        QString::number(1'000'000 + SimulatorRandom(m_options.seed ^ 0xaff).below(9'000'000));
    m_token = newToken();
    const QJsonObject header = headerOf(m_options.seed, m_clock.nowMs(), m_options.isEmpty);
    if (!m_journal.append({header}))
        return SimulatorError{SimulatorError::Kind::NotWritable, u"cannot write the journal"_s};
    readHeader(header);
    plantSeed();
    return std::nullopt;
}

QJsonObject SimulatorWorld::headerOf(quint64 seed, qint64 createdMs, bool isEmpty) const
{
    return {{u"version"_s, JournalVersion},
            // As text: JSON numbers stop at 63 bits.
            {u"seed"_s, QString::number(seed)},
            {u"created_ms"_s, createdMs},
            {u"empty"_s, isEmpty},
            {u"affiliate_id"_s, m_affiliateId},
            {u"token"_s, QString::fromLatin1(m_token)}};
}

bool SimulatorWorld::readHeader(const QJsonObject &header)
{
    bool isSeed = false;
    m_seed = header[u"seed"_s].toString().toULongLong(&isSeed);
    m_createdMs = header[u"created_ms"_s].toInteger();
    m_isEmpty = header[u"empty"_s].toBool();
    m_affiliateId = header[u"affiliate_id"_s].toString();
    m_token = header[u"token"_s].toString().toLatin1();
    return isSeed && m_createdMs > 0 && !m_affiliateId.isEmpty() && !m_token.isEmpty();
}

void SimulatorWorld::plantSeed()
{
    if (m_isEmpty) {
        m_properties = simulatorProperties(m_seed);
        return;
    }
    SimulatorSeed seed = makeSimulatorSeed(m_seed, m_createdMs);
    m_properties = std::move(seed.properties);
    for (SimulatorStay &stay : seed.stays) {
        m_stayOfReservation.insert(stay.reservation, int(m_stays.size()));
        m_stayOfOrder.insert(stay.order, int(m_stays.size()));
        m_stays.push_back(std::move(stay));
    }
    for (SimulatorConversation &conversation : seed.conversations) {
        m_conversationOfId.insert(conversation.id, int(m_conversations.size()));
        m_conversations.push_back(std::move(conversation));
    }
    for (SimulatorMessage &message : seed.messages)
        addMessage(std::move(message));
}

int SimulatorWorld::propertyById(const QString &id) const
{
    const auto found = std::ranges::find(m_properties, id, &SimulatorProperty::id);
    return found == m_properties.end() ? -1 : int(found - m_properties.begin());
}

int SimulatorWorld::stayByReservation(const QString &reservation) const
{
    return m_stayOfReservation.value(reservation, -1);
}

int SimulatorWorld::stayByOrder(const QString &order) const
{
    return m_stayOfOrder.value(order, -1);
}

int SimulatorWorld::conversationById(const QString &id) const
{
    return m_conversationOfId.value(id, -1);
}

int SimulatorWorld::messageById(const QString &id) const
{
    return m_messageOfId.value(id, -1);
}

const SimulatorFile *SimulatorWorld::file(const QString &attachment) const
{
    return m_files.find(attachment, m_clock.nowMs());
}

QString SimulatorWorld::statusOf(const SimulatorStay &stay) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).date();
    const bool isOver = stay.status == "booked"_L1 && stay.checkout < today.toString(Qt::ISODate);
    return isOver ? u"stayed"_s : stay.status;
}

void SimulatorWorld::addMessage(SimulatorMessage message)
{
    const int index = int(m_messages.size());
    m_messageOfId.insert(message.id, index);
    m_conversations[size_t(message.conversation)].messages.push_back(index);
    for (const QString &attachment : message.attachments)
        m_files.markSent(attachment, message.conversation, message.sentAtMs);
    if (message.origin == SimulatorOrigin::Api) {
        m_sends.push_back(index);
        ++m_sendCounts[message.content];
    }
    if (message.isQueued)
        m_hidden.insert({message.visibleAtMs, index});
    m_messages.push_back(std::move(message));
}

void SimulatorWorld::settle()
{
    const auto end = m_hidden.upper_bound({m_clock.nowMs(), std::numeric_limits<int>::max()});
    for (auto at = m_hidden.begin(); at != end; ++at)
        m_queue.insert({m_messages[size_t(at->second)].sentAtMs, at->second});
    if (m_hidden.begin() != end)
        ++m_revision;
    m_hidden.erase(m_hidden.begin(), end);
}

std::vector<const SimulatorMessage *> SimulatorWorld::latest(int limit)
{
    settle();
    std::vector<const SimulatorMessage *> newest;
    for (auto at = m_queue.rbegin(); at != m_queue.rend() && int(newest.size()) < limit; ++at)
        newest.push_back(&m_messages[size_t(at->second)]);
    return newest;
}

std::vector<const SimulatorMessage *> SimulatorWorld::history(int conversation)
{
    std::vector<const SimulatorMessage *> visible;
    for (const int index : m_conversations[size_t(conversation)].messages) {
        const SimulatorMessage &message = m_messages[size_t(index)];
        if (message.visibleAtMs <= m_clock.nowMs())
            visible.push_back(&message);
    }
    std::ranges::stable_sort(visible, {}, &SimulatorMessage::sentAtMs);
    return visible;
}

qsizetype SimulatorWorld::waiting()
{
    settle();
    return qsizetype(m_queue.size());
}

} // namespace Innbox
