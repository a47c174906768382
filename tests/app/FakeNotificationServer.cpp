#include "tests/app/FakeNotificationServer.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
const QString ConnectionName = u"notification-server"_s;
} // namespace

FakeNotificationServer::FakeNotificationServer()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, ConnectionName))
{
}

FakeNotificationServer::~FakeNotificationServer()
{
    stop();
    QDBusConnection::disconnectFromBus(ConnectionName);
}

bool FakeNotificationServer::start()
{
    return m_bus.registerObject(Path, this, QDBusConnection::ExportAllContents) &&
           m_bus.registerService(Service);
}

void FakeNotificationServer::stop()
{
    m_bus.unregisterService(Service);
    m_bus.unregisterObject(Path);
    m_held.clear();
}

void FakeNotificationServer::release()
{
    isHolding = false;
    for (const auto &[message, id] : std::exchange(m_held, {}))
        m_bus.send(message.createReply(id));
}

void FakeNotificationServer::refuse()
{
    isHolding = false;
    for (const auto &[message, id] : std::exchange(m_held, {}))
        m_bus.send(message.createErrorReply(QDBusError::LimitsExceeded, u"full"_s));
}

QStringList FakeNotificationServer::GetCapabilities()
{
    ++capabilityCalls;
    return capabilities;
}

uint FakeNotificationServer::Notify(const QString &application, uint replaced, const QString &icon,
                                    const QString &summary, const QString &body,
                                    const QStringList &actions, const QVariantMap &hints,
                                    int timeoutMs)
{
    const uint id = replaced != 0 ? replaced : nextId++;
    shown.append({id, replaced, application, icon, summary, body, actions, hints, timeoutMs});
    if (isHolding) {
        setDelayedReply(true);
        m_held.append({message(), id});
    }
    return id;
}

void FakeNotificationServer::CloseNotification(uint id)
{
    closed.append(id);
    Q_EMIT NotificationClosed(id, 3);
}

} // namespace Innbox
