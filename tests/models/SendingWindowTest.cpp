#include "models/values/SendingWindow.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 at(const QString &iso)
{
    return iso.isEmpty() ? 0 : QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

} // namespace

/// Until when each side may write: every row of the provider's timing table, and its edges.
class SendingWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void windows_data();
    void windows();
    void withoutDatesNothingIsClaimed_data();
    void withoutDatesNothingIsClaimed();
    void daysAreCountedInTheUsersZone_data();
    void daysAreCountedInTheUsersZone();
};

void SendingWindowTest::windows_data()
{
    QTest::addColumn<QString>("checkout");
    QTest::addColumn<QString>("cancelledAt");
    QTest::addColumn<QString>("lastGuestMessage");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("readable");
    const auto row = [](const char *name, const char *checkout, const char *cancelled,
                        const char *message, const char *guest, const char *property,
                        const char *readable, const char *zone = "UTC") {
        QTest::newRow(name) << QString::fromLatin1(checkout) << QString::fromLatin1(cancelled)
                            << QString::fromLatin1(message) << QByteArray(zone)
                            << QString::fromLatin1(guest) << QString::fromLatin1(property)
                            << QString::fromLatin1(readable);
    };
    // The rows of the provider's table.
    row("guest silent", "2026-05-10", "", "", "2026-07-15", "2026-05-17", "2027-05-10");
    row("guest wrote before check-out", "2026-05-10", "", "2026-05-08T12:00:00Z", "2026-07-15",
        "2026-05-22", "2027-05-10");
    row("guest wrote after check-out", "2026-05-10", "", "2026-06-01T12:00:00Z", "2026-07-15",
        "2026-06-15", "2027-05-10");
    row("guest wrote on the last day", "2026-05-10", "", "2026-07-15T12:00:00Z", "2026-07-15",
        "2026-07-29", "2027-05-10");
    row("cancelled", "2026-05-10", "2026-03-02T09:00:00Z", "", "2026-05-07", "2026-03-09",
        "2027-03-02");
    // Edges.
    row("message long before", "2026-05-10", "", "2026-04-01T12:00:00Z", "2026-07-15", "2026-05-17",
        "2027-05-10");
    row("14 days end on the same day", "2026-05-10", "", "2026-05-03T23:59:00Z", "2026-07-15",
        "2026-05-17", "2027-05-10");
    row("one day later it wins", "2026-05-10", "", "2026-05-04T00:00:00Z", "2026-07-15",
        "2026-05-18", "2027-05-10");
    row("at the latest 80 days", "2026-05-10", "", "2026-08-20T12:00:00Z", "2026-07-15",
        "2026-07-29", "2027-05-10");
    row("leap day", "2028-02-29", "", "", "2028-05-05", "2028-03-07", "2029-02-28");
    row("cancelled at night: the user's day", "2026-05-10", "2026-03-01T23:30:00Z", "",
        "2026-05-07", "2026-03-09", "2027-03-02", "Europe/Berlin");
    row("written at night: the user's day", "2026-05-10", "", "2026-06-01T02:00:00Z", "2026-07-15",
        "2026-06-14", "2027-05-10", "America/New_York");
}

void SendingWindowTest::windows()
{
    QFETCH(QString, checkout);
    QFETCH(QString, cancelledAt);
    QFETCH(QString, lastGuestMessage);
    QFETCH(QByteArray, zone);
    QFETCH(QString, guest);
    QFETCH(QString, property);
    QFETCH(QString, readable);
    const Reservation stay{.checkout = day(checkout), .cancelledAtMs = at(cancelledAt)};
    const auto window = sendingWindow(stay, at(lastGuestMessage), QTimeZone(zone));
    QVERIFY(window.has_value());
    QCOMPARE(window->guestUntil, day(guest));
    QCOMPARE(window->propertyUntil, day(property));
    QCOMPARE(window->readableUntil, day(readable));
}

void SendingWindowTest::withoutDatesNothingIsClaimed_data()
{
    QTest::addColumn<QDate>("checkout");
    QTest::addColumn<QString>("status");
    QTest::newRow("nothing known") << QDate() << QString();
    QTest::newRow("booked without dates") << QDate() << u"booked"_s;
    QTest::newRow("cancelled, nobody said when") << day(u"2026-05-10"_s) << u"cancelled_by_guest"_s;
}

void SendingWindowTest::withoutDatesNothingIsClaimed()
{
    QFETCH(QDate, checkout);
    QFETCH(QString, status);
    const Reservation stay{.checkout = checkout, .status = status};
    QVERIFY(!sendingWindow(stay, at(u"2026-05-08T12:00:00Z"_s), QTimeZone::utc()));
}

void SendingWindowTest::daysAreCountedInTheUsersZone_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("soon");
    QTest::newRow("the last minute") << u"2026-07-15T23:59:59Z"_s << "UTC"_ba << 0 << true;
    QTest::newRow("over") << u"2026-07-16T00:00:00Z"_s << "UTC"_ba << -1 << false;
    QTest::newRow("two days") << u"2026-07-13T12:00:00Z"_s << "UTC"_ba << 2 << true;
    QTest::newRow("three days") << u"2026-07-12T12:00:00Z"_s << "UTC"_ba << 3 << false;
    QTest::newRow("already tomorrow in Tokyo")
        << u"2026-07-15T15:00:00Z"_s << "Asia/Tokyo"_ba << -1 << false;
    QTest::newRow("still yesterday in New York")
        << u"2026-07-16T03:59:00Z"_s << "America/New_York"_ba << 0 << true;
}

void SendingWindowTest::daysAreCountedInTheUsersZone()
{
    QFETCH(QString, now);
    QFETCH(QByteArray, zone);
    QFETCH(int, left);
    QFETCH(bool, soon);
    const QDate last = day(u"2026-07-15"_s);
    QCOMPARE(daysLeft(last, at(now), QTimeZone(zone)), left);
    QCOMPARE(endsSoon(last, at(now), QTimeZone(zone)), soon);
    QVERIFY(!endsSoon(QDate(), at(now), QTimeZone(zone)));
}

QTEST_GUILESS_MAIN(SendingWindowTest)
#include "SendingWindowTest.moc"
