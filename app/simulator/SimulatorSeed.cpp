#include "app/simulator/SimulatorSeed.h"

#include "app/simulator/SimulatorPhrases.h"

#include <QDateTime>
#include <QHash>
#include <QStringView>
#include <QUuid>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SeedMinuteMs = 60'000;
constexpr qint64 HourMs = 60 * SeedMinuteMs;
constexpr qint64 SeedDayMs = 24 * HourMs;
constexpr int StayCount = 40;
constexpr int MessageCount = 300;

/// Which property a stay belongs to (0 = the test hotel) and what its guest writes.
struct Plan {
    int property;
    const char16_t *language;
};

constexpr std::array<Plan, StayCount> Plans{{
    {0, u"en"}, {1, u"de"}, {2, u"pt"}, {1, u"ja"}, {2, u"en"}, {1, u"en"}, {2, u"fr"}, {1, u"ar"},
    {0, u"en"}, {2, u"es"}, {1, u"de"}, {2, u"zh"}, {1, u"he"}, {2, u"en"}, {1, u"ru"}, {0, u"en"},
    {1, u"de"}, {2, u"pt"}, {1, u"el"}, {2, u"th"}, {1, u"en"}, {0, u"en"}, {2, u"ko"}, {1, u"it"},
    {2, u"en"}, {1, u"pl"}, {2, u"es"}, {0, u"en"}, {1, u"cs"}, {2, u"ja"}, {1, u"de"}, {2, u"zh"},
    {1, u"tr"}, {0, u"en"}, {2, u"en"}, {1, u"fr"}, {2, u"vi"}, {1, u"ar"}, {0, u"en"}, {1, u"de"},
}};

constexpr std::array Rooms{
    u"Double room with river view", u"Twin room",   u"Single room, courtyard side",
    u"Family room with balcony",    u"Attic suite", u"Standard double room",
};

std::vector<SimulatorExchange> exchangesOf(QStringView language)
{
    std::vector<SimulatorExchange> found;
    for (const auto all :
         {sandboxExchangesEnglish(), sandboxExchangesLatin(), sandboxExchangesWorld()}) {
        std::ranges::copy_if(all, std::back_inserter(found), [language](const auto &exchange) {
            return language == QStringView(exchange.language);
        });
    }
    return found;
}

QString guestNameOf(QStringView language, int number)
{
    for (const SimulatorNames &names : sandboxNames()) {
        if (language == QStringView(names.language))
            return QStringView(names.names.begin()[size_t(number) % names.names.size()]).toString();
    }
    return {};
}

/// One line of a conversation that is being made; times come later.
struct Line {
    SimulatorSide side = SimulatorSide::Guest;
    QString content{};
    bool hasImage = false;
    bool startsExchange = false;
};

Line lineOf(QStringView text, const QString &guestName, bool startsExchange)
{
    const char16_t who = text.front().unicode();
    Line line;
    line.side = who == u'g' || who == u'G' ? SimulatorSide::Guest : SimulatorSide::Property;
    line.hasImage = who == u'G' || who == u'P';
    line.content = text.mid(1).toString().replace("{guest}"_L1, guestName);
    line.startsExchange = startsExchange;
    return line;
}

std::vector<Line> testHotelOpening(const SimulatorStay &stay, int number)
{
    static constexpr std::array Questions{
        u"I would need an extra bed in the room, is this possible? Thanks",
        u"Is there any parking at the hotel? We come by car.",
        u"Could we have an extra bed for our son (11)? And do you have parking?",
    };
    const QString question = QStringView(Questions[size_t(number) % Questions.size()]).toString();
    std::vector<Line> lines;
    lines.push_back(
        {SimulatorSide::Property, sandboxWelcome(stay.guestName, stay.checkin), false, true});
    lines.push_back({SimulatorSide::Guest, question, false, true});
    lines.push_back(
        {SimulatorSide::Property, sandboxRejection(question, stay.guestName), false, false});
    return lines;
}

