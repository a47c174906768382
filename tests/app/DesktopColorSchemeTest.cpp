#include "app/desktop/DesktopColorScheme.h"

#include <QDBusConnection>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// A portal on the bus of this session.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isKnown = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        // As portals do: a variant in the variant.
        const QVariant inner = isKnown ? QVariant(scheme) : QVariant();
        return QDBusVariant(QVariant::fromValue(QDBusVariant(inner)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// What the desktop's portal says about light and dark.
class DesktopColorSchemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSchemeIsUnderstood();
    void thePortalIsFollowed();
    void beforeItAnsweredNothingIsKnown();
};

void DesktopColorSchemeTest::theSchemeIsUnderstood()
{
    QCOMPARE(DesktopColorScheme::meaningOf(1U), std::optional<bool>(true));
    QCOMPARE(DesktopColorScheme::meaningOf(2U), std::optional<bool>(false));
    QCOMPARE(DesktopColorScheme::meaningOf(0U), std::optional<bool>());
    QCOMPARE(DesktopColorScheme::meaningOf(7U), std::optional<bool>());
    QCOMPARE(DesktopColorScheme::meaningOf(u"dark"_s), std::optional<bool>());
    QCOMPARE(DesktopColorScheme::meaningOf({}), std::optional<bool>());
    // Older portals wrap the answer twice.
    const QVariant wrapped = QVariant::fromValue(QDBusVariant(QVariant(1U)));
    QCOMPARE(DesktopColorScheme::meaningOf(QVariant::fromValue(QDBusVariant(wrapped))),
             std::optional<bool>(true));
}

void DesktopColorSchemeTest::thePortalIsFollowed()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.isConnected(), "no session bus: run it by dbus-run-session");
    QVERIFY2(bus.registerService(u"org.freedesktop.portal.Desktop"_s),
             "this session has a portal of its own: run it by dbus-run-session");
    FakePortal portal;
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                               QDBusConnection::ExportAllContents));
    DesktopColorScheme look;
    QTRY_COMPARE(look.isDark(), std::optional<bool>(true));
    const QString group = u"org.freedesktop.appearance"_s;
    Q_EMIT portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(2U));
    QTRY_COMPARE(look.isDark(), std::optional<bool>(false));
    Q_EMIT portal.SettingChanged(group, u"accent-color"_s, QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(0U));
    QTRY_COMPARE(look.isDark(), std::optional<bool>());
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void DesktopColorSchemeTest::beforeItAnsweredNothingIsKnown()
{
    const DesktopColorScheme look;
    QCOMPARE(look.isDark(), std::optional<bool>());
}

QTEST_GUILESS_MAIN(DesktopColorSchemeTest)
#include "DesktopColorSchemeTest.moc"
