#include "tests/ui/UiWorld.h"
#include "ui/Translations.h"
#include "ui/composer/AttachAgainDialog.h"
#include "ui/composer/AttachmentStrip.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/PictureCard.h"
#include "ui/composer/ReplyPicker.h"
#include "ui/dialogs/Ask.h"
#include "ui/style/Theme.h"
#include "ui/thread/ReplyEdit.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Images of a reply, dropped, pasted and chosen with real mime data; asserted on the store.
class ComposerImagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Ask::answerBy(nullptr); }
    void filesAreDropped_data();
    void filesAreDropped();
    void imageDataIsDropped();
    void imageDataIsPasted();
    void whatCannotGoSaysWhy_data();
    void whatCannotGoSaysWhy();
    void cardsAreMovedAndRemovedByKey();
    void cardsAreMovedByDragging();
    void aFileIsChosen();
    void anImageIsAttachedAgain();
    void aSavedReplyBringsItsImages();
    void imagesGoWithTheReply();
    void whatIsTakenBackHasItsImages();
    void aSourceThatIsRemovedIsNotMissed();
    void beforeAndAfterAreCompared();

private:
    std::unique_ptr<Translations> m_words{};
    QTemporaryDir m_folder{};
};

namespace {

const QString Ada = u"6066547158"_s;

QImage picture(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

/// Noise, so that it is too large as it is.
QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, random.generate() | 0xff000000U);
    }
    return image;
}

ReplyEdit *open(UiWorld &world)
{
    got(world.store->markRead(world.conversation(Ada)));
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    if (!world.settle())
        qWarning("the window never settled");
    return world.find<ReplyEdit>(u"replyEdit");
}

QList<OutgoingImage> drafted(UiWorld &world)
{
    return got(world.store->draftPictures(world.conversation(Ada)));
}

QStringList names(UiWorld &world)
{
    QStringList list;
    for (const OutgoingImage &image : drafted(world))
        list.append(image.name);
    return list;
}