/// Times of the lines, ms, oldest first: pauses of minutes inside an exchange, of hours to days
/// between two; the last one at \p endMs, all of them after \p earliestMs.
std::vector<qint64> timesOf(const std::vector<Line> &lines, qint64 endMs, qint64 earliestMs,
                            SimulatorRandom &random)
{
    std::vector<qint64> times(lines.size());
    qint64 atMs = endMs;
    for (size_t left = lines.size(); left-- > 0;) {
        times[left] = atMs;
        atMs -= lines[left].startsExchange
                    ? (8 + random.below(52)) * HourMs + random.below(int(HourMs))
                    : (3 + random.below(180)) * SeedMinuteMs + random.below(int(SeedMinuteMs));
    }
    const qint64 span = endMs - times.front();
    if (span > endMs - earliestMs) {
        // Too long a story for three weeks: told faster.
        const double factor = double(endMs - earliestMs) / double(span);
        for (qint64 &time : times)
            time = endMs - qint64(double(endMs - time) * factor);
    }
    return times;
}

QString isoDate(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date().toString(Qt::ISODate);
}

SimulatorStay plannedStay(quint64 seed, int number, qint64 nowMs, int nameNumber)
{
    const Plan &plan = Plans[size_t(number)];
    SimulatorRandom random(seed * 1000 + quint64(number));
    SimulatorBooking booking;
    booking.guestName = guestNameOf(plan.language, nameNumber);
    booking.language =
        QStringView(plan.language) == u"en" ? u"en-gb"_s : QStringView(plan.language).toString();
    const qint64 arrivalMs = nowMs + (random.below(34) - 9) * SeedDayMs;
    const int nights = 1 + random.below(6);
    booking.checkin = isoDate(arrivalMs);
    booking.checkout = isoDate(arrivalMs + nights * SeedDayMs);
    SimulatorStay stay = makeSimulatorStay(seed, number, plan.property, booking,
                                           nowMs - (22 + random.below(40)) * SeedDayMs);
    stay.conversation = number;
    stay.adults = 1 + random.below(3);
    if (random.below(4) == 0)
        stay.childrenAges = {3 + random.below(9)};
    if (number % 13 == 12) {
        stay.status = u"cancelled_by_guest"_s;
        stay.cancelledAtMs = nowMs - (1 + random.below(5)) * SeedDayMs;
    } else if (stay.checkout < isoDate(nowMs)) {
        stay.status = u"stayed"_s;
    }
    return stay;
}

/// The exchanges of a language in an order of its own for each conversation.
std::vector<SimulatorExchange> shuffledExchanges(QStringView language, SimulatorRandom &random)
{
    auto exchanges = exchangesOf(language);
    for (size_t left = exchanges.size(); left > 1; --left)
        std::swap(exchanges[left - 1], exchanges[size_t(random.below(int(left)))]);
    return exchanges;
}

/// The lines of all conversations, MessageCount together.
std::vector<std::vector<Line>> tellStories(const std::vector<SimulatorStay> &stays,
                                           SimulatorRandom &random)
{
    std::vector<std::vector<Line>> stories(stays.size());
    std::vector<std::vector<SimulatorExchange>> exchanges;
    int total = 0;
    for (size_t at = 0; at < stays.size(); ++at) {
        exchanges.push_back(shuffledExchanges(Plans[at].language, random));
        if (Plans[at].property == 0)
            stories[at] = testHotelOpening(stays[at], int(at));
        total += int(stories[at].size());
    }
    for (size_t round = 0; total < MessageCount; ++round) {
        for (size_t at = 0; at < stays.size(); ++at) {
            if (round >= exchanges[at].size())
                continue;
            bool isFirst = true;
            for (const char16_t *text : exchanges[at][round].lines) {
                if (total == MessageCount)
                    break;
                stories[at].push_back(lineOf(text, stays[at].guestName, isFirst));
                isFirst = false;
                ++total;
            }
        }
    }
    return stories;
}

} // namespace

