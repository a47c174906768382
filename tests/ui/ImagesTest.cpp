#include "models/items/ConversationListModel.h"
#include "tests/ui/UiWorld.h"
#include "ui/conversations/ConversationView.h"
#include "ui/dialogs/Ask.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/ImageCanvas.h"
#include "ui/viewer/ImageLoader.h"
#include "ui/viewer/ImageViewer.h"
#include "ui/viewer/Thumbnails.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Images of messages: their boxes, their pictures, the viewer.
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
    void theViewerShowsTurnsAndSaves();
    void theViewerDoesTheRestByKey();
    void theShelfShowsTheNewestAndOpensThem();
    void aRowShowsTheImageOfItsNewestMessage();
    void namesAreCleaned_data();
    void namesAreCleaned();

private:
    QTemporaryDir m_folder{};
};

namespace {

const QString Ada = u"6066547158"_s;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Stores an image as the engine would: bytes in a file, then the row.
void arrive(UiWorld &world, const QString &id, const QSize &size, const QString &name,
            const QString &in = Ada)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(world.store.folder() + u'/' + id, "PNG"));
    StoredImage row{.remoteId = id, .conversation = world.conversation(in)};
    row.state = ImageState::Stored;
    row.name = name;
    row.type = u"image/png"_s;
    row.sizeBytes = QFile(world.store.folder() + u'/' + id).size();
    got(world.store->recordImage(row));
}

ThreadView *open(UiWorld &world)
{
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    if (!world.settle())
        qWarning("the window never settled");
    return world.find<ThreadView>(u"threadView");
}

/// The row with the images.
int photosRow(ThreadView *view)
{
    for (int row = 0; row < view->rowCount(); ++row) {
        if (view->spokenText(row).contains(u"the room we had"_s))
            return row;
    }
    return -1;
}

/// Opens the images of that row by key; null when no viewer came.
ImageViewer *look(UiWorld &world, ThreadView *view)
{
    view->setCurrentRow(photosRow(view));
    if (!world.settle())
        qWarning("the window never settled");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    return world.find<ImageViewer>(u"imageViewer");
}

} // namespace

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
    UiWorld world;
    world.fillLikeADay();
    ThreadView *const view = open(world);
    const int row = photosRow(view);
    QVERIFY(row >= 0);
    view->setCurrentRow(row);
    QVERIFY(world.settle());
    const QRect before = view->rowRect(row);
    const std::pair<QString, ImageWish> wanted{u"att-1"_s, ImageWish::Visible};
    QVERIFY(world.conversations.wanted.contains(wanted));
    const QImage empty = view->viewport()->grab().toImage();
    arrive(world, u"att-1"_s, QSize(800, 600), u"room.png"_s);
    QVERIFY(world.settle());
    QTRY_VERIFY(view->viewport()->grab().toImage() != empty); // the picture is painted
    QCOMPARE(view->rowRect(row), before);                     // and nothing moved
}

void ImagesTest::oneThatFailedIsAskedForAgain()
{
    UiWorld world;
    world.fillLikeADay();
    StoredImage row{.remoteId = u"att-1"_s, .conversation = world.conversation(Ada)};
    row.state = ImageState::Failed;
    row.failures = 3;
    row.errorMessage = u"404"_s;
    got(world.store->recordImage(row));
    ThreadView *const view = open(world);
    view->setCurrentRow(photosRow(view));
    QVERIFY(world.settle());
    const std::pair<QString, ImageWish> again{u"att-1"_s, ImageWish::TryAgain};
    QVERIFY(!world.conversations.wanted.contains(again)); // only a person asks again
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(world.conversations.wanted.contains(again));
}

