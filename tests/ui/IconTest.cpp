#include "ui/style/Icons.h"

#include <QFile>
#include <QIcon>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The icon of the program: every size is drawn, and shows something at each.
class IconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySizeIsThere_data();
    void everySizeIsThere();
    void theSymbolFollowsTheColour();
};

void IconTest::everySizeIsThere_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d px", side) << side;
}

void IconTest::everySizeIsThere()
{
    QFETCH(int, side);
    const QIcon icon = Icons::application();
    QVERIFY(icon.availableSizes().contains(QSize(side, side)));
    const QImage image = icon.pixmap(side, side).toImage();
    QCOMPARE(image.size(), QSize(side, side));
    QVERIFY(qAlpha(image.pixel(0, 0)) < 100); // round corners
    const QColor ground = image.pixelColor(side / 2, side * 30 / 64);
    const QColor tray = image.pixelColor(side / 2, side * 49 / 64);
    QVERIFY(ground.blue() > 150 && ground.red() < 120);
    QVERIFY(tray.lightness() > 220);
}

void IconTest::theSymbolFollowsTheColour()
{
    QVERIFY(!Icons::application().isNull()); // the resources are there
    QFile file(u":/app-icon/innbox-symbolic.svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("currentColor"));
    QVERIFY(!svg.contains('#')); // no colour of its own
}

QTEST_MAIN(IconTest)
#include "IconTest.moc"
