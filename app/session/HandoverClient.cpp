#include "app/session/HandoverClient.h"

#include "app/session/Handover.h"

#include <QCoroFuture>
#include <QFuture>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPromise>

#include <memory>

namespace Innbox {

namespace {

/// One question and its answer; lives until the socket is closed.
class Question : public QObject {
public:
    explicit Question(QByteArray line) : m_line(std::move(line))
    {
        m_promise.start();
        connect(&m_socket, &QLocalSocket::connected, this, [this] {
            if (isPeerSameUser(m_socket.socketDescriptor()))
                m_socket.write(m_line);
            else
                m_socket.abort();
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(); });
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { finish(); });
    }

    QFuture<QByteArray> ask(const QString &path)
    {
        const QFuture<QByteArray> answer = m_promise.future();
        m_socket.connectToServer(path);
        return answer;
    }

private:
    void finish()
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        // Closed before it was ever open: nobody listens.
        m_promise.addResult(m_socket.isOpen() ? m_socket.readAll() : QByteArray());
        m_promise.finish();
    }

    QByteArray m_line;
    QLocalSocket m_socket{};
    QPromise<QByteArray> m_promise{};
    bool m_isFinished = false;
};

} // namespace

QCoro::Task<std::optional<QJsonObject>> askOwner(QString socketPath, QJsonObject request)
{
    if (socketPath.isEmpty())
        co_return std::nullopt;
    const auto question =
        std::make_unique<Question>(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const QByteArray line = co_await question->ask(socketPath);
    const QJsonDocument answer = QJsonDocument::fromJson(line);
    if (!line.endsWith('\n') || !answer.isObject())
        co_return std::nullopt;
    co_return answer.object();
}

} // namespace Innbox