quint64 SimulatorRandom::next()
{
    quint64 mixed = (m_state += 0x9e3779b97f4a7c15ULL);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

QString simulatorId(quint64 seed, QLatin1String kind, qint64 number)
{
    static const QUuid space(u"5b2f0f0e-6f0c-4f43-9d55-2d7a1f6c8e10"_s);
    const QByteArray name = QByteArray::number(seed) + ':' + QByteArray(kind.data(), kind.size()) +
                            ':' + QByteArray::number(number);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

std::vector<SimulatorProperty> simulatorProperties(quint64 seed)
{
    std::vector<SimulatorProperty> properties{
        {u"13921698"_s,
         u"Demand API Messaging Test Hotel"_s,
         {},
         u"Herengracht 597"_s,
         u"Amsterdam"_s,
         u"nl"_s,
         u"+31205550100"_s,
         true},
        {u"6240185"_s,
         u"Hotel Lindenhof"_s,
         {},
         u"Steingasse 14"_s,
         u"Salzburg"_s,
         u"at"_s,
         u"+436625550177"_s,
         false},
        {u"7715902"_s,
         u"Casa do Cais"_s,
         {},
         u"Rua do Cais 12"_s,
         u"Porto"_s,
         u"pt"_s,
         u"+351225550142"_s,
         false},
    };
    for (size_t at = 0; at < properties.size(); ++at)
        properties[at].participantId = simulatorId(seed, "property"_L1, qint64(at));
    return properties;
}

SimulatorStay makeSimulatorStay(quint64 seed, int number, int property,
                                const SimulatorBooking &booking, qint64 bookedAtMs)
{
    SimulatorRandom random(seed ^ (quint64(number) << 32) ^ 0x57a9);
    SimulatorStay stay;
    // About half of them beyond 32 bits, as at the provider. The number keeps them apart.
    const qint64 base = number % 2 == 0 ? 4'300'000'000 : 2'100'000'000;
    stay.reservation = QString::number(base + number * 100'003LL + random.below(100'000));
    stay.order = QString::number(731'000'000'000'000 + number * 1'000'000'000LL +
                                 random.below(1'000'000'000));
    stay.property = property;
    stay.guestName = booking.guestName;
    stay.guestParticipantId = simulatorId(seed, "guest"_L1, number);
    stay.language = booking.language;
    stay.checkin =
        booking.checkin.isEmpty() ? isoDate(bookedAtMs + 21 * SeedDayMs) : booking.checkin;
    stay.checkout =
        booking.checkout.isEmpty() ? isoDate(bookedAtMs + 23 * SeedDayMs) : booking.checkout;
    stay.status = u"booked"_s;
    stay.room = booking.room.isEmpty()
                    ? QStringView(Rooms[size_t(random.below(int(Rooms.size())))]).toString()
                    : booking.room;
    stay.pinCode = QString::number(1000 + random.below(9000));
    stay.remarks = booking.remarks;
    stay.bookedAtMs = bookedAtMs;
    return stay;
}

SimulatorSeed makeSimulatorSeed(quint64 seed, qint64 nowMs)
{
    SimulatorRandom random(seed);
    SimulatorSeed made;
    made.properties = simulatorProperties(seed);
    QHash<QStringView, int> namesUsed;
    for (int number = 0; number < StayCount; ++number) {
        const QStringView language(Plans[size_t(number)].language);
        made.stays.push_back(plannedStay(seed, number, nowMs, namesUsed[language]++));
        made.conversations.push_back({simulatorId(seed, "conversation"_L1, number), number, {}});
    }
    const auto stories = tellStories(made.stays, random);
    const qint64 earliestMs = nowMs - 21 * SeedDayMs;
    for (int number = 0; number < StayCount; ++number) {
        const auto &lines = stories[size_t(number)];
        // The first ones end within the last hour, the others over the last nine days.
        const qint64 silentMs = number < 3 ? (4 + random.below(50)) * SeedMinuteMs
                                           : HourMs + random.below(9 * 24 * 60) * SeedMinuteMs;
        const auto times =
            timesOf(lines, nowMs - silentMs - random.below(int(SeedMinuteMs)), earliestMs, random);
        for (size_t at = 0; at < lines.size(); ++at) {
            SimulatorMessage message;
            message.conversation = number;
            message.side = lines[at].side;
            message.content = lines[at].content;
            message.sentAtMs = message.visibleAtMs = times[at];
            if (lines[at].hasImage) {
                message.attachments = {simulatorId(seed, "image"_L1, number * 1000 + qint64(at))};
            }
            made.messages.push_back(std::move(message));
        }
    }
    std::ranges::stable_sort(made.messages, {}, &SimulatorMessage::sentAtMs);
    for (size_t at = 0; at < made.messages.size(); ++at)
        made.messages[at].id = simulatorId(seed, "message"_L1, qint64(at));
    return made;
}

} // namespace Innbox
