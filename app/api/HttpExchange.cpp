#include "app/api/HttpExchange.h"

#include "app/api/HttpDate.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt holds at most this much of an answer that we have not taken yet; bytes.
constexpr qint64 ReadAheadBytes = 256 * 1024;
constexpr int FirstFinalStatus = 200;
constexpr int TemporaryRedirect = 307;
constexpr int PermanentRedirect = 308;

/// Errors of the time before a connection existed.
bool isBeforeConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // network or host unreachable
    case QNetworkReply::TimeoutError:        // the connection attempt timed out
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

} // namespace

UploadDevice::UploadDevice(QByteArray body) : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return m_body.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 UploadDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, qint64(m_body.size()) - m_taken);
    if (size <= 0)
        return -1; // the end, not "nothing yet"
    std::copy_n(m_body.constData() + m_taken, size, data);
    m_taken += size;
    return size;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

HttpExchange::HttpExchange(QNetworkReply *reply, UploadDevice *upload, qint64 maxAnswerBytes,
                           std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_reply(reply), m_upload(upload), m_maxAnswerBytes(maxAnswerBytes)
{
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { takeHead(); });
    connect(reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abort(End::TooLate); });
    m_deadline.start(deadline);
}

void HttpExchange::abort(End why)
{
    if (m_end != End::Open || m_reply->isFinished())
        return;
    m_end = why;
    m_reply->abort();
}

void HttpExchange::takeHead()
{
    // Not earlier: Qt 6.4 forgets a limit set before its connection thread has the request.
    m_reply->setReadBufferSize(ReadAheadBytes);
    bool isGiven = false;
    const qint64 length = m_reply->rawHeader("Content-Length"_ba).trimmed().toLongLong(&isGiven);
    if (isGiven && length > m_maxAnswerBytes)
        abort(End::TooLarge);
}

void HttpExchange::takeBytes()
{
    if (m_end != End::Open)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxAnswerBytes)
        abort(End::TooLarge);
}

ApiResult<HttpAnswer> HttpExchange::result()
{
    m_deadline.stop();
    if (m_end == End::Open)
        m_body += m_reply->readAll();
    if (m_end == End::Open && m_body.size() > m_maxAnswerBytes)
        m_end = End::TooLarge;
    if (m_end != End::Open)
        return failure();

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Above 200 Qt's errors only restate an HTTP status: those are answers, but for these two.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isRestatedStatus = error > QNetworkReply::UnknownProxyError &&
                                  error != QNetworkReply::ContentReSendError &&
                                  error != QNetworkReply::ProtocolFailure;
    // For these two Qt 6.4 tries to rewind the body even where it may not follow them.
    const bool isRepeatAsked = error == QNetworkReply::ContentReSendError &&
                               (status == TemporaryRedirect || status == PermanentRedirect);
    const bool isAnswer =
        status > 0 && (error == QNetworkReply::NoError || isRestatedStatus || isRepeatAsked);
    // Qt takes a body that ends early for whole in some cases; the length tells.
    bool hasLength = false;
    const qint64 length = m_reply->rawHeader("Content-Length"_ba).trimmed().toLongLong(&hasLength);
    const bool isShort = hasLength && m_body.size() < length;
    if (!isAnswer || (isShort && !isRepeatAsked))
        return failure();
    if (status < FirstFinalStatus)
        return ApiError{.kind = ApiError::Kind::BadResponse,
                        .httpStatus = status,
                        .mayHaveArrived = true,
                        .detail = u"an interim answer, and no other on this connection"_s};

    const QByteArray encoding = m_reply->rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return ApiError{.kind = ApiError::Kind::BadResponse,
                        .httpStatus = status,
                        .mayHaveArrived = true,
                        .detail = u"encoded answer: "_s + QString::fromLatin1(encoding.left(40))};
    return HttpAnswer{.status = status,
                      .body = m_body,
                      .retryAfter = m_reply->rawHeader("Retry-After"_ba),
                      .serverDateMs = httpDateMs(m_reply->rawHeader("Date"_ba))};
}

void HttpExchange::close()
{
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    deleteLater();
}

bool HttpExchange::mayHaveLeft() const
{
    return m_wasSent || m_upload->isTouched();
}

ApiError HttpExchange::failure() const
{
    using Kind = ApiError::Kind;
    ApiError error{.kind = Kind::ConnectionLost,
                   .httpStatus =
                       m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                   .mayHaveArrived = mayHaveLeft()};
    switch (m_end) {
    case End::TooLate:
        error.kind = Kind::TimedOut;
        // Of an empty body nothing is ever taken: no proof.
        error.mayHaveArrived = mayHaveLeft() || m_upload->size() == 0;
        error.detail = u"deadline"_s;
        return error;
    case End::Cancelled:
        error.kind = Kind::Cancelled;
        error.mayHaveArrived = mayHaveLeft() || m_upload->size() == 0;
        return error;
    case End::TooLarge:
        error.kind = Kind::BadResponse;
        error.mayHaveArrived = true;
        error.detail = u"answer over %1 bytes"_s.arg(m_maxAnswerBytes);
        return error;
    case End::Open:
        break;
    }
    const QNetworkReply::NetworkError qtError = m_reply->error();
    error.detail = u"Qt error %1: %2"_s.arg(qtError).arg(m_reply->errorString());
    if (mayHaveLeft())
        return error;
    if (qtError == QNetworkReply::SslHandshakeFailedError)
        error.kind = Kind::TlsFailed;
    else if (isBeforeConnection(qtError))
        error.kind = Kind::Offline;
    else
        error.mayHaveArrived = true; // no proof that nothing left
    return error;
}

} // namespace Innbox