void ImagesTest::theViewerShowsTurnsAndSaves()
{
    UiWorld world;
    world.fillLikeADay();
    arrive(world, u"att-1"_s, QSize(640, 480), u"../IMG_2041.png"_s);
    arrive(world, u"att-2"_s, QSize(300, 500), u"IMG_2042.png"_s);
    ThreadView *const view = open(world);
    ImageViewer *const viewer = look(world, view);
    QVERIFY(viewer && viewer->isVisible());
    QTRY_VERIFY(viewer->isSettled());
    auto *const canvas = world.find<ImageCanvas>(u"imageCanvas");
    QCOMPARE(canvas->image().size(), QSize(640, 480));
    const QString facts = world.find<QLabel>(u"viewerFacts")->text();
    QVERIFY2(facts.startsWith(u"1 of 2 · 640 × 480 · "_s), qPrintable(facts));
    QTest::keyClick(viewer, Qt::Key_Right);
    QTRY_COMPARE(canvas->image().size(), QSize(300, 500));
    QTest::keyClick(viewer, Qt::Key_R);
    QCOMPARE(canvas->image().size(), QSize(500, 300));
    QTest::keyClick(viewer, Qt::Key_1);
    QCOMPARE(canvas->zoom(), 1.0);
    QTest::keyClick(viewer, Qt::Key_Plus);
    QVERIFY(canvas->zoom() > 1.2);
    QTest::keyClick(viewer, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(500, 300));
    Ask::Answers answers;
    answers.file = m_folder.filePath(u"saved.png"_s);
    Ask::answerBy(&answers);
    QTest::mouseClick(world.find<QToolButton>(u"viewerPrevious"), Qt::LeftButton);
    QTRY_COMPARE(canvas->image().size(), QSize(640, 480));
    QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier);
    Ask::answerBy(nullptr);
    QCOMPARE(answers.asked, QStringList{u"IMG_2041.png"_s});
    QCOMPARE(QImage(answers.file).size(), QSize(640, 480));
    if (const QString shots = qEnvironmentVariable("INNBOX_SHOTS"); !shots.isEmpty())
        QVERIFY(viewer->window()->grab().save(shots + u"/viewer.png"_s));
    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(viewer->isHidden());
    QVERIFY(view->hasFocus());
}

void ImagesTest::theViewerDoesTheRestByKey()
{
    UiWorld world;
    world.fillLikeADay();
    arrive(world, u"att-1"_s, QSize(640, 480), u"same.png"_s);
    arrive(world, u"att-2"_s, QSize(300, 500), u"same.png"_s);
    ImageViewer *const viewer = look(world, open(world));
    QVERIFY(viewer);
    auto *const canvas = world.find<ImageCanvas>(u"imageCanvas");
    QTRY_COMPARE(canvas->image().size(), QSize(640, 480));

    QTest::keyClick(viewer, Qt::Key_End);
    QTRY_COMPARE(canvas->image().size(), QSize(300, 500));
    QTest::keyClick(viewer, Qt::Key_Home);
    QTRY_COMPARE(canvas->image().size(), QSize(640, 480));
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(viewer, Qt::Key_Plus);
    QCOMPARE(canvas->zoom(), 8.0); // and no further
    QTest::keyClick(viewer, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(viewer->index(), 0);
    QTest::keyClick(viewer, Qt::Key_0);
    QVERIFY(canvas->isFitted());

    auto *const details = world.find<QLabel>(u"viewerDetails");
    QVERIFY(details->isHidden());
    QTest::keyClick(viewer, Qt::Key_I);
    QVERIFY(details->isVisible());
    for (const auto *word : {u"640 × 480", u"att-1", u"image/png"})
        QVERIFY2(details->text().contains(QString::fromUtf16(word)), qPrintable(details->text()));

    QVERIFY(!viewer->window()->isFullScreen());
    QTest::keyClick(viewer, Qt::Key_F11);
    QTRY_VERIFY(viewer->window()->isFullScreen());

    Ask::Answers answers;
    answers.file = m_folder.filePath(u"all"_s);
    QVERIFY(QDir().mkpath(answers.file));
    Ask::answerBy(&answers);
    QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    // Nothing that is there is replaced.
    QCOMPARE(QDir(answers.file).entryList(QDir::Files, QDir::Name),
             (QStringList{u"same (2).png"_s, u"same.png"_s}));
    QCOMPARE(QImage(answers.file + u"/same.png"_s).size(), QSize(640, 480));
    answers.file = m_folder.filePath(u"paper.pdf"_s);
    QTest::keyClick(viewer, Qt::Key_P, Qt::ControlModifier);
    Ask::answerBy(nullptr);
    QFile paper(answers.file);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.readAll().startsWith("%PDF-"));

    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(viewer->isHidden());
    QTRY_VERIFY(!viewer->window()->isFullScreen()); // it was the viewer's wish
}

