#include "tests/ui/WritingFixture.h"
#include "ui/composer/AttachAgainDialog.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/AttachmentStrip.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/DraftAttachments.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
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
using namespace Innbox::Writing;

/// The cards of the images of a reply, and where the images go; asserted on the store.
class ComposerCardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Prompt::answerBy(nullptr); }
    void cardsAreMovedAndRemovedByKey();
    void cardsAreMovedByDragging();
    void anOlderLookUndoesNoMove();
    void aFileIsChosen();
    void anImageIsAttachedAgain();
    void aSavedReplyBringsItsImages();
    void imagesGoWithTheReply();
    void whatIsTakenBackHasItsImages();
    void aSourceThatIsRemovedIsNotMissed();
    void beforeAndAfterAreCompared();
    void theUploadIsFollowed();

private:
    /// Fills the fixture with a draft of two images that are ready to go.
    [[nodiscard]] bool draftsTwo(WindowFixture &fixture);

    std::unique_ptr<Translations> m_words{};
    QTemporaryDir m_folder{};
};

namespace {

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

} // namespace

void ComposerCardsTest::initTestCase()
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

bool ComposerCardsTest::draftsTwo(WindowFixture &fixture)
{
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    dropFiles(edit->viewport(),
              {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s)});
    return QTest::qWaitFor([&fixture, edit] {
        return drafted(fixture).value(1).state == OutgoingState::Waiting &&
               cards(edit->window()).size() == 2;
    });
}

void ComposerCardsTest::cardsAreMovedAndRemovedByKey()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    ComposerDialog *const dialog = composer(fixture);
    dropFiles(dialog, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s),
                       m_folder.filePath(u"key.png"_s)});
    QTRY_COMPARE(cards(dialog).size(), 3);
    cards(dialog).first()->setFocus();
    QTest::keyClick(cards(dialog).first(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(names(fixture), (QStringList{u"door.jpg"_s, u"lamp.png"_s, u"key.png"_s}));
    QVERIFY(cards(dialog).at(1)->hasFocus()); // goes with it
    QTest::keyClick(cards(dialog).at(1), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(names(fixture), (QStringList{u"door.jpg"_s, u"key.png"_s, u"lamp.png"_s}));
    QTest::keyClick(cards(dialog).at(2), Qt::Key_Right, Qt::ControlModifier); // the end
    QTest::keyClick(cards(dialog).at(0), Qt::Key_Delete);
    QTRY_COMPARE(names(fixture), (QStringList{u"key.png"_s, u"lamp.png"_s}));
    QTRY_COMPARE(cards(dialog).size(), 2);
}

void ComposerCardsTest::cardsAreMovedByDragging()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    ComposerDialog *const dialog = composer(fixture);
    dropFiles(dialog, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s),
                       m_folder.filePath(u"key.png"_s)});
    QTRY_COMPARE(cards(dialog).size(), 3);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *const strip = dialog->findChild<AttachmentStrip *>();
    QMimeData data;
    data.setData(QLatin1String(AttachmentCard::MimeType),
                 QByteArray::number(cards(dialog).first()->picture().value));
    const AttachmentCard *const last = cards(dialog).last();
    const QPoint at = last->mapTo(strip, last->rect().center()) + QPoint(5, 0);
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &drop);
    QTRY_COMPARE(names(fixture), (QStringList{u"door.jpg"_s, u"key.png"_s, u"lamp.png"_s}));
}

