#pragma once

#include "app/api/HttpTransport.h"

#include <QIODevice>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Innbox {

/// The body of one POST. It cannot be rewound: when a connection closes before the answer,
/// QNetworkAccessManager (Qt 6.4) starts again from the beginning by itself, unless reset() fails.
class UploadDevice : public QIODevice {
public:
    explicit UploadDevice(QByteArray body);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    /// Qt took bytes to write them to a connection: from now on they may have left.
    [[nodiscard]] bool isTouched() const { return m_taken > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_taken = 0;
};

/// One POST under way: collects its answer within the limits and knows why it ended.
/// Thread: that of the transport.
class HttpExchange : public QObject {
public:
    /// Qt reports a deadline and a cancel as the same error, so this is our own note.
    enum class End { Open, TooLate, TooLarge, Cancelled };

    HttpExchange(QNetworkReply *reply, UploadDevice *upload, qint64 maxAnswerBytes,
                 std::chrono::milliseconds deadline, QObject *parent);

    /// Ends the request; whoever awaits it goes on inside this call.
    void abort(End why);
    /// What came of it, once the reply is finished.
    [[nodiscard]] ApiResult<HttpAnswer> result();
    /// Frees reply and exchange later.
    void close();
    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }

private:
    void takeHead();
    void takeBytes();
    [[nodiscard]] ApiError failure() const;
    [[nodiscard]] bool mayHaveLeft() const;

    QNetworkReply *m_reply;
    UploadDevice *m_upload;
    qint64 m_maxAnswerBytes;
    bool m_wasSent = false;
    End m_end = End::Open;
    QByteArray m_body{};
    QTimer m_deadline{};
};

} // namespace Innbox
