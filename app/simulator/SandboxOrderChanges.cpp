#include "app/simulator/SandboxOrderChanges.h"

#include "app/simulator/SandboxWorld.h"

#include <QDateTime>

#include <array>

namespace Innbox::SandboxOrders {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = SandboxField::Type;

constexpr int DaysAhead = 500;
constexpr int MostNights = 90;

std::optional<SandboxRefusal> checkPeople(const QJsonObject &body)
{
    static constexpr std::array BookerFields{
        SandboxField{"name"_L1, Type::Object, true},
        SandboxField{"language"_L1, Type::Text},
    };
    static constexpr std::array NameFields{
        SandboxField{"first_name"_L1, Type::Text, true},
        SandboxField{"last_name"_L1, Type::Text, true},
    };
    static constexpr std::array RemarkFields{SandboxField{"special_requests"_L1, Type::Text}};
    const QJsonObject booker = body[u"booker"_s].toObject();
    if (const auto refusal = checkFields(booker, BookerFields))
        return refusal;
    if (const auto refusal = checkFields(booker[u"name"_s].toObject(), NameFields))
        return refusal;
    return checkFields(body[u"remarks"_s].toObject(), RemarkFields);
}

std::optional<SandboxRefusal> checkDates(const QJsonObject &body, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    const QDate checkin = QDate::fromString(body[u"checkin"_s].toString(), Qt::ISODate);
    const QDate checkout = QDate::fromString(body[u"checkout"_s].toString(), Qt::ISODate);
    // One day of grace: the guest may live west of UTC.
    if (!checkin.isValid() || checkin < today.addDays(-1) || checkin > today.addDays(DaysAhead))
        return SandboxRefusal::invalid(u"checkin"_s, u"a date from today on"_s, body[u"checkin"_s]);
    if (!checkout.isValid() || checkout <= checkin || checkout > checkin.addDays(MostNights))
        return SandboxRefusal::invalid(u"checkout"_s, u"a date after checkin"_s,
                                       body[u"checkout"_s]);
    return std::nullopt;
}

} // namespace

std::variant<QJsonObject, SandboxRefusal> create(SandboxWorld *world, const QJsonObject &body,
                                                 const QString &requestId)
{
    static constexpr std::array Fields{
        SandboxField{"accommodation"_L1, Type::TextOrNumber, true},
        SandboxField{"checkin"_L1, Type::Text, true},
        SandboxField{"checkout"_L1, Type::Text, true},
        SandboxField{"booker"_L1, Type::Object, true},
        SandboxField{"remarks"_L1, Type::Object},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (const auto refusal = checkPeople(body))
        return *refusal;
    if (const auto refusal = checkDates(body, world->nowMs()))
        return *refusal;
    SandboxBooking booking;
    booking.accommodation = sandboxIdText(body[u"accommodation"_s]);
    if (world->propertyById(booking.accommodation) < 0)
        return SandboxRefusal::notFound();
    const QJsonValue booker = body[u"booker"_s];
    booking.guestName = booker[u"name"_s][u"first_name"_s].toString() + u' ' +
                        booker[u"name"_s][u"last_name"_s].toString();
    booking.language = booker[u"language"_s].toString(u"en-gb"_s);
    booking.checkin = body[u"checkin"_s].toString();
    booking.checkout = body[u"checkout"_s].toString();
    booking.remarks = body[u"remarks"_s][u"special_requests"_s].toString();
    const auto reservation = world->book(booking);
    if (!reservation)
        return SandboxRefusal::notWritten();
    const SandboxStay &stay = world->stays()[size_t(world->stayByReservation(*reservation))];
    const QJsonObject made{{u"order"_s, stay.order},
                           {u"pincode"_s, stay.pinCode},
                           {u"reservation"_s, stay.reservation.toLongLong()}};
    return QJsonObject{{u"request_id"_s, requestId},
                       {u"data"_s, QJsonObject{{u"accommodation"_s, made}}}};
}

std::variant<QJsonObject, SandboxRefusal> cancel(SandboxWorld *world, const QJsonObject &body,
                                                 const QString &requestId)
{
    static constexpr std::array Fields{
        SandboxField{"order"_L1, Type::Text, true},
        SandboxField{"reason"_L1, Type::Text, true},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    const int stay = world->stayByOrder(body[u"order"_s].toString());
    if (stay < 0)
        return SandboxRefusal::notFound();
    if (world->statusOf(world->stays()[size_t(stay)]) != "booked"_L1)
        return SandboxRefusal::invalid(u"order"_s, u"an order that is booked"_s, body[u"order"_s]);
    if (!world->cancel(stay, SandboxSide::Guest))
        return SandboxRefusal::notWritten();
    return QJsonObject{{u"request_id"_s, requestId},
                       {u"data"_s, QJsonObject{{u"status"_s, u"successful"_s}}}};
}

} // namespace Innbox::SandboxOrders