void ComposerCardsTest::anOlderLookUndoesNoMove()
{
    WindowFixture fixture;
    QVERIFY(draftsTwo(fixture));
    auto *const pictures =
        fixture.find<ReplyEdit>(u"replyEdit")->window()->findChild<DraftAttachments *>();
    const ConversationId conversation = fixture.conversation(Ada);
    QTRY_COMPARE(pictures->images(conversation), drafted(fixture));
    QStringList firsts;
    connect(pictures, &DraftAttachments::changed, this, [pictures, conversation, &firsts] {
        firsts.append(pictures->images(conversation).value(0).name);
    });
    pictures->refresh(conversation); // answered after the move, and knows nothing of it
    pictures->move(conversation, pictures->images(conversation).first().id, 1);
    QTRY_COMPARE(names(fixture), (QStringList{u"door.jpg"_s, u"lamp.png"_s}));
    QVERIFY(fixture.settle());
    disconnect(pictures, nullptr, this, nullptr);
    QVERIFY(!firsts.isEmpty());
    QCOMPARE(firsts.count(u"door.jpg"_s), firsts.size());
}

void ComposerCardsTest::aFileIsChosen()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    Prompt::Answers answers{.file = m_folder.filePath(u"lamp.png"_s)};
    Prompt::answerBy(&answers);
    ComposerDialog *const dialog = composer(fixture);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"dropTarget"_s), Qt::LeftButton);
    QTRY_COMPARE(names(fixture), QStringList{u"lamp.png"_s});
    QMenu *const menu = fixture.find<QToolButton>(u"attach")->menu(); // of the bar
    menu->findChild<QAction *>(u"attachFiles"_s)->trigger();
    QTRY_COMPARE(drafted(fixture).size(), 2);
}

void ComposerCardsTest::anImageIsAttachedAgain()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    QVERIFY(picture({20, 20}, Qt::red).save(fixture.store.folder() + u"/att-1"_s, "PNG"));
    StoredImage row{.remoteId = u"att-1"_s, .conversation = fixture.conversation(Ada)};
    row.state = ImageState::Stored;
    row.name = u"room.png"_s;
    row.type = u"image/png"_s;
    got(fixture.store->recordImage(row));
    open(fixture);
    QMenu *const menu = fixture.find<QToolButton>(u"attach")->menu();
    menu->findChild<QAction *>(u"attachAgain"_s)->trigger();
    auto *const dialog =
        fixture.find<QWidget>(u"threadView")->window()->findChild<AttachAgainDialog *>();
    QVERIFY(dialog);
    auto *const list = dialog->findChild<QListWidget *>(u"attachAgainList"_s);
    QTRY_COMPARE(list->count(), 1); // the other one does not lie here
    list->setCurrentRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"attachChosen"_s), Qt::LeftButton);
    QTRY_COMPARE(names(fixture), QStringList{u"room.png"_s});
}

void ComposerCardsTest::aSavedReplyBringsItsImages()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const QTemporaryDir replies;
    QVERIFY(QFile::copy(m_folder.filePath(u"door.jpg"_s), replies.filePath(u"door.jpg"_s)));
    QFile file(replies.filePath(u"Door.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("This door:\n![](door.jpg)\n") > 0);
    file.close();
    fixture.writing.repliesFolder = replies.path();
    ReplyEdit *const edit = open(fixture);
    edit->setFocus();
    auto *const picker = edit->findChild<SavedReplyPicker *>(u"replyPicker"_s);
    const auto *const list = picker->findChild<QTreeWidget *>(u"replyChoices"_s);
    QTest::keyClick(edit, Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTest::keyClick(picker->findChild<QLineEdit *>(u"replyQuery"_s), Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"This door:"_s);
    QTRY_COMPARE(names(fixture), QStringList{u"door.jpg"_s});
}

void ComposerCardsTest::imagesGoWithTheReply()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    auto *const send = fixture.find<QPushButton>(u"sendButton");
    QVERIFY(!send->isEnabled());
    dropFiles(edit->viewport(),
              {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s)});
    QTRY_COMPARE(cards(edit->window()).size(), 2);
    QTRY_VERIFY(send->isEnabled()); // images alone are a message
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(got(fixture.store->openReplies(std::nullopt)).size(), 1);
    const OutboxItem reply = got(fixture.store->openReplies(std::nullopt)).first();
    QCOMPARE(reply.images, 2);
    QVERIFY(drafted(fixture).isEmpty());
    QTRY_VERIFY(cards(edit->window()).isEmpty());
    QStringList order;
    for (const OutgoingImage &image : got(fixture.store->replyPictures(reply.id)))
        order.append(image.name);
    QCOMPARE(order, (QStringList{u"lamp.png"_s, u"door.jpg"_s}));
}

