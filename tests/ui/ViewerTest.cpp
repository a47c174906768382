#include "tests/ui/ImageFixture.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/Theme.h"
#include "ui/viewer/ImageCanvas.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Innbox;
using namespace Innbox::ImageFixture;
using namespace Qt::Literals::StringLiterals;

/// Images, large: through all of a conversation, by key, and out of it as files.
class ViewerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsTurnsAndSaves();
    void doesTheRestByKey();
    void goesThroughAllPages();
    void whatIsNoImageIsOfferedAsAFile();
    void whatFailedIsAskedForAgain();

private:
    QTemporaryDir m_folder{};
};

void ViewerTest::showsTurnsAndSaves()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    arrive(fixture, u"att-1"_s, QSize(640, 480), u"../IMG_2041.png"_s);
    arrive(fixture, u"att-2"_s, QSize(300, 500), u"IMG_2042.png"_s);
    ThreadView *const view = open(fixture);
    ImageViewer *const viewer = look(fixture, view);
    QVERIFY(viewer && viewer->isVisible());
    QTRY_VERIFY(viewer->isSettled());
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
    QCOMPARE(canvas->image().size(), QSize(640, 480));
    const QString facts = fixture.find<QLabel>(u"viewerFacts")->text();
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
    Prompt::Answers answers;
    answers.file = m_folder.filePath(u"saved.png"_s);
    Prompt::answerBy(&answers);
    QTest::mouseClick(fixture.find<QToolButton>(u"viewerPrevious"), Qt::LeftButton);
    QTRY_COMPARE(canvas->image().size(), QSize(640, 480));
    QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier);
    Prompt::answerBy(nullptr);
    QCOMPARE(answers.asked, QStringList{u"IMG_2041.png"_s});
    QCOMPARE(QImage(answers.file).size(), QSize(640, 480));
    if (const QString shots = qEnvironmentVariable("INNBOX_SHOTS"); !shots.isEmpty())
        QVERIFY(viewer->window()->grab().save(shots + u"/viewer.png"_s));
    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(viewer->isHidden());
    QVERIFY(view->hasFocus());
}

void ViewerTest::doesTheRestByKey()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    arrive(fixture, u"att-1"_s, QSize(640, 480), u"same.png"_s);
    arrive(fixture, u"att-2"_s, QSize(300, 500), u"same.png"_s);
    ImageViewer *const viewer = look(fixture, open(fixture));
    QVERIFY(viewer);
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
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

    auto *const details = fixture.find<QLabel>(u"viewerDetails");
    QVERIFY(details->isHidden());
    QTest::keyClick(viewer, Qt::Key_I);
    QVERIFY(details->isVisible());
    for (const auto *word : {u"640 × 480", u"att-1", u"image/png"})
        QVERIFY2(details->text().contains(QString::fromUtf16(word)), qPrintable(details->text()));

    QVERIFY(!viewer->window()->isFullScreen());
    QTest::keyClick(viewer, Qt::Key_F11);
    QTRY_VERIFY(viewer->window()->isFullScreen());

    Prompt::Answers answers;
    answers.file = m_folder.filePath(u"all"_s);
    QVERIFY(QDir().mkpath(answers.file));
    Prompt::answerBy(&answers);
    QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    // Nothing that is there is replaced.
    QCOMPARE(QDir(answers.file).entryList(QDir::Files, QDir::Name),
             (QStringList{u"same (2).png"_s, u"same.png"_s}));
    QCOMPARE(QImage(answers.file + u"/same.png"_s).size(), QSize(640, 480));
    answers.file = m_folder.filePath(u"paper.pdf"_s);
    QTest::keyClick(viewer, Qt::Key_P, Qt::ControlModifier);
    Prompt::answerBy(nullptr);
    QFile paper(answers.file);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.readAll().startsWith("%PDF-"));

    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(viewer->isHidden());
    QTRY_VERIFY(!viewer->window()->isFullScreen()); // it was the viewer's wish
}

