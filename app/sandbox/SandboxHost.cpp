#include "app/sandbox/SandboxHost.h"

#include "app/sandbox/SandboxServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTcpSocket>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StartLimitMs = 3000;
constexpr int ProbeLimitMs = 1000;
constexpr unsigned long ProbePauseMs = 20;
constexpr auto FileOfOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool canConnect(const QUrl &baseUrl)
{
    QTcpSocket probe;
    probe.connectToHost(baseUrl.host(), quint16(baseUrl.port()));
    return probe.waitForConnected(ProbeLimitMs);
}

} // namespace

SandboxHost::SandboxHost(SandboxHostOptions options, Clock *clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock)
{
}

SandboxHost::~SandboxHost()
{
    m_server.reset();
    m_world.reset();
    releaseLock();
}

QString SandboxHost::path(const QString &name) const
{
    return m_options.world.folder + u'/' + name;
}

std::optional<SandboxAccess> SandboxHost::fail(SandboxError error)
{
    m_error = std::move(error);
    m_server.reset();
    m_world.reset();
    releaseLock();
    return std::nullopt;
}

SandboxHost::Lock SandboxHost::takeLock()
{
    const QByteArray name = QFile::encodeName(path(u"sandbox.lock"_s));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        m_error = {SandboxError::Kind::NotWritable, QString::fromLocal8Bit(std::strerror(errno))};
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
    m_error = {SandboxError::Kind::NotWritable, QString::fromLocal8Bit(std::strerror(reason))};
    return Lock::Failed;
}

void SandboxHost::releaseLock()
{
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

std::optional<SandboxAccess> SandboxHost::start()
{
    if (m_server)
        return m_access;
    const QString &folder = m_options.world.folder;
    if (folder.isEmpty())
        return serve();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) ||
            !QFile::setPermissions(folder, FileOfOwner | QFileDevice::ExeOwner)) {
            return fail({SandboxError::Kind::NotWritable, u"cannot make the folder"_s});
        }
    }
    const QDeadlineTimer limit(StartLimitMs);
    do {
        switch (takeLock()) {
        case Lock::Taken:
            return serve();
        case Lock::Failed:
            return std::nullopt;
        case Lock::HeldElsewhere:
            break;
        }
        // A server that is just starting has the lock, but no address yet.
        if (const auto access = findServer())
            return access;
        QThread::msleep(ProbePauseMs);
    } while (!limit.hasExpired());
    return fail({SandboxError::Kind::Busy, u"the server of this folder does not answer"_s});
}

std::optional<SandboxAccess> SandboxHost::reconnect()
{
    return start();
}

std::optional<SandboxAccess> SandboxHost::findServer() const
{
    const auto access = readEndpoint();
    return access && canConnect(access->baseUrl) ? access : std::nullopt;
}

std::optional<SandboxAccess> SandboxHost::serve()
{
    quint16 previousPort = 0;
    if (!m_options.world.folder.isEmpty()) {
        if (const auto previous = readEndpoint())
            previousPort = quint16(previous->baseUrl.port(0));
        // Nobody may take the address of a server that is gone for ours.
        const QString endpoint = path(u"endpoint.json"_s);
        if (QFile::exists(endpoint) && !QFile::remove(endpoint))
            return fail({SandboxError::Kind::NotWritable, u"cannot replace endpoint.json"_s});
    }
    auto world = SandboxWorld::open(m_options.world, m_clock);
    if (!world)
        return fail(world.error());
    m_world = std::move(world.value());
    m_server = std::make_unique<SandboxServer>(m_world.get(), m_options.rules);
    if (!listen(previousPort))
        return fail({SandboxError::Kind::NoPort, u"cannot listen on 127.0.0.1"_s});
    m_access = {m_server->baseUrl(), m_world->affiliateId(), m_world->token(), true};
    if (!m_options.world.folder.isEmpty() && !writeEndpoint(m_access))
        return fail({SandboxError::Kind::NotWritable, u"cannot write endpoint.json"_s});
    return m_access;
}

bool SandboxHost::listen(quint16 previousPort)
{
    if (m_options.port != 0)
        return m_server->listen(m_options.port);
    return (previousPort != 0 && m_server->listen(previousPort)) || m_server->listen();
}

bool SandboxHost::writeEndpoint(const SandboxAccess &access)
{
    const QJsonObject endpoint{{u"base_url"_s, access.baseUrl.toString()},
                               {u"affiliate_id"_s, access.affiliateId},
                               {u"token"_s, QString::fromLatin1(access.token)}};
    QSaveFile file(path(u"endpoint.json"_s));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(FileOfOwner) &&
           file.write(QJsonDocument(endpoint).toJson()) > 0 && file.commit();
}

std::optional<SandboxAccess> SandboxHost::readEndpoint() const
{
    QFile file(path(u"endpoint.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt; // not there yet, or never
    const QJsonObject endpoint = QJsonDocument::fromJson(file.readAll()).object();
    SandboxAccess access;
    access.baseUrl = QUrl(endpoint[u"base_url"_s].toString());
    access.affiliateId = endpoint[u"affiliate_id"_s].toString();
    access.token = endpoint[u"token"_s].toString().toLatin1();
    if (access.baseUrl.port() <= 0 || access.token.isEmpty())
        return std::nullopt;
    return access;
}

} // namespace Innbox
