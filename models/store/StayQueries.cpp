#include "models/store/StayQueries.h"

#include "models/store/ConversationQueries.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::StayQueries {

namespace {

struct Row {
    Reservation stay{};
    qint64 askedAtMs = 0;
};

const QString Columns =
    u"SELECT reservation, accommodation, property_name, guest_names, booker_name, checkin,"
    " checkout, status, cancelled_at_ms, rooms, adults, children_ages, guests, remarks,"
    " fetched_at_ms, asked_at_ms FROM stay WHERE reservation = ?"_s;

QVariant sqlAges(const QList<int> &ages)
{
    QStringList list;
    for (const int age : ages)
        list.append(QString::number(age));
    return sqlList(list);
}

QList<int> agesFromSql(const SqlField &column)
{
    QList<int> ages;
    for (const QString &age : listFromSql(column))
        ages.append(age.toInt());
    return ages;
}

std::optional<Row> find(SqlSession &sql, const QString &reservation)
{
    std::optional<Row> found;
    sql.each("stay.find"_L1, Columns, {sqlText(reservation)}, [&found](const SqlRow &row) {
        Reservation stay;
        int i = 0;
        stay.reservation = row.value(i++).toString();
        stay.accommodation = row.value(i++).toString();
        stay.propertyName = row.value(i++).toString();
        stay.guestNames = listFromSql(row.value(i++));
        stay.bookerName = row.value(i++).toString();
        stay.checkin = QDate::fromString(row.value(i++).toString(), Qt::ISODate);
        stay.checkout = QDate::fromString(row.value(i++).toString(), Qt::ISODate);
        stay.status = row.value(i++).toString();
        stay.cancelledAtMs = row.value(i++).toLongLong();
        stay.rooms = listFromSql(row.value(i++));
        stay.adults = row.value(i++).toInt();
        stay.childrenAges = agesFromSql(row.value(i++));
        stay.guests = row.value(i++).toInt();
        stay.remarks = row.value(i++).toString();
        stay.fetchedAtMs = row.value(i++).toLongLong();
        const qint64 askedAtMs = row.value(i++).toLongLong();
        found = Row{std::move(stay), askedAtMs};
    });
    return found;
}

void write(WriteTransaction &scope, const Row &row)
{
    const Reservation &s = row.stay;
    scope.sql().run(
        "stay.write"_L1,
        u"INSERT INTO stay (reservation, rev, accommodation, property_name, guest_names,"
        " booker_name, checkin, checkout, status, cancelled_at_ms, rooms, adults, children_ages,"
        " guests, remarks, fetched_at_ms, asked_at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (reservation) DO UPDATE SET rev = excluded.rev,"
        " accommodation = excluded.accommodation, property_name = excluded.property_name,"
        " guest_names = excluded.guest_names, booker_name = excluded.booker_name,"
        " checkin = excluded.checkin, checkout = excluded.checkout, status = excluded.status,"
        " cancelled_at_ms = excluded.cancelled_at_ms, rooms = excluded.rooms,"
        " adults = excluded.adults, children_ages = excluded.children_ages,"
        " guests = excluded.guests, remarks = excluded.remarks,"
        " fetched_at_ms = excluded.fetched_at_ms, asked_at_ms = excluded.asked_at_ms"_s,
        {sqlText(s.reservation), scope.rev(), sqlText(s.accommodation), sqlText(s.propertyName),
         sqlList(s.guestNames), sqlText(s.bookerName), sqlText(s.checkin.toString(Qt::ISODate)),
         sqlText(s.checkout.toString(Qt::ISODate)), sqlText(s.status), s.cancelledAtMs,
         sqlList(s.rooms), s.adults, sqlAges(s.childrenAges), s.guests, sqlText(s.remarks),
         s.fetchedAtMs, row.askedAtMs});
}

/// What the provider left out this time stays as it was.
Reservation merged(const Reservation &known, Reservation told)
{
    const auto keepText = [](QString &now, const QString &before) {
        if (now.isEmpty())
            now = before;
    };
    keepText(told.accommodation, known.accommodation);
    keepText(told.propertyName, known.propertyName);
    keepText(told.bookerName, known.bookerName);
    keepText(told.status, known.status);
    keepText(told.remarks, known.remarks);
    if (told.guestNames.isEmpty())
        told.guestNames = known.guestNames;
    if (told.rooms.isEmpty())
        told.rooms = known.rooms;
    if (!told.checkin.isValid())
        told.checkin = known.checkin;
    if (!told.checkout.isValid())
        told.checkout = known.checkout;
    if (told.guests < 0 && told.adults < 0) {
        told.guests = known.guests;
        told.adults = known.adults;
        told.childrenAges = known.childrenAges;
    }
    return told;
}

bool isOfThisStay(const QString &accommodation, const Reservation &stay)
{
    return accommodation.isEmpty() || stay.accommodation.isEmpty() ||
           accommodation == stay.accommodation;
}

QString guestOf(const Reservation &stay)
{
    return stay.guestNames.isEmpty() ? stay.bookerName : stay.guestNames.constFirst();
}

/// Gives one conversation the names of its stay. The name a property signs with wins over ours.
void fill(WriteTransaction &scope, ConversationId id, const Reservation &stay)
{
    const QVariant guest = sqlText(guestOf(stay));
    const QVariant property = sqlText(stay.propertyName);
    scope.sql().run("conversation.fillStay"_L1,
                    u"UPDATE conversation SET guest_name = iif(? <> '', ?, guest_name),"
                    " property_name = iif(property_name = '', ?, property_name) WHERE id = ?"
                    " AND ((? <> '' AND guest_name <> ?) OR (property_name = '' AND ? <> ''))"_s,
                    {guest, guest, property, id.value, guest, guest, property});
    if (scope.sql().rowsAffected() > 0)
        scope.touch(id);
    ConversationQueries::fillPlace(scope, id, {.accommodation = stay.accommodation});
}

struct Place {
    ConversationId id;
    QString accommodation{};
};

QList<Place> placesOf(SqlSession &sql, const QString &reservation)
{
    QList<Place> places;
    sql.each("conversation.ofStay"_L1,
             u"SELECT id, accommodation FROM conversation WHERE reservation = ?"_s,
             {sqlText(reservation)}, [&places](const SqlRow &row) {
                 places.append({{row.value(0).toLongLong()}, row.value(1).toString()});
             });
    return places;
}

void markAsked(WriteTransaction &scope, const QString &reservation)
{
    scope.sql().run("conversation.stayAsked"_L1,
                    u"UPDATE conversation SET stay_asked = 1"
                    " WHERE reservation = ? AND stay_asked = 0"_s,
                    {sqlText(reservation)});
}

/// Newest message of the guest's side; what we write is of it when we speak for the guest.
qint64 lastGuestMessage(SqlSession &sql, ConversationId id)
{
    const auto newest = sql.value("message.newestOfGuest"_L1,
                                  u"SELECT sent_at_ms FROM message WHERE conversation_id = ?"
                                  " AND (sender = 2 OR (sender = 3 AND"
                                  " (SELECT voice FROM account) = 2))"
                                  " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1"_s,
                                  {id.value});
    return newest ? newest->toLongLong() : 0;
}

} // namespace

