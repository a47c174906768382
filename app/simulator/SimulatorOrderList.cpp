#include "app/simulator/SimulatorOrderList.h"

#include "app/simulator/SimulatorOrders.h"
#include "app/simulator/SimulatorWorld.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace Innbox::SimulatorOrders {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxRows = 100;
constexpr int WindowDays = 7;
constexpr int DaysBack = 366;
constexpr int ListedDaysAhead = 500;
constexpr qint64 DayMs = 24LL * 3600 * 1000;
constexpr qint64 TokenLifeMs = 3600 * 1000;

/// What a body asks for, once it was checked.
struct Query {
    QString filter{}; ///< "updated", …, "reservations"
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< included
    QStringList ids{};
    bool byUpdate = false;
    bool isAscending = false;
    bool hasStays = true; ///< the service "accommodations" was asked for
    int rows = MaxRows;
    qsizetype offset = 0;
    QString currency{};
    QJsonObject body{}; ///< what the next page repeats
};

using Read = std::variant<Query, SimulatorRefusal>;

qint64 dayMs(const QString &isoDate)
{
    return QDateTime(QDate::fromString(isoDate, Qt::ISODate), QTime(0, 0), Qt::UTC)
        .toMSecsSinceEpoch();
}

/// When the order changed last: booked, cancelled, or over.
qint64 updatedAtMs(const SimulatorWorld &world, const SimulatorStay &stay)
{
    const bool isOver = world.statusOf(stay) == "stayed"_L1;
    return std::max({stay.bookedAtMs, stay.cancelledAtMs, isOver ? dayMs(stay.checkout) : 0});
}

SimulatorRefusal misfit(const QString &name, const QString &expected, const QJsonObject &body)
{
    return SimulatorRefusal::invalid(name, expected, body[name]);
}

