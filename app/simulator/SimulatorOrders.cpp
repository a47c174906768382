#include "app/simulator/SimulatorOrders.h"

#include "app/simulator/SimulatorWorld.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace Innbox::SimulatorOrders {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject orderOf(const SimulatorWorld &world, const SimulatorStay &stay, bool withDetails)
{
    const SimulatorProperty &property = world.properties()[size_t(stay.property)];
    QJsonArray children;
    for (const int age : stay.childrenAges)
        children += age;
    QJsonObject product{
        {u"allocation"_s,
         QJsonObject{{u"guests"_s, stay.adults + int(stay.childrenAges.size())},
                     {u"adults"_s, stay.adults},
                     {u"children"_s, children.isEmpty() ? QJsonValue() : QJsonValue(children)}}},
        {u"guests"_s,
         QJsonArray{QJsonObject{{u"name"_s, stay.guestName}, {u"email"_s, QJsonValue()}}}},
        {u"room"_s, property.id.toLongLong() * 100 + 2},
        {u"room_reservation"_s, stay.reservation.toLongLong() + 3},
        {u"status"_s, world.statusOf(stay)}};
    if (withDetails)
        product[u"room_details"_s] = QJsonObject{{u"name"_s, stay.room}};
    QJsonObject order{{u"id"_s, stay.order},
                      {u"accommodation"_s, property.id.toLongLong()},
                      {u"reservation"_s, stay.reservation.toLongLong()},
                      {u"checkin"_s, stay.checkin},
                      {u"checkout"_s, stay.checkout},
                      {u"status"_s, world.statusOf(stay)},
                      {u"pin_code"_s, stay.pinCode},
                      {u"remarks"_s, stay.remarks},
                      {u"label"_s, QJsonValue()},
                      {u"stay_probability"_s, QJsonValue()},
                      {u"cancellation_details"_s, QJsonValue()},
                      {u"products"_s, QJsonArray{product}}};
    if (stay.cancelledAtMs > 0)
        order[u"cancellation_details"_s] = QJsonObject{{u"at"_s, orderTime(stay.cancelledAtMs)}};
    if (withDetails) {
        order[u"accommodation_details"_s] =
            QJsonObject{{u"name"_s, property.name},
                        {u"telephone"_s, property.telephone},
                        {u"location"_s, QJsonObject{{u"address"_s, property.address},
                                                    {u"country"_s, property.country}}}};
    }
    return order;
}

} // namespace

QString orderTime(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss"_s) +
           u"+00:00"_s;
}

std::optional<SimulatorRefusal> checkAccommodations(const QJsonObject &body)
{
    using Type = SimulatorField::Type;
    static constexpr std::array Fields{
        SimulatorField{"orders"_L1, Type::TextList},
        SimulatorField{"reservations"_L1, Type::NumberList},
        SimulatorField{"currency"_L1, Type::Text},
        SimulatorField{"extras"_L1, Type::TextList},
        SimulatorField{"language"_L1, Type::Text},
    };
    static const QRegularExpression currency(u"\\A[A-Z]{3}\\z"_s);
    static const QRegularExpression language(u"\\A[a-z]{2}(-[a-z]{2})?\\z"_s);
    static const QStringList extras{u"accommodation_details"_s, u"policies"_s, u"extra_charges"_s};
    if (const auto refusal = checkFields(body, Fields))
        return refusal;
    const bool byOrders = body.contains("orders"_L1);
    if (byOrders && body.contains("reservations"_L1))
        return SimulatorRefusal::conflicting(u"orders"_s, u"reservations"_s);
    const QString name = byOrders ? u"orders"_s : u"reservations"_s;
    if (!body.contains(name))
        return SimulatorRefusal::missing(name);
    const qsizetype count = body[name].toArray().size();
    if (count < 1 || count > MaxIds)
        return SimulatorRefusal::invalid(name, u"1 to 100 ids"_s, body[name]);
    const auto fits = [&body](const QString &field, const QRegularExpression &form) {
        return !body.contains(field) || form.match(body[field].toString()).hasMatch();
    };
    if (!fits(u"currency"_s, currency))
        return SimulatorRefusal::invalid(u"currency"_s, u"three capital letters"_s,
                                         body[u"currency"_s]);
    if (!fits(u"language"_s, language))
        return SimulatorRefusal::invalid(u"language"_s, u"language code"_s, body[u"language"_s]);
    for (const QJsonValue &extra : body[u"extras"_s].toArray()) {
        if (!extras.contains(extra.toString()))
            return SimulatorRefusal::invalid(u"extras"_s, extras.join(u", "_s), body[u"extras"_s]);
    }
    return std::nullopt;
}

QJsonObject accommodations(const SimulatorWorld &world, const QJsonObject &body,
                           const QString &requestId)
{
    const bool byOrders = body.contains("orders"_L1);
    std::set<int> found;
    for (const QString &id : sandboxIdTexts(body[byOrders ? u"orders"_s : u"reservations"_s])) {
        const int stay = byOrders ? world.stayByOrder(id) : world.stayByReservation(id);
        if (stay >= 0)
            found.insert(stay);
    }
    std::vector<int> stays(found.begin(), found.end());
    std::ranges::sort(stays, std::ranges::greater{},
                      [&world](int stay) { return world.stays()[size_t(stay)].bookedAtMs; });
    const bool withDetails =
        body[u"extras"_s].toArray().contains(QJsonValue(u"accommodation_details"_s));
    QJsonArray data;
    for (const int stay : stays)
        data += orderOf(world, world.stays()[size_t(stay)], withDetails);
    return {{u"request_id"_s, requestId}, {u"data"_s, data}};
}

} // namespace Innbox::SimulatorOrders
