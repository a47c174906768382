#include "app/PlatformLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Scheme = u"color-scheme"_s;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

} // namespace

PlatformLook::PlatformLook(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
    // Read, not ReadOne: portals of Debian 12 know no other.
    QDBusMessage ask = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    ask.setArguments({Group, Scheme});
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            take(answer.value().variant());
        watcher->deleteLater();
    });
}

std::optional<bool> PlatformLook::meaningOf(QVariant scheme)
{
    while (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint value = scheme.toUInt(&isNumber);
    if (!isNumber || (value != PrefersDark && value != PrefersLight))
        return std::nullopt;
    return value == PrefersDark;
}

void PlatformLook::noteSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Scheme)
        take(value.variant());
}

void PlatformLook::take(const QVariant &scheme)
{
    const std::optional<bool> now = meaningOf(scheme);
    if (now == m_isDark)
        return;
    m_isDark = now;
    Q_EMIT changed();
}

} // namespace Innbox
