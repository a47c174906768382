#include "app/simulator/SimulatorService.h"

#include "app/simulator/SimulatorServer.h"
#include "models/files/BoundedFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ProbeLimitMs = 1000;
constexpr int ProbePauseMs = 20;
constexpr qint64 MostEndpointBytes = 64LL * 1024;
constexpr auto FileOfOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

SimulatorService::SimulatorService(SimulatorServiceOptions options, Clock *clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock)
{
    m_probeLimit.setSingleShot(true);
    m_probeLimit.setInterval(ProbeLimitMs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(ProbePauseMs);
    connect(&m_probe, &QTcpSocket::connected, this, [this] { finish(m_probed); });
    connect(&m_probe, &QTcpSocket::errorOccurred, this, [this] { tryAgain(); });
    connect(&m_probeLimit, &QTimer::timeout, this, [this] { tryAgain(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { tryOnce(); });
}

SimulatorService::~SimulatorService()
{
    m_server.reset();
    m_world.reset();
    releaseLock();
    if (m_search)
        finish(std::nullopt);
}

QString SimulatorService::path(const QString &name) const
{
    return m_options.world.folder + u'/' + name;
}

std::optional<SimulatorAccess> SimulatorService::fail(SimulatorError error)
{
    m_error = std::move(error);
    m_server.reset();
    m_world.reset();
    releaseLock();
    return std::nullopt;
}

SimulatorService::Lock SimulatorService::takeLock()
{
    const QByteArray name = QFile::encodeName(path(u"sandbox.lock"_s));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        m_error = {SimulatorError::Kind::NotWritable, QString::fromLocal8Bit(std::strerror(errno))};
        return Lock::Failed;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_lock = descriptor;
        return Lock::Taken;
    }
    const int reason = errno;
    ::close(descriptor);
    if (reason == EWOULDBLOCK || reason == EINTR)
        return Lock::HeldElsewhere;
    m_error = {SimulatorError::Kind::NotWritable, QString::fromLocal8Bit(std::strerror(reason))};
    return Lock::Failed;
}

void SimulatorService::releaseLock()
{
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

QFuture<std::optional<SimulatorAccess>> SimulatorService::start()
{
    if (m_search)
        return m_search->future();
    m_search.emplace();
    m_search->start();
    const auto future = m_search->future();
    m_searchLimit.setRemainingTime(m_options.searchLimitMs);
    if (m_server) {
        finish(m_access);
        return future;
    }
    const QString &folder = m_options.world.folder;
    if (!folder.isEmpty() && !QFileInfo::exists(folder) &&
        (!QDir().mkpath(folder) ||
         !QFile::setPermissions(folder, FileOfOwner | QFileDevice::ExeOwner))) {
        finish(fail({SimulatorError::Kind::NotWritable, u"cannot make the folder"_s}));
        return future;
    }
    tryOnce();
    return future;
}

void SimulatorService::finish(std::optional<SimulatorAccess> access)
{
    m_pause.stop();
    m_probeLimit.stop();
    m_probe.abort();
    // The answer may start the next search.
    auto search = std::exchange(m_search, std::nullopt);
    search->addResult(std::move(access));
    search->finish();
}

void SimulatorService::tryOnce()
{
    if (m_options.world.folder.isEmpty())
        return finish(serve());
    switch (takeLock()) {
    case Lock::Taken:
        return finish(serve());
    case Lock::Failed:
        return finish(std::nullopt);
    case Lock::HeldElsewhere:
        return probeServer();
    }
}

void SimulatorService::probeServer()
{
    // A server that is just starting has the lock, but no address yet.
    const auto access = readEndpoint();
    if (!access)
        return tryAgain();
    m_probed = *access;
    m_probeLimit.start();
    m_probe.connectToHost(access->baseUrl.host(), quint16(access->baseUrl.port()));
}

void SimulatorService::tryAgain()
{
    m_probeLimit.stop();
    m_probe.abort();
    if (m_searchLimit.hasExpired())
        finish(fail({SimulatorError::Kind::Busy, u"the server of this folder does not answer"_s}));
    else
        m_pause.start();
}

std::optional<SimulatorAccess> SimulatorService::serve()
{
    quint16 previousPort = 0;
    if (!m_options.world.folder.isEmpty()) {
        if (const auto previous = readEndpoint())
            previousPort = quint16(previous->baseUrl.port(0));
        // Nobody may take the address of a server that is gone for ours.
        const QString endpoint = path(u"endpoint.json"_s);
        if (QFile::exists(endpoint) && !QFile::remove(endpoint))
            return fail({SimulatorError::Kind::NotWritable, u"cannot replace endpoint.json"_s});
    }
    auto world = SimulatorWorld::open(m_options.world, m_clock);
    if (!world)
        return fail(world.error());
    m_world = std::move(world.value());
    m_server = std::make_unique<SimulatorServer>(m_world.get(), m_options.rules);
    if (!listen(previousPort))
        return fail({SimulatorError::Kind::NoPort, u"cannot listen on 127.0.0.1"_s});
    m_access = {m_server->baseUrl(), m_world->affiliateId(), m_world->token(), true};
    if (!m_options.world.folder.isEmpty() && !writeEndpoint(m_access))
        return fail({SimulatorError::Kind::NotWritable, u"cannot write endpoint.json"_s});
    return m_access;
}

bool SimulatorService::listen(quint16 previousPort)
{
    if (m_options.port != 0)
        return m_server->listen(m_options.port);
    return (previousPort != 0 && m_server->listen(previousPort)) || m_server->listen();
}

bool SimulatorService::writeEndpoint(const SimulatorAccess &access)
{
    const QJsonObject endpoint{{u"base_url"_s, access.baseUrl.toString()},
                               {u"affiliate_id"_s, access.affiliateId},
                               {u"token"_s, QString::fromLatin1(access.token)}};
    QSaveFile file(path(u"endpoint.json"_s));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(FileOfOwner) &&
           file.write(QJsonDocument(endpoint).toJson()) > 0 && file.commit();
}

std::optional<SimulatorAccess> SimulatorService::readEndpoint() const
{
    const auto bytes = BoundedFile::read(path(u"endpoint.json"_s), MostEndpointBytes);
    if (!bytes)
        return std::nullopt; // not there yet, or never
    const QJsonObject endpoint = QJsonDocument::fromJson(bytes.value()).object();
    SimulatorAccess access;
    access.baseUrl = QUrl(endpoint[u"base_url"_s].toString());
    access.affiliateId = endpoint[u"affiliate_id"_s].toString();
    access.token = endpoint[u"token"_s].toString().toLatin1();
    if (access.baseUrl.port() <= 0 || access.token.isEmpty())
        return std::nullopt;
    return access;
}

} // namespace Innbox
