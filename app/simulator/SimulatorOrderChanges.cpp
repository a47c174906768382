#include "app/simulator/SimulatorOrderChanges.h"

#include "app/simulator/SimulatorWorld.h"

#include <QDateTime>

#include <array>

namespace Innbox::SimulatorOrders {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = SimulatorField::Type;

constexpr int DaysAhead = 500;
constexpr int MostNights = 90;

std::optional<SimulatorRefusal> checkPeople(const QJsonObject &body)
{
    static constexpr std::array BookerFields{
        SimulatorField{"name"_L1, Type::Object, true},
        SimulatorField{"language"_L1, Type::Text},
    };
    static constexpr std::array NameFields{
        SimulatorField{"first_name"_L1, Type::Text, true},
        SimulatorField{"last_name"_L1, Type::Text, true},
    };
    static constexpr std::array RemarkFields{SimulatorField{"special_requests"_L1, Type::Text}};
    const QJsonObject booker = body[u"booker"_s].toObject();
    if (const auto refusal = checkFields(booker, BookerFields))
        return refusal;
    if (const auto refusal = checkFields(booker[u"name"_s].toObject(), NameFields))
        return refusal;
    return checkFields(body[u"remarks"_s].toObject(), RemarkFields);
}

std::optional<SimulatorRefusal> checkDates(const QJsonObject &body, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    const QDate checkin = QDate::fromString(body[u"checkin"_s].toString(), Qt::ISODate);
    const QDate checkout = QDate::fromString(body[u"checkout"_s].toString(), Qt::ISODate);
    // One day of grace: the guest may live west of UTC.
    if (!checkin.isValid() || checkin < today.addDays(-1) || checkin > today.addDays(DaysAhead))
        return SimulatorRefusal::invalid(u"checkin"_s, u"a date from today on"_s,
                                         body[u"checkin"_s]);
    if (!checkout.isValid() || checkout <= checkin || checkout > checkin.addDays(MostNights))
        return SimulatorRefusal::invalid(u"checkout"_s, u"a date after checkin"_s,
                                         body[u"checkout"_s]);
    return std::nullopt;
}

} // namespace

std::variant<QJsonObject, SimulatorRefusal> create(SimulatorWorld *world, const QJsonObject &body,
                                                   const QString &requestId)
{
    static constexpr std::array Fields{
        SimulatorField{"accommodation"_L1, Type::TextOrNumber, true},
        SimulatorField{"checkin"_L1, Type::Text, true},
        SimulatorField{"checkout"_L1, Type::Text, true},
        SimulatorField{"booker"_L1, Type::Object, true},
        SimulatorField{"remarks"_L1, Type::Object},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (const auto refusal = checkPeople(body))
        return *refusal;
    if (const auto refusal = checkDates(body, world->nowMs()))
        return *refusal;
    SimulatorBooking booking;
    booking.accommodation = sandboxIdText(body[u"accommodation"_s]);
    if (world->propertyById(booking.accommodation) < 0)
        return SimulatorRefusal::notFound();
    const QJsonValue booker = body[u"booker"_s];
    booking.guestName = booker[u"name"_s][u"first_name"_s].toString() + u' ' +
                        booker[u"name"_s][u"last_name"_s].toString();
    booking.language = booker[u"language"_s].toString(u"en-gb"_s);
    booking.checkin = body[u"checkin"_s].toString();
    booking.checkout = body[u"checkout"_s].toString();
    booking.remarks = body[u"remarks"_s][u"special_requests"_s].toString();
    const auto reservation = world->book(booking);
    if (!reservation)
        return SimulatorRefusal::notWritten();
    const SimulatorStay &stay = world->stays()[size_t(world->stayByReservation(*reservation))];
    const QJsonObject made{{u"order"_s, stay.order},
                           {u"pincode"_s, stay.pinCode},
                           {u"reservation"_s, stay.reservation.toLongLong()}};
    return QJsonObject{{u"request_id"_s, requestId},
                       {u"data"_s, QJsonObject{{u"accommodation"_s, made}}}};
}

std::variant<QJsonObject, SimulatorRefusal> cancel(SimulatorWorld *world, const QJsonObject &body,
                                                   const QString &requestId)
{
    static constexpr std::array Fields{
        SimulatorField{"order"_L1, Type::Text, true},
        SimulatorField{"reason"_L1, Type::Text, true},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    const int stay = world->stayByOrder(body[u"order"_s].toString());
    if (stay < 0)
        return SimulatorRefusal::notFound();
    if (world->statusOf(world->stays()[size_t(stay)]) != "booked"_L1)
        return SimulatorRefusal::invalid(u"order"_s, u"an order that is booked"_s,
                                         body[u"order"_s]);
    if (!world->cancel(stay, SimulatorSide::Guest))
        return SimulatorRefusal::notWritten();
    return QJsonObject{{u"request_id"_s, requestId},
                       {u"data"_s, QJsonObject{{u"status"_s, u"successful"_s}}}};
}

} // namespace Innbox::SimulatorOrders