/// A moment with a zone, or a day; nullopt = neither.
std::optional<qint64> moment(const QJsonValue &value, bool isDay)
{
    static const QRegularExpression day(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    static const QRegularExpression zoned(
        u"\\A\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})\\z"_s);
    const QString text = value.toString();
    if (!(isDay ? day : zoned).match(text).hasMatch())
        return std::nullopt;
    const QDateTime time =
        QDateTime::fromString(isDay ? text + u"T00:00:00Z"_s : text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<SimulatorRefusal> readWindow(Query *query, const QJsonObject &body, qint64 nowMs)
{
    const QString &name = query->filter;
    const bool isDay = name == "start"_L1 || name == "end"_L1;
    const QString expected = isDay ? u"dates from and to"_s : u"date-times from and to"_s;
    const QJsonObject window = body[name].toObject();
    static constexpr std::array Fields{
        SimulatorField{"from"_L1, SimulatorField::Type::Text, true},
        SimulatorField{"to"_L1, SimulatorField::Type::Text},
    };
    if (const auto refusal = checkFields(window, Fields))
        return refusal;
    const auto from = moment(window[u"from"_s], isDay);
    if (!from)
        return misfit(name, expected, body);
    // Assumed for date-times, which the texts leave open: as far as a window reaches.
    qint64 toMs = isDay ? *from : *from + WindowDays * DayMs;
    if (window.contains("to"_L1)) {
        const auto to = moment(window[u"to"_s], isDay);
        if (!to)
            return misfit(name, expected, body);
        toMs = *to;
    }
    if (toMs < *from || toMs - *from > WindowDays * DayMs)
        return misfit(name, u"a window of at most 7 days"_s, body);
    if (*from < nowMs - DaysBack * DayMs || (isDay && toMs > nowMs + ListedDaysAhead * DayMs))
        return misfit(name, u"a window within the last year"_s, body);
    query->fromMs = *from;
    query->toMs = toMs;
    return std::nullopt;
}

std::optional<SimulatorRefusal> readIds(Query *query, const QJsonObject &body)
{
    query->ids = sandboxIdTexts(body[query->filter]);
    if (query->ids.isEmpty() || query->ids.size() > SimulatorOrders::MaxIds)
        return misfit(query->filter, u"1 to 100 ids"_s, body);
    if (body.contains("maximum_results"_L1))
        return SimulatorRefusal::conflicting(query->filter, u"maximum_results"_s);
    return std::nullopt;
}

std::optional<SimulatorRefusal> readShape(Query *query, const QJsonObject &body)
{
    static const QRegularExpression currency(u"\\A[A-Z]{3}\\z"_s);
    query->currency = body[u"currency"_s].toString();
    if (!currency.match(query->currency).hasMatch())
        return misfit(u"currency"_s, u"three capital letters"_s, body);
    if (body.contains("maximum_results"_L1)) {
        const qint64 rows = body[u"maximum_results"_s].toInteger();
        if (rows < 10 || rows > MaxRows || rows % 10 != 0)
            return misfit(u"maximum_results"_s, u"10 to 100 in steps of 10"_s, body);
        query->rows = int(rows);
    }
    if (body.contains("sort"_L1)) {
        static constexpr std::array Fields{
            SimulatorField{"by"_L1, SimulatorField::Type::Text},
            SimulatorField{"direction"_L1, SimulatorField::Type::Text},
        };
        const QJsonObject sort = body[u"sort"_s].toObject();
        if (const auto refusal = checkFields(sort, Fields))
            return refusal;
        const QString by = sort[u"by"_s].toString(u"created"_s);
        const QString direction = sort[u"direction"_s].toString(u"descending"_s);
        if (by != "created"_L1 && by != "updated"_L1)
            return SimulatorRefusal::invalid(u"sort.by"_s, u"created or updated"_s, sort[u"by"_s]);
        if (direction != "ascending"_L1 && direction != "descending"_L1) {
            return SimulatorRefusal::invalid(u"sort.direction"_s, u"ascending or descending"_s,
                                             sort[u"direction"_s]);
        }
        query->byUpdate = by == "updated"_L1;
        query->isAscending = direction == "ascending"_L1;
    }
    static const QStringList services{u"accommodations"_s, u"cars"_s, u"flights"_s};
    const QStringList asked = sandboxIdTexts(body[u"services"_s]);
    for (const QString &service : asked) {
        if (!services.contains(service))
            return misfit(u"services"_s, services.join(u", "_s), body);
    }
    query->hasStays = asked.isEmpty() || asked.contains(u"accommodations"_s);
    for (const QString &extra : sandboxIdTexts(body[u"extras"_s])) {
        if (extra != "payment"_L1)
            return misfit(u"extras"_s, u"payment"_s, body);
    }
    return std::nullopt;
}

Read readQuery(const QJsonObject &body, qint64 nowMs)
{
    Query query;
    query.body = body;
    for (const auto &name :
         {u"updated"_s, u"created"_s, u"start"_s, u"end"_s, u"orders"_s, u"reservations"_s}) {
        if (!body.contains(name))
            continue;
        if (!query.filter.isEmpty())
            return SimulatorRefusal::conflicting(query.filter, name);
        query.filter = name;
    }
    if (query.filter.isEmpty())
        return SimulatorRefusal::missing(u"updated"_s);
    if (!body.contains("currency"_L1))
        return SimulatorRefusal::missing(u"currency"_s);
    if (const auto refusal = readShape(&query, body))
        return *refusal;
    const bool byId = query.filter == "orders"_L1 || query.filter == "reservations"_L1;
    const auto refusal = byId ? readIds(&query, body) : readWindow(&query, body, nowMs);
    if (refusal)
        return *refusal;
    return query;
}

constexpr qsizetype SealLength = 16; // 12 bytes as base64

QString seal(const SimulatorWorld &world, const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(world.token() + content, QCryptographicHash::Sha256)
            .left(12)
            .toBase64(QByteArray::Base64UrlEncoding));
}

QString pageToken(const SimulatorWorld &world, const QJsonObject &body, qsizetype offset,
                  qint64 nowMs)
{
    const QJsonObject page{{u"b"_s, body}, {u"o"_s, offset}, {u"t"_s, nowMs}};
    const QByteArray content =
        QJsonDocument(page)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return seal(world, content) + QString::fromLatin1(content);
}

Read readPage(const SimulatorWorld &world, const QJsonObject &body, qint64 nowMs)
{
    for (auto at = body.begin(); at != body.end(); ++at) {
        if (at.key() != "page"_L1 && at.key() != "extras"_L1)
            return SimulatorRefusal::conflicting(u"page"_s, at.key());
    }
    const QString token = body[u"page"_s].toString();
    if (!isPageToken(world, token))
        return SimulatorRefusal{400, u"invalid_token"_s, u"The page token is invalid."_s};
    const QByteArray content = token.mid(SealLength).toLatin1();
    const QJsonObject page =
        QJsonDocument::fromJson(QByteArray::fromBase64(content, QByteArray::Base64UrlEncoding))
            .object();
    const qint64 issuedMs = page[u"t"_s].toInteger();
    if (nowMs >= issuedMs + TokenLifeMs)
        return SimulatorRefusal{400, u"expired_token"_s, u"The page token has expired."_s};
    // Checked by the time of the first page: a window must not become too old while paging.
    Read read = readQuery(page[u"b"_s].toObject(), issuedMs);
    if (auto *query = std::get_if<Query>(&read))
        query->offset = page[u"o"_s].toInteger();
    return read;
}

bool fits(const SimulatorWorld &world, const SimulatorStay &stay, const Query &query)
{
    const auto within = [&query](qint64 atMs) {
        return atMs >= query.fromMs && atMs <= query.toMs;
    };
    if (query.filter == "updated"_L1)
        return within(updatedAtMs(world, stay));
    if (query.filter == "created"_L1)
        return within(stay.bookedAtMs);
    return within(dayMs(query.filter == "start"_L1 ? stay.checkin : stay.checkout));
}

std::vector<int> find(const SimulatorWorld &world, const Query &query)
{
    std::set<int> found;
    if (query.ids.isEmpty()) {
        for (int at = 0; at < int(world.stays().size()); ++at) {
            if (fits(world, world.stays()[size_t(at)], query))
                found.insert(at);
        }
    }
    for (const QString &id : query.ids) {
        const int at =
            query.filter == "orders"_L1 ? world.stayByOrder(id) : world.stayByReservation(id);
        if (at >= 0)
            found.insert(at);
    }
    std::vector<int> stays(found.begin(), found.end());
    const auto key = [&](int at) {
        const SimulatorStay &stay = world.stays()[size_t(at)];
        return std::pair(query.byUpdate ? updatedAtMs(world, stay) : stay.bookedAtMs, at);
    };
    if (query.isAscending)
        std::ranges::sort(stays, std::ranges::less{}, key);
    else
        std::ranges::sort(stays, std::ranges::greater{}, key);
    return stays;
}

QJsonObject rowOf(const SimulatorWorld &world, const SimulatorStay &stay, const QString &currency)
{
    const qsizetype space = stay.guestName.lastIndexOf(u' ');
    const QString first = space < 0 ? stay.guestName : stay.guestName.left(space);
    const QString last = space < 0 ? QString() : stay.guestName.mid(space + 1);
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonObject booker{
        {u"name"_s, QJsonObject{{u"first_name"_s, orNull(first)}, {u"last_name"_s, orNull(last)}}},
        {u"email"_s, QJsonValue()},
        {u"telephone"_s, QJsonValue()},
        {u"language"_s, stay.language},
        {u"platform"_s, u"desktop"_s},
        {u"travel_purpose"_s, u"leisure"_s},
        {u"address"_s, QJsonValue()}};
    return {{u"id"_s, stay.order},
            {u"accommodations"_s, QJsonObject{{u"reservation"_s, stay.reservation.toLongLong()}}},
            {u"affiliate"_s, world.affiliateId().toLongLong()},
            {u"booker"_s, booker},
            {u"created"_s, SimulatorOrders::orderTime(stay.bookedAtMs)},
            {u"updated"_s, SimulatorOrders::orderTime(updatedAtMs(world, stay))},
            {u"currency"_s, currency},
            {u"status"_s, world.statusOf(stay)}};
}

} // namespace

bool isPageToken(const SimulatorWorld &world, const QString &text)
{
    return seal(world, text.mid(SealLength).toLatin1()) == text.left(SealLength);
}

std::variant<QJsonObject, SimulatorRefusal>
details(const SimulatorWorld &world, const QJsonObject &body, const QString &requestId)
{
    using Type = SimulatorField::Type;
    static constexpr std::array Fields{
        SimulatorField{"updated"_L1, Type::Object},
        SimulatorField{"created"_L1, Type::Object},
        SimulatorField{"start"_L1, Type::Object},
        SimulatorField{"end"_L1, Type::Object},
        SimulatorField{"orders"_L1, Type::TextList},
        SimulatorField{"reservations"_L1, Type::TextList},
        SimulatorField{"page"_L1, Type::Text},
        SimulatorField{"currency"_L1, Type::Text},
        SimulatorField{"maximum_results"_L1, Type::Number},
        SimulatorField{"sort"_L1, Type::Object},
        SimulatorField{"extras"_L1, Type::TextList},
        SimulatorField{"services"_L1, Type::TextList},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    const qint64 nowMs = world.nowMs();
    const Read read =
        body.contains("page"_L1) ? readPage(world, body, nowMs) : readQuery(body, nowMs);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&read))
        return *refusal;
    const Query &query = std::get<Query>(read);
    const std::vector<int> stays = query.hasStays ? find(world, query) : std::vector<int>();
    const auto total = qsizetype(stays.size());
    const qsizetype end = std::min(total, query.offset + query.rows);
    QJsonArray rows;
    for (qsizetype at = query.offset; at < end; ++at)
        rows += rowOf(world, world.stays()[size_t(stays[size_t(at)])], query.currency);
    const QJsonValue next =
        end < total ? QJsonValue(pageToken(world, query.body, end, nowMs)) : QJsonValue();
    return QJsonObject{
        {u"request_id"_s, requestId},
        {u"data"_s, rows},
        {u"metadata"_s, QJsonObject{{u"next_page"_s, next}, {u"total_results"_s, total}}}};
}

} // namespace Innbox::SimulatorOrders
