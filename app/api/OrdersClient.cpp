#include "app/api/OrdersClient.h"

#include "app/api/ApiChannel.h"
#include "app/api/BackgroundParse.h"
#include "app/api/Corrections.h"
#include "app/api/JsonText.h"
#include "app/api/OrdersJson.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Deadline = 15s;
const QString Path = u"orders/details/accommodations"_s;

/// 3.1 wants numbers, 3.2-beta text: a 400 that names the field and its type is answered once.
bool asksForOtherType(const ApiError &error)
{
    return error.httpStatus == 400 && error.errorId == "invalid_parameter"_L1 &&
           (namesField(error.errorMessage, "reservations"_L1) ||
            namesField(error.errorMessage, "reservation"_L1));
}

QStringList numbersOf(const QStringList &ids)
{
    QStringList numbers;
    for (const QString &id : ids) {
        if (MessageJson::idValue(id, true).isDouble())
            numbers.append(id);
    }
    return numbers;
}

} // namespace

OrdersClient::OrdersClient(ApiChannel *channel, QObject *parent)
    : QObject(parent), m_channel(channel)
{
}

QCoro::Task<ApiResult<MessageJson::Answer<QList<Reservation>>>>
OrdersClient::stays(QStringList reservations, Priority priority)
{
    const QPointer<OrdersClient> self(this);
    bool asText = m_asText;
    bool wasCorrected = false;
    for (;;) {
        const QStringList ids = asText ? reservations : numbersOf(reservations);
        if (ids.isEmpty())
            co_return MessageJson::Answer<QList<Reservation>>{};
        if (!m_channel)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        const ApiResult<HttpAnswer> answer =
            co_await m_channel->exchange(Path, OrdersJson::writeStays(ids, asText), Deadline,
                                         priority, ApiChannel::Connection::Any);
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        if (answer) {
            m_asText = asText;
            co_return co_await parseInBackground<MessageJson::Answer<QList<Reservation>>>(
                answer.value(), OrdersJson::parseStays);
        }
        if (wasCorrected || !asksForOtherType(answer.error()))
            co_return answer.error();
        wasCorrected = true;
        asText = !asText;
    }
}

} // namespace Innbox