QList<PictureCard *> cards(QWidget *place)
{
    QList<PictureCard *> shown;
    for (PictureCard *const card : place->findChildren<PictureCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    std::ranges::sort(shown, {}, [](const PictureCard *card) { return card->x(); });
    return shown;
}

/// Drops as a file manager or a browser does: enter, then drop. Whether it was taken.
bool drop(QWidget *target, const QMimeData &data)
{
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

void dropFiles(QWidget *target, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QVERIFY(drop(target, data));
}

ComposerDialog *composer(UiWorld &world)
{
    QTest::mouseClick(world.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    return world.find<QWidget>(u"threadView")->window()->findChild<ComposerDialog *>();
}

} // namespace

void ComposerImagesTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
    QVERIFY(picture({60, 40}, Qt::red).save(m_folder.filePath(u"lamp.png"_s)));
    QVERIFY(picture({40, 60}, Qt::green).save(m_folder.filePath(u"door.jpg"_s)));
    QVERIFY(picture({50, 50}, Qt::blue).save(m_folder.filePath(u"key.png"_s)));
    QFile pdf(m_folder.filePath(u"voucher.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write("%PDF-1.4\n") > 0);
    QFile lying(m_folder.filePath(u"lying.jpg"_s));
    QVERIFY(lying.open(QIODevice::WriteOnly) && lying.write("no image at all") > 0);
}

void ComposerImagesTest::filesAreDropped_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("bar") << u"replyEdit"_s;
    QTest::newRow("thread") << u"threadView"_s;
    QTest::newRow("composer") << u"composerDialog"_s;
    QTest::newRow("composer's text") << u"composerText"_s;
}

void ComposerImagesTest::filesAreDropped()
{
    QFETCH(QString, target);
    UiWorld world;
    world.fillLikeADay();
    open(world);
    QWidget *widget = world.find<QWidget>(target);
    if (target == "composerDialog"_L1)
        widget = composer(world);
    else if (target == "composerText"_L1)
        widget = composer(world)->reply()->edit()->viewport();
    else
        widget = qobject_cast<QAbstractScrollArea *>(widget)->viewport();
    dropFiles(widget, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s)});
    QTRY_COMPARE(names(world), (QStringList{u"lamp.png"_s, u"door.jpg"_s}));
    QTRY_COMPARE(drafted(world).last().state, OutgoingState::Waiting);
    QTRY_COMPARE(cards(widget->window()).size(), 2);
    QTRY_VERIFY(cards(widget->window()).first()->accessibleName().contains(u"Ready"_s));
    QCOMPARE(world.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
}

void ComposerImagesTest::imageDataIsDropped()
{
    UiWorld world;
    world.fillLikeADay();
    open(world);
    // A browser: the address, and the image itself. The image counts, the address is not fetched.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture({30, 20}, Qt::cyan).save(&buffer, "JPEG"));
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/lamp.jpg"_s)});
    data.setText(u"https://example.org/lamp.jpg"_s);
    data.setData(u"image/jpeg"_s, bytes);
    QVERIFY(drop(world.find<ThreadView>(u"threadView")->viewport(), data));
    QTRY_COMPARE(drafted(world).size(), 1);
    QCOMPARE(drafted(world).first().original.type, u"image/jpeg"_s); // not coded once more
    QCOMPARE(drafted(world).first().original.bytes, bytes.size());
}

void ComposerImagesTest::imageDataIsPasted()
{
    UiWorld world;
    world.fillLikeADay();
    ReplyEdit *const edit = open(world);
    edit->setFocus();
    QApplication::clipboard()->setImage(picture({32, 16}, Qt::yellow));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(drafted(world).size(), 1);
    QCOMPARE(drafted(world).first().original.widthPx, 32);
    QVERIFY(edit->toPlainText().isEmpty());
}

void ComposerImagesTest::whatCannotGoSaysWhy_data()
{
    QTest::addColumn<QString>("file"); // or an address
    QTest::addColumn<QString>("words");
    QTest::newRow("another kind") << u"voucher.pdf"_s << u"PDF document"_s;
    QTest::newRow("a lying name") << u"lying.jpg"_s << u"no image"_s;
    QTest::newRow("not there") << u"gone.png"_s << u"cannot be read"_s;
    QTest::newRow("a folder") << u"."_s << u"cannot be read"_s;
    QTest::newRow("an address") << u"https://127.0.0.1:9/lamp.png"_s << u"fetches nothing"_s;
}

void ComposerImagesTest::whatCannotGoSaysWhy()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    UiWorld world;
    world.fillLikeADay();
    ReplyEdit *const edit = open(world);
    QMimeData data;
    data.setUrls(
        {file.contains(u"://"_s) ? QUrl(file) : QUrl::fromLocalFile(m_folder.filePath(file))});
    QVERIFY(drop(world.find<ThreadView>(u"threadView")->viewport(), data));
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    PictureCard *const card = cards(edit->window()).first();
    QVERIFY2(card->accessibleName().contains(words), qUtf8Printable(card->accessibleName()));
    QVERIFY(drafted(world).isEmpty());
    // It holds the reply until a person took it away.
    QTest::keyClicks(edit, u"See the voucher"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(world.find<QLabel>(u"replyProblem")->isVisible());
    QVERIFY(got(world.store->openReplies(std::nullopt)).isEmpty());
    QTest::mouseClick(card->findChild<QToolButton *>(u"removePicture"_s), Qt::LeftButton);
    QVERIFY(cards(edit->window()).isEmpty());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(got(world.store->openReplies(std::nullopt)).size(), 1);
}

void ComposerImagesTest::cardsAreMovedAndRemovedByKey()
{
    UiWorld world;
    world.fillLikeADay();
    open(world);
    ComposerDialog *const dialog = composer(world);
    dropFiles(dialog, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s),
                       m_folder.filePath(u"key.png"_s)});
    QTRY_COMPARE(cards(dialog).size(), 3);
    cards(dialog).first()->setFocus();
    QTest::keyClick(cards(dialog).first(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(names(world), (QStringList{u"door.jpg"_s, u"lamp.png"_s, u"key.png"_s}));
    QVERIFY(cards(dialog).at(1)->hasFocus()); // goes with it
    QTest::keyClick(cards(dialog).at(1), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(names(world), (QStringList{u"door.jpg"_s, u"key.png"_s, u"lamp.png"_s}));
    QTest::keyClick(cards(dialog).at(2), Qt::Key_Right, Qt::ControlModifier); // the end
    QTest::keyClick(cards(dialog).at(0), Qt::Key_Delete);
    QTRY_COMPARE(names(world), (QStringList{u"key.png"_s, u"lamp.png"_s}));
    QTRY_COMPARE(cards(dialog).size(), 2);
}

void ComposerImagesTest::cardsAreMovedByDragging()
{
    UiWorld world;
    world.fillLikeADay();
    open(world);
    ComposerDialog *const dialog = composer(world);
    dropFiles(dialog, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s),
                       m_folder.filePath(u"key.png"_s)});
    QTRY_COMPARE(cards(dialog).size(), 3);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *const strip = dialog->findChild<AttachmentStrip *>();
    QMimeData data;
    data.setData(QLatin1String(PictureCard::MimeType),
                 QByteArray::number(cards(dialog).first()->picture().value));
    const PictureCard *const last = cards(dialog).last();
    const QPoint at = last->mapTo(strip, last->rect().center()) + QPoint(5, 0);
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &drop);
    QTRY_COMPARE(names(world), (QStringList{u"door.jpg"_s, u"key.png"_s, u"lamp.png"_s}));
}