void ImagesTest::theShelfShowsTheNewestAndOpensThem()
{
    UiWorld world;
    world.fillLikeADay();
    arrive(world, u"att-1"_s, QSize(640, 480), u"lamp.png"_s);
    arrive(world, u"att-2"_s, QSize(300, 500), u"door.png"_s);
    QVERIFY(open(world));
    auto *const shelf = world.find<QWidget>(u"imageShelf");
    QVERIFY(shelf && shelf->isVisible());
    auto *const second = world.find<QAbstractButton>(u"shelfImage1");
    QVERIFY(second && second->isVisible());
    QVERIFY2(second->accessibleName().startsWith(u"door.png"_s),
             qPrintable(second->accessibleName()));
    QVERIFY(!world.find<QAbstractButton>(u"shelfImage2"));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    auto *const canvas = world.find<ImageCanvas>(u"imageCanvas");
    QVERIFY(canvas);
    QTRY_COMPARE(canvas->image().size(), QSize(300, 500));
    QTest::keyClick(world.find<ImageViewer>(u"imageViewer"), Qt::Key_Escape);
    auto *const window = qobject_cast<MainWindow *>(shelf->window());
    QVERIFY(window);
    window->openConversation(world.conversation(u"4363562386"_s));
    QVERIFY(world.settle());
    QVERIFY(shelf->isHidden()); // nobody sent an image there
}

void ImagesTest::aRowShowsTheImageOfItsNewestMessage()
{
    UiWorld world;
    world.fillLikeADay();
    IncomingMessage photo = said(SenderKind::Guest, u"z1"_s, u"4363562386"_s, BaseMs, u"Look"_s);
    photo.sentAtMs = world.clock.nowMs() - 60'000;
    photo.attachments = {u"att-9"_s};
    world.receive({photo});
    MainWindow &window = world.window();
    QVERIFY(world.settle());
    QVERIFY(world.conversations.wanted.contains({u"att-9"_s, ImageWish::Listed}));
    auto *const list = world.find<ConversationView>(u"conversationView");
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
    arrive(world, u"att-9"_s, QSize(640, 480), u"lamp.png"_s, u"4363562386"_s);
    QTRY_VERIFY(painted() > 800);
    QVERIFY(window.isSettled());
}

void ImagesTest::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("clean");
    const QString png = u"image/png"_s;
    QTest::newRow("plain") << u"a b.png"_s << png << u"a b.png"_s;
    QTest::newRow("folders") << u"../../etc/x.png"_s << png << u"x.png"_s;
    QTest::newRow("other folders") << u"C:\\x\\y.png"_s << png << u"y.png"_s;
    QTest::newRow("turned") << u"a\u202Egnp.exe"_s << png << u"agnp.exe.png"_s;
    QTest::newRow("hidden") << u".bashrc"_s << png << u"bashrc.png"_s;
    QTest::newRow("empty") << QString() << u"image/jpeg"_s << u"image.jpg"_s;
    QTest::newRow("jpeg") << u"x.JPEG"_s << u"image/jpeg"_s << u"x.JPEG"_s;
}

void ImagesTest::namesAreCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QTEST(ImageViewer::cleanName(name, type), "clean");
}

QTEST_MAIN(ImagesTest)
#include "ImagesTest.moc"