void ComposerCardsTest::whatIsTakenBackHasItsImages()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    dropFiles(edit->viewport(), {m_folder.filePath(u"lamp.png"_s)});
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QTest::keyClicks(edit, u"With a lamp"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(got(fixture.store->openReplies(std::nullopt)).size(), 1);
    QPushButton *undo = nullptr;
    QTRY_VERIFY((undo = fixture.find<QPushButton>(u"editReply")) && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(edit->toPlainText(), u"With a lamp"_s);
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QCOMPARE(names(fixture), QStringList{u"lamp.png"_s});
}

void ComposerCardsTest::aSourceThatIsRemovedIsNotMissed()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *edit = open(fixture);
    const QTemporaryDir usb;
    const QString file = usb.filePath(u"lamp.png"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"lamp.png"_s), file));
    dropFiles(edit->viewport(), {file});
    QTRY_COMPARE(drafted(fixture).size(), 1);
    QVERIFY(QFile::remove(file));
    edit = open(fixture); // another window, as after a crash
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    QTRY_COMPARE(drafted(fixture).first().state, OutgoingState::Waiting);
}

void ComposerCardsTest::beforeAndAfterAreCompared()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    ComposerDialog *const dialog = composer(fixture);
    const QString large = m_folder.filePath(u"large.png"_s);
    QVERIFY(noise(900).save(large));
    dropFiles(dialog, {large});
    QTRY_COMPARE_WITH_TIMEOUT(drafted(fixture).value(0).state, OutgoingState::Waiting, 30'000);
    QVERIFY(drafted(fixture).first().fitted.bytes <= 1'048'576);
    QTRY_VERIFY(cards(dialog).first()->accessibleName().contains(u"→"_s)); // before and after
    cards(dialog).first()->setFocus();
    QTest::keyClick(cards(dialog).first(), Qt::Key_Return);
    auto *const compare = dialog->findChild<CompareDialog *>();
    QVERIFY(compare && compare->isVisible());
    QTRY_VERIFY(!compare->findChild<QLabel *>(u"compareAfter"_s)->pixmap().isNull());
    QTRY_VERIFY(!compare->findChild<QLabel *>(u"compareBefore"_s)->pixmap().isNull());
    QCOMPARE(compare->findChild<QLabel *>(u"compareBefore"_s)->pixmap().width(), 900); // 100 %
}

void ComposerCardsTest::theUploadIsFollowed()
{
    WindowFixture fixture;
    QVERIFY(draftsTwo(fixture));
    QTest::mouseClick(fixture.find<QPushButton>(u"sendButton"), Qt::LeftButton);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    const OutboxId reply = openReplies(fixture).first().id;
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const auto newest = [view] { return view->spokenText(view->rowCount() - 1); };
    QTRY_VERIFY2(newest().contains(u"With 2 images"_s), qUtf8Printable(newest()));
    fixture.clock.advance(std::chrono::seconds(6)); // the time to undo it
    QTRY_VERIFY2(newest().contains(u"Waiting to upload"_s), qUtf8Printable(newest()));
    const OutgoingImage second = got(fixture.store->replyPictures(reply)).at(1);
    got(fixture.store->recordUpload({.id = second.id,
                                     .hash = second.fitted.hash,
                                     .state = OutgoingState::Uploading,
                                     .atMs = fixture.clock.nowMs()}));
    Q_EMIT fixture.sync.imageUploading(reply, second.id, 62);
    QTRY_VERIFY2(newest().contains(u"image 2 of 2: 62 %"_s), qUtf8Printable(newest()));
}

QTEST_MAIN(ComposerCardsTest)
#include "ComposerCardsTest.moc"
