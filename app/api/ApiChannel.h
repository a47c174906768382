#pragma once

#include "app/api/ApiError.h"
#include "app/api/HttpTransport.h"
#include "app/api/RateBudget.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Innbox {

class Clock;

/// Where and as whom. The key is held in memory only and goes nowhere but the header.
struct ApiAccess {
    QUrl base{};           ///< normalized, ends with '/'
    QString affiliateId{}; ///< digits
    QByteArray token{};
};

/// The one way a request of an account leaves: every POST takes its place in the budget, a 429
/// pauses the budget before it is returned, the key is cut out of every error.
/// Thread: the one it lives in.
class ApiChannel : public QObject {
    Q_OBJECT
public:
    enum class Connection {
        Any,
        Fresh, ///< not an idle one that may be about to close: the outcome would be unclear
    };

    /// \param budget null = requests are not counted: a single look at an account
    ApiChannel(HttpTransport *http, RateBudget *budget, Clock *clock, ApiAccess access,
               QObject *parent = nullptr);
    ~ApiChannel() override;

    /// One POST with its place in the budget; a status that is no success is an error.
    /// \param path below the base, without a slash before it
    /// \param deadline from leaving to the last byte of the answer
    /// \param onSent  as for HttpTransport::post()
    QCoro::Task<ApiResult<HttpAnswer>> exchange(QString path, QByteArray body,
                                                std::chrono::milliseconds deadline,
                                                Priority priority, Connection connection,
                                                std::function<void(qint64 bytes)> onSent = {});

    /// POSTs that left since construction.
    [[nodiscard]] int requestCount() const;
    /// The server's clock minus ours, from the newest Date header; ms.
    [[nodiscard]] qint64 serverOffsetMs() const;
    void setServerOffsetMs(qint64 offsetMs);
    /// Requests that wait for their place take the new one; those under way keep the old.
    void setAccess(ApiAccess access);
    [[nodiscard]] Clock *clock() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A 2xx whose body cannot be read: what was asked for may have happened.
[[nodiscard]] ApiError unreadable(ApiError error, int status);

} // namespace Innbox