void ComposerImagesTest::aFileIsChosen()
{
    UiWorld world;
    world.fillLikeADay();
    open(world);
    Ask::Answers answers{.file = m_folder.filePath(u"lamp.png"_s)};
    Ask::answerBy(&answers);
    ComposerDialog *const dialog = composer(world);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"dropTarget"_s), Qt::LeftButton);
    QTRY_COMPARE(names(world), QStringList{u"lamp.png"_s});
    QMenu *const menu = world.find<QToolButton>(u"attach")->menu(); // of the bar
    menu->findChild<QAction *>(u"attachFiles"_s)->trigger();
    QTRY_COMPARE(drafted(world).size(), 2);
}

void ComposerImagesTest::anImageIsAttachedAgain()
{
    UiWorld world;
    world.fillLikeADay();
    QVERIFY(picture({20, 20}, Qt::red).save(world.store.folder() + u"/att-1"_s, "PNG"));
    StoredImage row{.remoteId = u"att-1"_s, .conversation = world.conversation(Ada)};
    row.state = ImageState::Stored;
    row.name = u"room.png"_s;
    row.type = u"image/png"_s;
    got(world.store->recordImage(row));
    open(world);
    QMenu *const menu = world.find<QToolButton>(u"attach")->menu();
    menu->findChild<QAction *>(u"attachAgain"_s)->trigger();
    auto *const dialog =
        world.find<QWidget>(u"threadView")->window()->findChild<AttachAgainDialog *>();
    QVERIFY(dialog);
    auto *const list = dialog->findChild<QListWidget *>(u"attachAgainList"_s);
    QTRY_COMPARE(list->count(), 1); // the other one does not lie here
    list->setCurrentRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"attachChosen"_s), Qt::LeftButton);
    QTRY_COMPARE(names(world), QStringList{u"room.png"_s});
}

