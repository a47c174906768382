#include "tests/support/FakeSyncPort.h"
#include "tests/support/ManualClock.h"
#include "ui/shell/Translations.h"
#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"
#include "ui/topbar/SyncStatusChip.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Values -> words.
class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bodiesAreHarmless_data();
    void bodiesAreHarmless();
    void namesLoseWhatTurnsText();
    void textHasItsOwnDirection();
    void listTimes_data();
    void listTimes();
    void timesHaveNoSecondsAndTheSystemsHours_data();
    void timesHaveNoSecondsAndTheSystemsHours();
    void whatLiesAhead();
    void theTrustLineAges_data();
    void theTrustLineAges();
    void rowsWithoutAGuestNameTheReservation();
    void germanIsThereWithPlurals();

private:
    std::unique_ptr<Translations> m_words{};
};

void TextTest::bodiesAreHarmless_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("tags stay words") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("lines") << u"a\nb"_s << u"a\u2028b"_s;
    QTest::newRow("two-byte line end") << u"a\r\nb"_s << u"a\u200B\u2028b"_s;
    QTest::newRow("bell and escape") << u"\a\x1b[31m"_s << u"\u2407\u241B[31m"_s;
    QTest::newRow("override") << u"\u202Etxt\u202C"_s << u"\u2067txt\u2069"_s;
    QTest::newRow("C1") << u"\u0085"_s << u"\uFFFD"_s;
}

void TextTest::bodiesAreHarmless()
{
    QFETCH(QString, body);
    QFETCH(QString, shown);
    QCOMPARE(SafeText::forBody(body), shown);
    QCOMPARE(SafeText::forBody(body).size(), body.size()); // places stay the same
}

void TextTest::namesLoseWhatTurnsText()
{
    QCOMPARE(SafeText::forName(u" Ho\u202Etel\u2066 \n\t one\u200F "_s), u"Hotel one"_s);
    QCOMPARE(SafeText::forName(u"a"_s.repeated(500)).size(), 120);
    QCOMPARE(SafeText::initialsOf(u"Ada M. Lindqvist"_s), u"AL"_s);
    QCOMPARE(SafeText::initialsOf(u"雪"_s), u"雪"_s);
    QCOMPARE(SafeText::initialsOf(u" "_s), QString());
}

void TextTest::textHasItsOwnDirection()
{
    QCOMPARE(SafeText::directionOf(u"123 شكراً hello"_s), Qt::RightToLeft);
    QCOMPARE(SafeText::directionOf(u"hello شكراً"_s), Qt::LeftToRight);
    QCOMPARE(SafeText::directionOf(u"12:30"_s), Qt::LeftToRight);
    QCOMPARE(SafeText::forLine(u"Room 12\nok"_s, 100), u"Room 12 ok"_s);
    QCOMPARE(SafeText::forLine(u"Room 12\n\nشكراً (2)\r\n10:30"_s, 100),
             u"\u2068Room 12\u2069 \u2068شكراً (2)\u2069 \u206810:30\u2069"_s);
    QCOMPARE(SafeText::forLine(u"شكراً\nRoom"_s, 7), u"\u2068شكراً\u2069 \u2068Ro\u2069"_s);
}

void TextTest::listTimes_data()
{
    const qint64 now = 1'770'000'000'000; // Monday 2026-02-02 02:40 UTC
    const qint64 hour = 3'600'000;
    QTest::addColumn<qint64>("atMs");
    QTest::addColumn<QString>("brief");
    QTest::newRow("never") << qint64(0) << QString();
    QTest::newRow("today") << now - hour << u"01:40"_s;
    QTest::newRow("yesterday") << now - 3 * hour << u"Yesterday"_s;
    QTest::newRow("this week") << now - 72 * hour << u"Fri"_s;
    QTest::newRow("this year") << now - 20 * 24 * hour << u"13 Jan"_s;
    QTest::newRow("another year") << now - 60 * 24 * hour << u"4 Dec 2025"_s;
    QTest::newRow("a clock that runs ahead") << now + hour << u"03:40"_s;
}

void TextTest::listTimes()
{
    QFETCH(qint64, atMs);
    QFETCH(QString, brief);
    QCOMPARE(TimeText::brief(atMs, 1'770'000'000'000), brief);
}

void TextTest::timesHaveNoSecondsAndTheSystemsHours_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("afternoon"); // 22:11:30
    QTest::addColumn<QString>("morning");   // 09:05:07
    QTest::newRow("the C locale") << u"C"_s << u"C"_s << u"22:11"_s << u"09:05"_s;
    QTest::newRow("British") << u"en_GB"_s << u"en_GB"_s << u"22:11"_s << u"09:05"_s;
    QTest::newRow("American") << u"en_US"_s << u"en_US"_s << u"10:11 PM"_s << u"9:05 AM"_s;
    QTest::newRow("German on an American system")
        << u"de"_s << u"en_US"_s << u"10:11 PM"_s << u"9:05 AM"_s;
    QTest::newRow("English on a German system")
        << u"en_US"_s << u"de_DE"_s << u"22:11"_s << u"09:05"_s;
    QTest::newRow("English on a C system") << u"en_US"_s << u"C"_s << u"22:11"_s << u"09:05"_s;
    QTest::newRow("German") << u"de_DE"_s << u"de_DE"_s << u"22:11"_s << u"09:05"_s;
    QTest::newRow("Finnish keeps its dot") << u"fi_FI"_s << u"fi_FI"_s << u"22.11"_s << u"9.05"_s;
}

