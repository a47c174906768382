#include "tests/ui/WindowFixture.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Draws the window in its looks and sizes. INNBOX_SHOTS names a folder to keep the pictures in.
class WindowShotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theWindowIsDrawn_data();
    void theWindowIsDrawn();
    void listsAreDrawn_data();
    void listsAreDrawn();

private:
    [[nodiscard]] QString fileFor(const QString &name) const;
    QTemporaryDir m_folder{};
};

void WindowShotsTest::theWindowIsDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << u"light"_s << u"en"_s << false << QSize(1440, 900);
    QTest::newRow("dark") << u"dark"_s << u"en"_s << false << QSize(1440, 900);
    QTest::newRow("german") << u"light"_s << u"de"_s << false << QSize(1440, 900);
    QTest::newRow("mirrored") << u"light"_s << u"en"_s << true << QSize(1440, 900);
    QTest::newRow("small") << u"light"_s << u"de"_s << false << QSize(900, 560);
}

void WindowShotsTest::theWindowIsDrawn()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, isMirrored);
    QFETCH(QSize, size);
    const Translations words{QLocale(language == "en"_L1 ? u"en_GB"_s : language)};
    Theme::apply(*qApp, Theme::fromWord(theme));
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);

    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(u"6066547158"_s, u"We stay three nights, thank you."_s, OutboxState::Sent);
    fixture.receive({said(SenderKind::Property, u"a7"_s, u"6066547158"_s, fixture.clock.nowMs(),
                          u"Then an extra bed is 20 € a night."_s)});
    fixture.reply(u"6066547158"_s, u"Ada would like the extra bed, please confirm the price."_s,
                  OutboxState::Uncertain);
    fixture.reply(u"4398765432"_s, u"Could you look once more?"_s, OutboxState::Failed);
    fixture.reply(u"4380765874"_s, u"Thank you for the quick help."_s, OutboxState::Queued);
    const QDate today = QDateTime::fromMSecsSinceEpoch(fixture.clock.nowMs()).date();
    fixture.tellStay({.reservation = u"6066547158"_s,
                      .accommodation = u"13921698"_s,
                      .propertyName = u"Demand API Test Hotel"_s,
                      .guestNames = {u"Ada Lindqvist"_s},
                      .checkin = today.addDays(-4),
                      .checkout = today.addDays(-2),
                      .status = u"booked"_s,
                      .rooms = {u"Double room with garden view"_s},
                      .adults = 2,
                      .childrenAges = {5},
                      .guests = 3});
    fixture.tellStay({.reservation = u"4363562386"_s,
                      .guestNames = {u"雪 Hayashi"_s},
                      .checkin = today.addDays(-70),
                      .checkout = today.addDays(-65),
                      .status = u"stayed"_s});
    fixture.tellStay({.reservation = u"4580465458"_s, .guestNames = {u"Samira Benali"_s}});
    got(fixture.store->saveDraft({.conversation = fixture.conversation(u"4363562386"_s),
                                  .body = u"Yes, the desk"_s,
                                  .updatedAtMs = fixture.clock.nowMs()}));
    got(fixture.store->setNoReplyNeeded(fixture.conversation(u"4376543210"_s), true));
    MainWindow &window = fixture.window(size);
    window.openFolder(Folder::All);
    window.openConversation(fixture.conversation(u"6066547158"_s));
    fixture.find<ReplyEdit>(u"replyEdit")
        ->setPlainText(u"The guest would like an extra bed from 22 "
                       "to 24 August."_s);
    QVERIFY(fixture.settle());
    const QImage shot = window.grab().toImage();
    QCOMPARE(shot.size(), (QSizeF(size) * window.devicePixelRatioF()).toSize());
    QList<QRgb> colors;
    for (int x = 0; x < shot.width(); x += shot.width() / 40) {
        for (int y = 0; y < shot.height(); y += shot.height() / 40) {
            if (!colors.contains(shot.pixel(x, y)))
                colors.append(shot.pixel(x, y));
        }
    }
    QVERIFY2(colors.size() > 8, "the window is nearly blank");
    QVERIFY(shot.save(fileFor(QString::fromLatin1(QTest::currentDataTag()))));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void WindowShotsTest::listsAreDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void WindowShotsTest::listsAreDrawn()
{
    QFETCH(QString, theme);
    const Translations words{QLocale(u"en_GB"_s)};
    Theme::apply(*qApp, Theme::fromWord(theme));
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.tellStay({.reservation = u"6066547158"_s, .guestNames = {u"Ada Lindqvist"_s}});
    fixture.receive({said(SenderKind::Property, u"x1"_s, u"4412345678"_s, fixture.clock.nowMs(),
                          u"Please greet Ada from all of us, the extra bed is in the room."_s)});
    MainWindow &window = fixture.window();
    window.setDensity(Density::Compact);
    QVERIFY(fixture.settle());
    QVERIFY(window.grab().save(fileFor(u"compact-"_s + theme)));
    window.setDensity(Density::Cosy);
    QTest::mouseClick(fixture.find<QListView>(u"propertyView")->viewport(), Qt::LeftButton, {},
                      QPoint(60, 16));
    QVERIFY(fixture.settle());
    QVERIFY(window.grab().save(fileFor(u"property-"_s + theme)));
    window.searchFor(u"ada"_s);
    QVERIFY(fixture.settle());
    QTRY_VERIFY(fixture.find<QListView>(u"searchView")->isVisible());
    QVERIFY(window.grab().save(fileFor(u"search-"_s + theme)));
    fixture.find<QAction>(u"addReservation")->trigger();
    auto *const dialog = fixture.find<QWidget>(u"addReservationDialog");
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClicks(fixture.find<QLineEdit>(u"addReservationNumber"), u"6066547158"_s);
    QTest::keyClicks(fixture.find<QLineEdit>(u"addPropertyNumber"), u"13921698"_s);
    QTest::keyClick(fixture.find<QLineEdit>(u"addPropertyNumber"), Qt::Key_Return);
    Q_EMIT fixture.conversations.reservationAdded(
        u"13921698"_s, u"6066547158"_s,
        {.state = Opening::NotReadyYet, .attempt = 2, .nextTryAtMs = fixture.clock.nowMs() + 4000});
    QVERIFY(dialog->grab().save(fileFor(u"add-"_s + theme)));
}

QString WindowShotsTest::fileFor(const QString &name) const
{
    const QString folder = qEnvironmentVariable("INNBOX_SHOTS", m_folder.path());
    return QDir().mkpath(folder) ? folder + u"/%1.png"_s.arg(name) : QString();
}

QTEST_MAIN(WindowShotsTest)
#include "WindowShotsTest.moc"
