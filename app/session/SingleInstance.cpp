#include "app/session/SingleInstance.h"

#include "app/session/Handover.h"
#include "app/session/HandoverServer.h"
#include "models/Log.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <utility>

#include <fcntl.h>
#include <sys/un.h>
#include <unistd.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString SocketName = u"/window.sock"_s;
/// QLocalServer binds below a folder of its own first: its path is longer than the socket's.
constexpr qsizetype MostPathBytes = qsizetype(sizeof(sockaddr_un::sun_path)) - 16;
constexpr auto AskPause = 100ms;
constexpr auto AnswerTime = 5s; ///< of one attempt
const QString Again = u"again"_s;

QCoro::Task<QJsonObject> answered(QJsonObject answer)
{
    co_return answer;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent), m_dataDir(dataDir), m_socketPath(dataDir + SocketName),
      m_lock(dataDir + u"/window.lock"_s)
{
    if (QFile::encodeName(m_socketPath).size() <= MostPathBytes)
        return;
    // The folder under a short name.
    m_folder = ::open(QFile::encodeName(dataDir).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (m_folder >= 0)
        m_socketPath = u"/proc/self/fd/%1"_s.arg(m_folder) + SocketName;
}

SingleInstance::~SingleInstance()
{
    m_server.reset(); // removes its socket
    if (m_folder >= 0)
        ::close(m_folder);
}

void SingleInstance::claim(const QJsonObject &request, Handler handler)
{
    m_request = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    m_handler = std::move(handler);
    m_waited.start();
    attempt();
}

void SingleInstance::stopListening()
{
    if (m_server)
        m_server->close();
}

void SingleInstance::attempt()
{
    if (m_lock.tryTake()) {
        m_request.clear(); // it may hold a key
        listen();
        Q_EMIT becameFirst();
    } else if (!m_lock.errorText().isEmpty()) {
        Q_EMIT unusable(m_lock.errorText());
    } else if (m_waited.elapsed() > PatienceMs) {
        Q_EMIT silent();
    } else {
        ask();
    }
}

void SingleInstance::listen()
{
    m_server = std::make_unique<HandoverServer>([this](const QJsonObject &request) {
        const auto answer = m_handler(request);
        return answered(answer.value_or(QJsonObject{{Again, true}}));
    });
    // Without it a second process waits in vain and says so: this one works all the same.
    if (!m_server->listen(m_socketPath))
        qCWarning(lcSync) << "no socket in the data folder: later starts cannot raise this window";
}

void SingleInstance::ask()
{
    m_socket = std::make_unique<QLocalSocket>();
    QLocalSocket *const socket = m_socket.get();
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        if (isPeerSameUser(socket->socketDescriptor()))
            socket->write(m_request);
        else
            socket->abort();
    });
    // The answer is whole when the other side closes; an error without one is none.
    connect(socket, &QLocalSocket::disconnected, this,
            [this, socket] { takeAnswer(socket->readAll()); });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [this, socket](QLocalSocket::LocalSocketError error) {
                if (error != QLocalSocket::PeerClosedError)
                    takeAnswer({});
                else if (socket->state() == QLocalSocket::UnconnectedState)
                    takeAnswer(socket->readAll());
            });
    QTimer::singleShot(AnswerTime, socket, [this] { takeAnswer({}); });
    socket->connectToServer(m_socketPath);
}

void SingleInstance::takeAnswer(const QByteArray &line)
{
    if (!m_socket)
        return; // this attempt has its answer
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it may be the sender
    const QJsonDocument answer = QJsonDocument::fromJson(line);
    if (line.endsWith('\n') && answer.isObject() && !answer[Again].toBool())
        Q_EMIT handedOver(answer.object());
    else
        QTimer::singleShot(AskPause, this, &SingleInstance::attempt);
}

} // namespace Innbox
