#include "models/items/ConversationListModel.h"
#include "tests/ui/ImageFixture.h"
#include "ui/conversations/ConversationView.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/ImageCanvas.h"
#include "ui/viewer/ImageLoader.h"
#include "ui/viewer/ImageViewer.h"
#include "ui/viewer/Thumbnails.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Innbox::ImageFixture;
using namespace Qt::Literals::StringLiterals;

/// Images of messages: their boxes and their pictures.
class ImagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theLoaderRefusesTraps_data();
    void theLoaderRefusesTraps();
    void theLoaderDecodesNoMoreThanNeeded();
    void aBoxIsKeptBeforeTheBytesCome();
    void oneThatFailedIsAskedForAgain();
    void theShelfShowsTheNewestAndOpensThem();
    void aRowShowsTheImageOfItsNewestMessage();

private:
    QTemporaryDir m_folder{};
};

void ImagesTest::theLoaderRefusesTraps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto no = int(LoadedImage::Problem::NotAnImage);
    QTest::newRow("words") << "not an image at all"_ba << no;
    QTest::newRow("nothing") << QByteArray() << no;
    QTest::newRow("drawing") << "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>"_ba << no;
    QTest::newRow("half a PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << no;
    // A header that claims 30,000 x 30,000 pixels.
    QTest::newRow("bomb") << QByteArray::fromHex(
                                 "89504e470d0a1a0a0000000d4948445200007530000075300802000000e9456f"
                                 "ed0000000b49444154789c6360800100000a00017f80745e")
                          << int(LoadedImage::Problem::TooLarge);
}

void ImagesTest::theLoaderRefusesTraps()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const QString path = m_folder.filePath(u"trap"_s);
    QVERIFY(write(path, bytes));
    ImageLoader loader;
    const auto loaded = await(loader.load(path, {}));
    QVERIFY(loaded.has_value());
    QVERIFY(loaded->image.isNull());
    QCOMPARE(int(loaded->problem), problem);
    const auto missing = await(loader.load(m_folder.filePath(u"missing"_s), {}));
    QVERIFY(missing.has_value());
    QCOMPARE(missing->problem, LoadedImage::Problem::NotThere);
}

void ImagesTest::theLoaderDecodesNoMoreThanNeeded()
{
    QImage image(2000, 1000, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = m_folder.filePath(u"large.jpg"_s);
    QVERIFY(image.save(path, "JPEG"));
    ImageLoader loader;
    const auto small = await(loader.load(path, QSize(120, 84)));
    QVERIFY(small.has_value());
    QCOMPARE(small->fullSize, QSize(2000, 1000));
    QCOMPARE(small->image.size(), QSize(168, 84)); // covers the box, no more
    const auto whole = await(loader.load(path, {}));
    QVERIFY(whole.has_value());
    QCOMPARE(whole->image.size(), QSize(2000, 1000));
}

void ImagesTest::aBoxIsKeptBeforeTheBytesCome()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ThreadView *const view = open(fixture);
    const int row = photosRow(view);
    QVERIFY(row >= 0);
    view->setCurrentRow(row);
    QVERIFY(fixture.settle());
    const QRect before = view->rowRect(row);
    const std::pair<QString, ImagePriority> wanted{u"att-1"_s, ImagePriority::Visible};
    QVERIFY(fixture.conversations.wanted.contains(wanted));
    const QImage empty = view->viewport()->grab().toImage();
    arrive(fixture, u"att-1"_s, QSize(800, 600), u"room.png"_s);
    QVERIFY(fixture.settle());
    QTRY_VERIFY(view->viewport()->grab().toImage() != empty); // the picture is painted
    QCOMPARE(view->rowRect(row), before);                     // and nothing moved
}

void ImagesTest::oneThatFailedIsAskedForAgain()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    lose(fixture, u"att-1"_s, u"server-fault"_s);
    ThreadView *const view = open(fixture);
    view->setCurrentRow(photosRow(view));
    QVERIFY(fixture.settle());
    const std::pair<QString, ImagePriority> again{u"att-1"_s, ImagePriority::TryAgain};
    QVERIFY(!fixture.conversations.wanted.contains(again)); // only a person asks again
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(fixture.conversations.wanted.contains(again));
}

void ImagesTest::theShelfShowsTheNewestAndOpensThem()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    arrive(fixture, u"att-1"_s, QSize(640, 480), u"lamp.png"_s);
    arrive(fixture, u"att-2"_s, QSize(300, 500), u"door.png"_s);
    QVERIFY(open(fixture));
    auto *const shelf = fixture.find<QWidget>(u"imageShelf");
    QVERIFY(shelf && shelf->isVisible());
    auto *const second = fixture.find<QAbstractButton>(u"shelfImage1");
    QVERIFY(second && second->isVisible());
    QVERIFY2(second->accessibleName().startsWith(u"door.png"_s),
             qPrintable(second->accessibleName()));
    QVERIFY(!fixture.find<QAbstractButton>(u"shelfImage2"));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
    QVERIFY(canvas);
    QTRY_COMPARE(canvas->image().size(), QSize(300, 500));
    QTest::keyClick(fixture.find<ImageViewer>(u"imageViewer"), Qt::Key_Escape);
    auto *const window = qobject_cast<MainWindow *>(shelf->window());
    QVERIFY(window);
    window->openConversation(fixture.conversation(u"4363562386"_s));
    QVERIFY(fixture.settle());
    QVERIFY(shelf->isHidden()); // nobody sent an image there
}

void ImagesTest::aRowShowsTheImageOfItsNewestMessage()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    IncomingMessage photo = said(SenderKind::Guest, u"z1"_s, u"4363562386"_s, BaseMs, u"Look"_s);
    photo.sentAtMs = fixture.clock.nowMs() - 60'000;
    photo.attachments = {u"att-9"_s};
    fixture.receive({photo});
    MainWindow &window = fixture.window();
    QVERIFY(fixture.settle());
    QVERIFY(fixture.conversations.wanted.contains({u"att-9"_s, ImagePriority::Listed}));
    auto *const list = fixture.find<ConversationView>(u"conversationView");
    QModelIndex row = list->model()->index(0, 0);
    while (row.isValid() &&
           row.data(ConversationListModel::ConversationRole).value<Conversation>().reservation !=
               u"4363562386"_s)
        row = row.siblingAtRow(row.row() + 1);
    QVERIFY(row.isValid());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"1 image"_s));
    const auto painted = [list, &row] {
        const QImage seen = list->viewport()->grab(list->visualRect(row)).toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                count += int(seen.pixelColor(x, y) == QColor(Qt::darkCyan));
        }
        return count;
    };
    QCOMPARE(painted(), 0);
    arrive(fixture, u"att-9"_s, QSize(640, 480), u"lamp.png"_s, u"4363562386"_s);
    QTRY_VERIFY(painted() > 800);
    QVERIFY(window.isSettled());
}

QTEST_MAIN(ImagesTest)
#include "ImagesTest.moc"