bool createTables(SqlSession &sql)
{
    const QStringList statements{
        u"CREATE TABLE stay (reservation TEXT PRIMARY KEY, rev INTEGER NOT NULL,"
        " accommodation TEXT NOT NULL, property_name TEXT NOT NULL, guest_names TEXT NOT NULL,"
        " booker_name TEXT NOT NULL, checkin TEXT NOT NULL, checkout TEXT NOT NULL,"
        " status TEXT NOT NULL, cancelled_at_ms INTEGER NOT NULL, rooms TEXT NOT NULL,"
        " adults INTEGER NOT NULL, children_ages TEXT NOT NULL, guests INTEGER NOT NULL,"
        " remarks TEXT NOT NULL, fetched_at_ms INTEGER NOT NULL,"
        " asked_at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"ALTER TABLE conversation ADD COLUMN stay_asked INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX conversation_wants_stay ON conversation (last_message_at_ms, id)"
        " WHERE stay_asked = 0 AND reservation <> ''"_s};
    return std::ranges::all_of(statements, [&sql](const QString &statement) {
        return sql.run("schema.stay"_L1, statement);
    });
}

ConversationStay byConversation(SqlSession &sql, ConversationId id)
{
    ConversationStay result{.conversation = id};
    const auto reservation =
        sql.value("conversation.reservation"_L1,
                  u"SELECT reservation FROM conversation WHERE id = ?"_s, {id.value});
    if (!reservation) {
        sql.fail({StoreError::Kind::NotFound, u"conversation.reservation"_s, {}});
        return result;
    }
    result.stay.reservation = reservation->toString();
    if (auto row = find(sql, result.stay.reservation)) {
        result.stay = std::move(row->stay);
        result.askedAtMs = row->askedAtMs;
    }
    result.lastGuestMessageAtMs = lastGuestMessage(sql, id);
    return result;
}

