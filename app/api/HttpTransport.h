#pragma once

#include "app/api/ApiError.h"

#include <QCoroTask>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Innbox {

struct WireEntry;

/// A whole answer, whatever its status.
struct HttpAnswer {
    int status = 0;
    QByteArray body{};
    QByteArray retryAfter{}; ///< raw header
    qint64 serverDateMs = 0; ///< from the Date header, ms UTC; 0 = not given or unreadable
    qint64 tookMs = 0;       ///< from leaving to the last byte
};

/// Sends one POST exactly once. The only place that awaits a QNetworkReply.
/// QNetworkAccessManager (seen with Qt 6.4) repeats a POST by itself when the connection closes
/// before the answer; the body therefore comes from a device that cannot be rewound. HTTP/2 is off,
/// redirects and authentication challenges are not followed, cookies are neither kept nor sent,
/// loopback never goes through a proxy, a wrong certificate is refused.
///
/// One QNetworkAccessManager carries one request at a time. Qt 6.4 ends a reply with an interim
/// answer (102, 103) and gives the connection to the next request at once, in its own thread; that
/// request then receives the first one's answer. No request can wait in a manager whose request
/// is not over, and a manager without a complete answer is not used again.
/// Thread: the one it lives in; answers there.
class HttpTransport : public QObject {
    Q_OBJECT
public:
    /// Answers over this many bytes are refused (BadResponse).
    static constexpr qint64 MaxAnswerBytes = 8 * 1024 * 1024;

    explicit HttpTransport(QObject *parent = nullptr);
    ~HttpTransport() override;

    /// \param deadline from now to the last byte of the answer
    /// Errors: Offline, TlsFailed, ConnectionLost, TimedOut, Cancelled, BadResponse;
    /// mayHaveArrived is set unless certainly nothing left. Any HTTP status from 200 on is an
    /// answer; a status below is BadResponse, the answer itself never comes.
    /// \param onSent  told how many bytes of the body have left, some times a second; may be empty
    QCoro::Task<ApiResult<HttpAnswer>> post(QNetworkRequest request, QByteArray body,
                                            std::chrono::milliseconds deadline,
                                            std::function<void(qint64 bytes)> onSent = {});
    /// Uses a new connection for the next request: an idle one the server is about to close would
    /// make the outcome of a send unclear for no reason.
    void forgetIdleConnections();
    /// Ends every request under way with Cancelled and refuses new ones.
    void stop();

Q_SIGNALS:
    /// A request has ended, with an answer or without. Nothing is kept of it while nobody listens.
    void exchanged(const Innbox::WireEntry &entry);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// True for https, and for http to 127.0.0.0/8, [::1] and localhost. No user info, query, fragment.
[[nodiscard]] bool isAllowedBase(const QUrl &base);
/// True for the hosts above, whatever the scheme.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// Lower-case host, default port dropped, exactly one slash at the end of the path.
[[nodiscard]] QUrl normalizedBase(const QUrl &base);

} // namespace Innbox
