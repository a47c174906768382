#pragma once

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLocalServer;
class QLocalSocket;
QT_END_NAMESPACE

namespace Innbox {

/// The owner's ear: other processes of the same user hand their work over here instead of talking
/// to the provider themselves. One request a connection; the answer may take as long as the work.
/// Thread: the one it lives in.
class HandoverServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<QCoro::Task<QJsonObject>(QJsonObject)>;

    explicit HandoverServer(Handler handler, QObject *parent = nullptr);
    ~HandoverServer() override;

    /// Listens; a socket file left by a killed owner is replaced (the caller holds the lock).
    [[nodiscard]] bool listen(const QString &path);
    /// Jobs somebody still waits for.
    [[nodiscard]] int underWay() const { return m_underWay; }
    void close();

Q_SIGNALS:
    /// The last job that was under way has been answered.
    void becameIdle();

private:
    void accept();
    void read(QLocalSocket *socket);

    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
    int m_underWay = 0;
};

} // namespace Innbox
