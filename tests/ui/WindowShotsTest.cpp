#include "tests/ui/UiWorld.h"
#include "ui/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ReplyEdit.h"

#include <QApplication>
#include <QDir>
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

private:
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

    UiWorld world;
    world.fillLikeADay();
    world.reply(u"6066547158"_s, u"We stay three nights, thank you."_s, OutboxState::Sent);
    world.receive({said(SenderKind::Property, u"a7"_s, u"6066547158"_s, world.clock.nowMs(),
                        u"Then an extra bed is 20 € a night."_s)});
    world.reply(u"6066547158"_s, u"Ada would like the extra bed, please confirm the price."_s,
                OutboxState::Uncertain);
    world.reply(u"4398765432"_s, u"Could you look once more?"_s, OutboxState::Failed);
    world.reply(u"4380765874"_s, u"Thank you for the quick help."_s, OutboxState::Queued);
    const QDate today = QDateTime::fromMSecsSinceEpoch(world.clock.nowMs()).date();
    world.tellStay({.reservation = u"6066547158"_s,
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
    world.tellStay({.reservation = u"4363562386"_s,
                    .guestNames = {u"雪 Hayashi"_s},
                    .checkin = today.addDays(-70),
                    .checkout = today.addDays(-65),
                    .status = u"stayed"_s});
    world.tellStay({.reservation = u"4580465458"_s, .guestNames = {u"Samira Benali"_s}});
    got(world.store->saveDraft({.conversation = world.conversation(u"4363562386"_s),
                                .body = u"Yes, the desk"_s,
                                .updatedAtMs = world.clock.nowMs()}));
    got(world.store->setNoReplyNeeded(world.conversation(u"4376543210"_s), true));
    MainWindow &window = world.window(size);
    window.openFolder(Folder::All);
    window.openConversation(world.conversation(u"6066547158"_s));
    world.find<ReplyEdit>(u"replyEdit")
        ->setPlainText(u"The guest would like an extra bed from 22 "
                       "to 24 August."_s);
    QVERIFY(world.settle());
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
    const QString folder = qEnvironmentVariable("INNBOX_SHOTS", m_folder.path());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(shot.save(folder + u"/%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(WindowShotsTest)
#include "WindowShotsTest.moc"
