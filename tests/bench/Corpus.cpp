#include "tests/bench/Corpus.h"

#include "tests/bench/Random.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr qint64 FirstMs = 1'700'000'000'000;
constexpr qint64 SpanMs = 25'000'000'000; ///< 290 days
constexpr int Accommodations = 40;

/// Every kind of thing has its own stream, so that more of one changes nothing of another.
quint64 streamOf(quint64 seed, quint64 kind, quint64 number)
{
    return Random(seed * 1'000'003 + kind).next() ^ Random(number).next();
}

QString uuid(Random &random)
{
    const quint64 a = random.next();
    const quint64 b = random.next();
    return u"%1-%2-%3-%4-%5"_s.arg(quint32(a >> 32), 8, 16, QLatin1Char('0'))
        .arg(quint16(a >> 16), 4, 16, QLatin1Char('0'))
        .arg(quint16(a), 4, 16, QLatin1Char('0'))
        .arg(quint16(b >> 48), 4, 16, QLatin1Char('0'))
        .arg(b & 0xffff'ffff'ffff, 12, 16, QLatin1Char('0'));
}

Script scriptOf(quint32 percent)
{
    constexpr std::pair<quint32, Script> UpTo[] = {
        {40, Script::Latin},    {55, Script::German},  {67, Script::French},
        {75, Script::Cyrillic}, {79, Script::Greek},   {84, Script::Arabic},
        {87, Script::Hebrew},   {93, Script::Chinese}, {97, Script::Japanese}};
    for (const auto &[limit, script] : UpTo) {
        if (percent < limit)
            return script;
    }
    return Script::Thai;
}

/// Most are short, few are long: 2 … 120 words, 19 in the middle.
int wordsOf(Random &random)
{
    const double x = random.unit();
    return 2 + int(118 * x * x * x) + int(random.below(8));
}

} // namespace

Corpus::Corpus(const CorpusSize &size) : m_size(size)
{
    m_conversations.reserve(size_t(size.messages));
    const int longest = std::min(size.longest, size.messages);
    m_conversations.assign(size_t(longest), 0);
    for (int i = 1; i < size.conversations && int(m_conversations.size()) < size.messages; ++i)
        m_conversations.push_back(i);
    Random random(streamOf(size.seed, 1, 0));
    while (int(m_conversations.size()) < size.messages) {
        const quint32 others = quint32(std::max(size.conversations - 1, 1));
        m_conversations.push_back(size.conversations > 1 ? 1 + int(random.below(others)) : 0);
    }
    for (size_t i = m_conversations.size(); i > 1; --i)
        std::swap(m_conversations[i - 1], m_conversations[random.below(quint32(i))]);
}

int Corpus::conversationAt(int index) const
{
    if (index < m_size.messages)
        return m_conversations[size_t(index)];
    return int(
        Random(streamOf(m_size.seed, 2, quint64(index))).below(quint32(m_size.conversations)));
}

QString Corpus::conversationId(int number) const
{
    Random random(streamOf(m_size.seed, 3, quint64(number)));
    return uuid(random);
}

int Corpus::conversationOf(int messages) const
{
    std::vector<int> counts(size_t(m_size.conversations), 0);
    for (const int conversation : m_conversations)
        ++counts[size_t(conversation)];
    int best = m_size.conversations > 1 ? 1 : 0;
    for (int i = best; i < m_size.conversations; ++i) {
        if (std::abs(counts[size_t(i)] - messages) < std::abs(counts[size_t(best)] - messages))
            best = i;
    }
    return best;
}

IncomingMessage Corpus::message(int index) const
{
    const int conversation = conversationAt(index);
    Random stay(streamOf(m_size.seed, 3, quint64(conversation)));
    IncomingMessage message;
    message.conversation = uuid(stay);
    const QString guest = uuid(stay);
    const quint32 property = stay.below(Accommodations);
    message.accommodation = QString::number(10'000'000 + property);
    message.reservation = QString::number(4'000'000'000 + conversation);
    const Script script = scriptOf(stay.below(100));

    Random random(streamOf(m_size.seed, 4, quint64(index)));
    message.remoteId = uuid(random);
    message.sentAtMs = FirstMs + qint64(double(SpanMs) * index / m_size.messages);
    const bool isGuest = random.below(100) < 55;
    message.sender = isGuest ? SenderKind::Guest : SenderKind::Property;
    message.isSenderKindKnown = true;
    message.senderType = isGuest ? u"guest"_s : u"property"_s;
    if (!isGuest)
        message.senderName = u"Hotel %1"_s.arg(Words::word(Script::Latin, 300 + int(property)));
    Random participant(streamOf(m_size.seed, 5, property));
    message.senderId = isGuest ? guest : uuid(participant);
    message.body = m_words.text(script, wordsOf(random), random);
    return message;
}

IncomingBatch Corpus::batch(int first, int count) const
{
    IncomingBatch batch;
    batch.messages.reserve(count);
    for (int i = 0; i < count; ++i)
        batch.messages.append(message(first + i));
    return batch;
}

QByteArray Corpus::body(int first, int count) const
{
    QJsonArray list;
    for (int i = 0; i < count; ++i) {
        const IncomingMessage m = message(first + i);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(m.sentAtMs, Qt::UTC);
        list.append(QJsonObject{
            {u"message_id"_s, m.remoteId},
            {u"conversation"_s, QJsonObject{{u"id"_s, m.conversation},
                                            {u"accommodation"_s, m.accommodation},
                                            {u"reservation"_s, m.reservation}}},
            {u"content"_s, m.body},
            {u"sender"_s, QJsonObject{{u"participant_id"_s, m.senderId},
                                      {u"metadata"_s, QJsonObject{{u"type"_s, m.senderType},
                                                                  {u"name"_s, m.senderName}}}}},
            {u"attachments"_s, QJsonArray()},
            {u"timestamp"_s, time.toString(Qt::ISODateWithMs)},
            {u"reply_to"_s, QJsonValue()}});
    }
    const QJsonObject answer{
        {u"request_id"_s, u"01hq8m3v5r"_s},
        {u"data"_s, QJsonObject{{u"messages"_s, list}, {u"number_of_messages"_s, count}}}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace Innbox::Bench