void ViewerTest::goesThroughAllPages()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    // More than the thread has loaded and the viewer reads at once: an image every 100 messages.
    constexpr int Messages = 700;
    constexpr int Step = 100;
    QList<IncomingMessage> talk;
    for (int i = 0; i < Messages; ++i) {
        IncomingMessage message =
            said(SenderKind::Guest, u"long-%1"_s.arg(i, 4, 10, QChar(u'0')), Ada,
                 fixture.clock.nowMs() - (Messages - i) * 1000, u"Line %1"_s.arg(i));
        if (i % Step == Step - 1)
            message.attachments = {u"long-image-%1"_s.arg(i / Step)};
        talk.append(message);
    }
    fixture.receive(talk);
    got(fixture.store->markRead(fixture.conversation(Ada))); // it opens at its end
    QStringList ids{u"att-1"_s, u"att-2"_s};
    for (int i = 0; i < Messages / Step; ++i)
        ids += u"long-image-%1"_s.arg(i);
    for (int i = 0; i < ids.size(); ++i)
        arrive(fixture, ids.at(i), QSize(100 + i, 80), u"%1.png"_s.arg(i));
    QVERIFY(open(fixture));
    auto *const newest = fixture.find<QAbstractButton>(u"shelfImage0");
    QVERIFY(newest);
    QTest::mouseClick(newest, Qt::LeftButton);
    auto *const viewer = fixture.find<ImageViewer>(u"imageViewer");
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
    QVERIFY(viewer && canvas);
    const int last = int(ids.size()) - 1;
    QTRY_COMPARE(canvas->image().width(), 100 + last);
    // The first images of the conversation come from the last page that is read.
    auto *const facts = fixture.find<QLabel>(u"viewerFacts");
    QTRY_VERIFY2(facts->text().startsWith(u"9 of 9 · "_s), qPrintable(facts->text()));
    QTest::keyClick(viewer, Qt::Key_Home);
    for (int i = 0; i <= last; ++i) {
        QTRY_COMPARE(canvas->image().width(), 100 + i);
        QVERIFY2(facts->text().startsWith(u"%1 of 9 · "_s.arg(i + 1)), qPrintable(facts->text()));
        QTest::keyClick(viewer, Qt::Key_Right);
    }
    QCOMPARE(viewer->index(), last); // it ends there
}

void ViewerTest::whatIsNoImageIsOfferedAsAFile()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const QByteArray pdf = "%PDF-1.4\n"_ba;
    QVERIFY(write(fixture.store.folder() + u"/att-1"_s, pdf));
    StoredImage row{.remoteId = u"att-1"_s, .conversation = fixture.conversation(Ada)};
    row.state = ImageState::Stored;
    row.name = u"voucher.png"_s;
    row.type = u"application/pdf"_s;
    row.sizeBytes = pdf.size();
    got(fixture.store->recordImage(row));
    ThreadView *const view = open(fixture);
    ImageViewer *const viewer = look(fixture, view);
    QVERIFY(viewer);
    QTRY_VERIFY(viewer->isSettled());
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
    QVERIFY(canvas->image().isNull());
    QTRY_VERIFY(canvas->accessibleName().contains(u"application/pdf"_s));
    QVERIFY(!fixture.find<QPushButton>(u"viewerCopy")->isVisible());
    Prompt::Answers answers;
    answers.file = m_folder.filePath(u"voucher.pdf"_s);
    Prompt::answerBy(&answers);
    QTest::mouseClick(fixture.find<QPushButton>(u"viewerSave"), Qt::LeftButton);
    Prompt::answerBy(nullptr);
    QCOMPARE(answers.asked, QStringList{u"voucher.png.pdf"_s}); // what it is, whatever it says
    QFile saved(answers.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), pdf);
    QVERIFY(!(saved.permissions() & QFile::ExeOwner));
}

void ViewerTest::whatFailedIsAskedForAgain()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    lose(fixture, u"att-1"_s, u"not-found"_s);
    QVERIFY(open(fixture));
    auto *const box = fixture.find<QAbstractButton>(u"shelfImage0");
    QVERIFY(box);
    QTRY_VERIFY(box->accessibleName().contains(u"not available any more"_s));
    QTest::mouseClick(box, Qt::LeftButton);
    auto *const viewer = fixture.find<ImageViewer>(u"imageViewer");
    auto *const canvas = fixture.find<ImageCanvas>(u"imageCanvas");
    QVERIFY(viewer && canvas);
    QVERIFY2(canvas->accessibleName().contains(u"not available any more"_s),
             qPrintable(canvas->accessibleName()));
    const std::pair<QString, ImagePriority> again{u"att-1"_s, ImagePriority::TryAgain};
    QVERIFY(!fixture.conversations.wanted.contains(again)); // only a person asks again
    QTest::keyClick(viewer, Qt::Key_Return);
    QCOMPARE(fixture.conversations.wanted.count(again), 1);
    QVERIFY(canvas->accessibleName().contains(u"loading"_s));
    lose(fixture, u"att-1"_s, u"not-found"_s, 2);
    QTRY_VERIFY(canvas->accessibleName().contains(u"not available any more"_s));
    QTest::mouseClick(canvas, Qt::LeftButton);
    QCOMPARE(fixture.conversations.wanted.count(again), 2);
}

QTEST_MAIN(ViewerTest)
#include "ViewerTest.moc"
