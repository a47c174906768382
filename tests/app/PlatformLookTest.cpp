#include "app/PlatformLook.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the desktop's portal says about light and dark.
class PlatformLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSchemeIsUnderstood();
    void withoutAPortalNothingIsKnown();
};

void PlatformLookTest::theSchemeIsUnderstood()
{
    QCOMPARE(PlatformLook::meaningOf(1U), std::optional<bool>(true));
    QCOMPARE(PlatformLook::meaningOf(2U), std::optional<bool>(false));
    QCOMPARE(PlatformLook::meaningOf(0U), std::optional<bool>());
    QCOMPARE(PlatformLook::meaningOf(7U), std::optional<bool>());
    QCOMPARE(PlatformLook::meaningOf(u"dark"_s), std::optional<bool>());
    QCOMPARE(PlatformLook::meaningOf({}), std::optional<bool>());
    // Older portals wrap the answer twice.
    const QVariant wrapped = QVariant::fromValue(QDBusVariant(QVariant(1U)));
    QCOMPARE(PlatformLook::meaningOf(QVariant::fromValue(QDBusVariant(wrapped))),
             std::optional<bool>(true));
}

void PlatformLookTest::withoutAPortalNothingIsKnown()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    const PlatformLook look;
    QCOMPARE(look.isDark(), std::optional<bool>());
}

QTEST_GUILESS_MAIN(PlatformLookTest)
#include "PlatformLookTest.moc"