void TextTest::timesHaveNoSecondsAndTheSystemsHours()
{
    QFETCH(QString, interface);
    QFETCH(QString, system);
    const QLocale words(interface);
    const QString format = TimeText::clockFormat(words, QLocale(system));
    QVERIFY2(!format.contains(u's'), qPrintable(format));
    const auto shown = [&](const QTime &time) {
        return words.toString(time, format).replace(QChar(0x202f), u' ');
    };
    QTEST(shown(QTime(22, 11, 30)), "afternoon");
    QTEST(shown(QTime(9, 5, 7)), "morning");
    // Everything that names a time of day goes by the one format.
    QLocale::setDefault(words);
    const qint64 atMs = QDateTime(QDate(2026, 2, 2), QTime(22, 11, 30)).toMSecsSinceEpoch();
    const QString clock = TimeText::clock(atMs);
    const QString full = TimeText::full(atMs);
    const QString edit =
        words.toString(QDateTime::fromMSecsSinceEpoch(atMs), TimeText::editFormat());
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QVERIFY2(!clock.contains(u"30"_s), qPrintable(clock));
    QVERIFY2(full.endsWith(clock), qPrintable(full));
    QVERIFY2(edit.endsWith(clock), qPrintable(edit));
}

void TextTest::whatLiesAhead()
{
    const qint64 nowMs = QDateTime(QDate(2026, 2, 2), QTime(23, 30)).toMSecsSinceEpoch();
    constexpr qint64 HourMs = 3'600'000;
    QCOMPARE(TimeText::upcoming(nowMs + HourMs / 6, nowMs), u"23:40"_s);
    QCOMPARE(TimeText::upcoming(nowMs + HourMs, nowMs), u"tomorrow, 00:30"_s);
    QCOMPARE(TimeText::upcoming(nowMs + 48 * HourMs, nowMs), u"4 Feb, 23:30"_s);
}

void TextTest::theTrustLineAges_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tone");
    QTest::newRow("fresh") << qint64(12'000) << u"Synced 12 s ago"_s << int(ChipLabel::Tone::Ok);
    QTest::newRow("two minutes") << qint64(120'000) << u"Synced 2 min ago"_s
                                 << int(ChipLabel::Tone::Ok);
    QTest::newRow("amber") << qint64(121'000) << u"Synced 2 min ago"_s
                           << int(ChipLabel::Tone::Warn);
    QTest::newRow("red") << qint64(601'000) << u"Synced 10 min ago"_s << int(ChipLabel::Tone::Bad);
}

void TextTest::theTrustLineAges()
{
    QFETCH(qint64, ageMs);
    QFETCH(QString, words);
    QFETCH(int, tone);
    FakeSyncPort sync;
    ManualClock clock;
    sync.now.lastSuccessAtMs = clock.nowMs() - ageMs;
    const SyncStatusChip chip(&sync, &clock);
    QCOMPARE(chip.text(), words);
    QCOMPARE(int(chip.tone()), tone);
    QCOMPARE(chip.accessibleName(), words);
}

void TextTest::rowsWithoutAGuestNameTheReservation()
{
    Conversation row;
    row.reservation = u"6066547158"_s;
    row.accommodation = u"13921698"_s;
    QCOMPARE(PersonText::title(row), u"Reservation 6066547158"_s);
    QCOMPARE(PersonText::place(row), u"Property 13921698"_s);
    QCOMPARE(PersonText::mark(row), u"58"_s);
    row.guestName = u"Ada Lindqvist"_s;
    QCOMPARE(PersonText::title(row), u"Ada Lindqvist"_s);
    QCOMPARE(PersonText::place(row), u"Property 13921698 · 6066547158"_s);
    QCOMPARE(PersonText::mark(row), u"AL"_s);
}

void TextTest::germanIsThereWithPlurals()
{
    const Translations german{QLocale(u"de"_s)};
    QCOMPARE(ProblemText::brief(SyncProblem::Offline), u"Keine Verbindung"_s);
    const auto unread = [](int n) {
        return QCoreApplication::translate("Innbox::ConversationTextProxy", "%n unread message(s)",
                                           nullptr, n);
    };
    QCOMPARE(unread(1), u"1 ungelesene Nachricht"_s);
    QCOMPARE(unread(3), u"3 ungelesene Nachrichten"_s);
}

QTEST_MAIN(TextTest)
#include "TextTest.moc"
