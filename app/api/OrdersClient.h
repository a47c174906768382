#pragma once

#include "app/api/MessageJson.h"
#include "app/api/RateBudget.h"
#include "models/values/Reservation.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace Innbox {

class ApiChannel;

/// The order calls: the facts messaging does not tell.
/// Thread: the one it lives in.
class OrdersClient : public QObject {
    Q_OBJECT
public:
    /// The most a call takes.
    static constexpr int MaxReservations = 100;

    explicit OrdersClient(ApiChannel *channel, QObject *parent = nullptr);

    /// POST /orders/details/accommodations, deadline 15 s. Reservations the provider does not know
    /// are missing from the answer; those that cannot be asked for (no number, where it wants
    /// numbers) do not go out. Whether it wants numbers or text is learnt once a session.
    /// \param reservations 1..MaxReservations
    QCoro::Task<ApiResult<MessageJson::Answer<QList<Reservation>>>> stays(QStringList reservations,
                                                                          Priority priority);

private:
    QPointer<ApiChannel> m_channel;
    bool m_asText = false;
};

} // namespace Innbox
