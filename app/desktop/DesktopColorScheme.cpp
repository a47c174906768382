#include "app/desktop/DesktopColorScheme.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
constexpr char Interface[] = "org.freedesktop.portal.Settings";
const QString Group = u"org.freedesktop.appearance"_s;
const QString Scheme = u"color-scheme"_s;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

/// The portal's settings; its signal has the name it has on the bus.
class PortalSettings : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit PortalSettings(QObject *parent)
        : QDBusAbstractInterface(Service, Path, Interface, QDBusConnection::sessionBus(), parent)
    {
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

DesktopColorScheme::DesktopColorScheme(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    auto *const portal = new PortalSettings(this);
    connect(portal, &PortalSettings::SettingChanged, this, &DesktopColorScheme::noteSetting);
    // Read, not ReadOne: portals of Debian 12 know no other.
    auto *const watcher =
        new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, Group, Scheme), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            take(answer.value().variant());
        watcher->deleteLater();
    });
}

std::optional<bool> DesktopColorScheme::meaningOf(QVariant scheme)
{
    while (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint value = scheme.toUInt(&isNumber);
    if (!isNumber || (value != PrefersDark && value != PrefersLight))
        return std::nullopt;
    return value == PrefersDark;
}

void DesktopColorScheme::noteSetting(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == Group && key == Scheme)
        take(value.variant());
}

void DesktopColorScheme::take(const QVariant &scheme)
{
    const std::optional<bool> now = meaningOf(scheme);
    if (now == m_isDark)
        return;
    m_isDark = now;
    Q_EMIT changed();
}

} // namespace Innbox

#include "DesktopColorScheme.moc"