void ComposerImagesTest::aSavedReplyBringsItsImages()
{
    UiWorld world;
    world.fillLikeADay();
    const QTemporaryDir replies;
    QVERIFY(QFile::copy(m_folder.filePath(u"door.jpg"_s), replies.filePath(u"door.jpg"_s)));
    QFile file(replies.filePath(u"Door.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("This door:\n![](door.jpg)\n") > 0);
    file.close();
    world.writing.repliesFolder = replies.path();
    ReplyEdit *const edit = open(world);
    edit->setFocus();
    auto *const picker = edit->findChild<ReplyPicker *>(u"replyPicker"_s);
    const auto *const list = picker->findChild<QTreeWidget *>(u"replyChoices"_s);
    QTest::keyClick(edit, Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTest::keyClick(picker->findChild<QLineEdit *>(u"replyQuery"_s), Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"This door:"_s);
    QTRY_COMPARE(names(world), QStringList{u"door.jpg"_s});
}

void ComposerImagesTest::imagesGoWithTheReply()
{
    UiWorld world;
    world.fillLikeADay();
    ReplyEdit *const edit = open(world);
    auto *const send = world.find<QPushButton>(u"sendButton");
    QVERIFY(!send->isEnabled());
    dropFiles(edit->viewport(),
              {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s)});
    QTRY_COMPARE(cards(edit->window()).size(), 2);
    QTRY_VERIFY(send->isEnabled()); // images alone are a message
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(got(world.store->openReplies(std::nullopt)).size(), 1);
    const OutboxItem reply = got(world.store->openReplies(std::nullopt)).first();
    QCOMPARE(reply.images, 2);
    QVERIFY(drafted(world).isEmpty());
    QTRY_VERIFY(cards(edit->window()).isEmpty());
    QStringList order;
    for (const OutgoingImage &image : got(world.store->replyPictures(reply.id)))
        order.append(image.name);
    QCOMPARE(order, (QStringList{u"lamp.png"_s, u"door.jpg"_s}));
}

void ComposerImagesTest::whatIsTakenBackHasItsImages()
{
    UiWorld world;
    world.fillLikeADay();
    ReplyEdit *const edit = open(world);
    dropFiles(edit->viewport(), {m_folder.filePath(u"lamp.png"_s)});
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QTest::keyClicks(edit, u"With a lamp"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(got(world.store->openReplies(std::nullopt)).size(), 1);
    QPushButton *undo = nullptr;
    QTRY_VERIFY((undo = world.find<QPushButton>(u"editReply")) && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(edit->toPlainText(), u"With a lamp"_s);
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QCOMPARE(names(world), QStringList{u"lamp.png"_s});
}

void ComposerImagesTest::aSourceThatIsRemovedIsNotMissed()
{
    UiWorld world;
    world.fillLikeADay();
    ReplyEdit *edit = open(world);
    const QTemporaryDir usb;
    const QString file = usb.filePath(u"lamp.png"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"lamp.png"_s), file));
    dropFiles(edit->viewport(), {file});
    QTRY_COMPARE(drafted(world).size(), 1);
    QVERIFY(QFile::remove(file));
    edit = open(world); // another window, as after a crash
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QTRY_COMPARE(drafted(world).first().state, OutgoingState::Waiting);
}

void ComposerImagesTest::beforeAndAfterAreCompared()
{
    UiWorld world;
    world.fillLikeADay();
    open(world);
    ComposerDialog *const dialog = composer(world);
    const QString large = m_folder.filePath(u"large.png"_s);
    QVERIFY(noise(900).save(large));
    dropFiles(dialog, {large});
    QTRY_COMPARE_WITH_TIMEOUT(drafted(world).value(0).state, OutgoingState::Waiting, 30'000);
    QVERIFY(drafted(world).first().fitted.bytes <= 1'048'576);
    QTRY_VERIFY(cards(dialog).first()->accessibleName().contains(u"→"_s)); // before and after
    cards(dialog).first()->setFocus();
    QTest::keyClick(cards(dialog).first(), Qt::Key_Return);
    auto *const compare = dialog->findChild<CompareDialog *>();
    QVERIFY(compare && compare->isVisible());
    QTRY_VERIFY(!compare->findChild<QLabel *>(u"compareAfter"_s)->pixmap().isNull());
    QTRY_VERIFY(!compare->findChild<QLabel *>(u"compareBefore"_s)->pixmap().isNull());
    QCOMPARE(compare->findChild<QLabel *>(u"compareBefore"_s)->pixmap().width(), 900); // 100 %
}

QTEST_MAIN(ComposerImagesTest)
#include "ComposerImagesTest.moc"