QList<ConversationStay> byConversations(SqlSession &sql, const QList<ConversationId> &ids)
{
    constexpr qsizetype Most = 500;
    QList<ConversationStay> list;
    for (const ConversationId id : ids.first(std::min(ids.size(), Most))) {
        const bool isThere = sql.value("conversation.exists"_L1,
                                       u"SELECT 1 FROM conversation WHERE id = ?"_s, {id.value})
                                 .has_value();
        if (isThere)
            list.append(byConversation(sql, id));
        if (sql.failed())
            break;
    }
    return list;
}

QStringList wanted(SqlSession &sql, int limit)
{
    QStringList list;
    const int most = std::clamp(limit, 1, 500);
    // A reservation may have two conversations, so a few more rows than asked for.
    sql.each("conversation.wantsStay"_L1,
             u"SELECT reservation FROM conversation WHERE stay_asked = 0 AND reservation <> ''"
             " ORDER BY last_message_at_ms DESC, id DESC LIMIT ?"_s,
             {2 * most}, [&list, most](const SqlRow &row) {
                 const QString reservation = row.value(0).toString();
                 if (list.size() < most && !list.contains(reservation))
                     list.append(reservation);
             });
    return list;
}

void store(WriteTransaction &scope, const QStringList &asked, const QList<Reservation> &found,
           qint64 atMs)
{
    QHash<QString, Reservation> told;
    for (const Reservation &stay : found)
        told.insert(stay.reservation, stay);
    for (const QString &reservation : asked) {
        if (scope.sql().failed() || reservation.isEmpty())
            continue;
        Row row = find(scope.sql(), reservation).value_or(Row{{.reservation = reservation}});
        const auto answer = told.constFind(reservation);
        if (answer != told.cend()) {
            row.stay = merged(row.stay, answer.value());
            row.stay.fetchedAtMs = atMs;
        }
        row.askedAtMs = atMs;
        write(scope, row);
        markAsked(scope, reservation);
        for (const Place &place : placesOf(scope.sql(), reservation)) {
            if (answer == told.cend() || !isOfThisStay(place.accommodation, row.stay))
                continue;
            fill(scope, place.id, row.stay);
            // Dates and status stand in no column of the list, but whoever shows them must know.
            scope.touch(place.id);
        }
    }
}

void fillConversation(WriteTransaction &scope, ConversationId id, const QString &reservation)
{
    if (reservation.isEmpty())
        return;
    const auto row = find(scope.sql(), reservation);
    if (!row)
        return;
    const auto accommodation =
        scope.sql().value("conversation.accommodation"_L1,
                          u"SELECT accommodation FROM conversation WHERE id = ?"_s, {id.value});
    if (!accommodation || !isOfThisStay(accommodation->toString(), row->stay))
        return;
    fill(scope, id, row->stay);
    markAsked(scope, reservation);
}

} // namespace Innbox::StayQueries
