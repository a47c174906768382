#include "app/api/OrdersJson.h"

#include "app/api/JsonText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Innbox::OrdersJson {

using namespace Qt::Literals::StringLiterals;
using MessageJson::cleanProse;
using MessageJson::idText;

namespace {

constexpr qsizetype MaxName = 200;     ///< characters
constexpr qsizetype MaxRemarks = 4000; ///< characters
constexpr int MostPersons = 10'000;    ///< of one order; more is no number of persons

QString nameText(const QJsonValue &value)
{
    if (value.isString())
        return cleanProse(value.toString(), MaxName);
    const QJsonObject parts = value.toObject(); // the booker's name comes in two parts
    return cleanProse(parts.value("first_name"_L1).toString() + u' ' +
                          parts.value("last_name"_L1).toString(),
                      MaxName);
}

/// The day of "2026-05-06", also where a time follows.
QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

std::optional<int> countOf(const QJsonValue &value)
{
    const auto text = idText(value); // a number, or a number as text
    bool isNumber = false;
    const int count = text ? text->toInt(&isNumber) : 0;
    if (!isNumber || count < 0 || count > MostPersons)
        return std::nullopt;
    return count;
}

void addTo(int &sum, const std::optional<int> &count)
{
    if (count)
        sum = std::max(sum, 0) + *count;
}

/// One room of the booking: who sleeps there, how many, what it is called.
void takeProduct(const QJsonObject &product, Reservation &stay)
{
    const QJsonArray guests = product.value("guests"_L1).toArray();
    for (const QJsonValue &guest : guests) {
        const QString name = nameText(guest.toObject().value("name"_L1));
        if (!name.isEmpty() && !stay.guestNames.contains(name))
            stay.guestNames.append(name);
    }
    const QString room = nameText(product.value("room_details"_L1).toObject().value("name"_L1));
    if (!room.isEmpty())
        stay.rooms.append(room);
    const QJsonObject allocation = product.value("allocation"_L1).toObject();
    addTo(stay.guests, countOf(allocation.value("guests"_L1)));
    addTo(stay.adults, countOf(allocation.value("adults"_L1)));
    const QJsonArray ages = allocation.value("children"_L1).toArray();
    for (const QJsonValue &age : ages) {
        if (const auto years = countOf(age))
            stay.childrenAges.append(*years);
    }
}

Reservation stayOf(const QJsonObject &order)
{
    Reservation stay;
    stay.reservation = idText(order.value("reservation"_L1)).value_or(QString());
    stay.accommodation = idText(order.value("accommodation"_L1)).value_or(QString());
    stay.propertyName =
        nameText(order.value("accommodation_details"_L1).toObject().value("name"_L1));
    stay.bookerName = nameText(order.value("booker"_L1).toObject().value("name"_L1));
    stay.checkin = dateOf(order.value("checkin"_L1));
    stay.checkout = dateOf(order.value("checkout"_L1));
    stay.status = cleanProse(order.value("status"_L1).toString(), MaxName);
    stay.cancelledAtMs =
        MessageJson::timestampMs(order.value("cancellation_details"_L1).toObject().value("at"_L1))
            .value_or(0);
    stay.remarks =
        MessageJson::cleanText(order.value("remarks"_L1).toString().left(MaxRemarks)).trimmed();
    const QJsonArray products = order.value("products"_L1).toArray();
    for (const QJsonValue &product : products)
        takeProduct(product.toObject(), stay);
    return stay;
}

} // namespace

ApiResult<MessageJson::Answer<QList<Reservation>>> parseStays(const QByteArray &body)
{
    const auto top = MessageJson::topObject(body);
    if (!top)
        return top.error();
    const QJsonValue data = top->value("data"_L1);
    if (!data.isArray() && !MessageJson::isBlank(data))
        return MessageJson::badResponse(u"data is no list"_s);
    MessageJson::Answer<QList<Reservation>> answer{.requestId =
                                                       MessageJson::requestIdOf(top.value())};
    const QJsonArray orders = data.toArray();
    for (const QJsonValue &order : orders) {
        const Reservation stay = stayOf(order.toObject());
        if (!stay.reservation.isEmpty())
            answer.data.append(stay);
    }
    return answer;
}

QByteArray writeStays(const QStringList &reservations, bool asText)
{
    QJsonArray ids;
    for (const QString &reservation : reservations)
        ids.append(MessageJson::idValue(reservation, !asText));
    return MessageJson::compact(QJsonObject{{u"reservations"_s, ids},
                                            {u"extras"_s, QJsonArray{u"accommodation_details"_s}}});
}

} // namespace Innbox::OrdersJson
