#include "tests/ui/WritingFixture.h"
#include "ui/composer/AttachAgainDialog.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/AttachmentStrip.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
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

/// What is dropped and pasted, with real mime data; asserted on the store.
class ComposerImagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Prompt::answerBy(nullptr); }
    void filesAreDropped_data();
    void filesAreDropped();
    void imageDataIsDropped();
    void imageDataIsPasted();
    void whatCannotGoSaysWhy_data();
    void whatCannotGoSaysWhy();

private:
    std::unique_ptr<Translations> m_words{};
    QTemporaryDir m_folder{};
};

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
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    QWidget *widget = fixture.find<QWidget>(target);
    if (target == "composerDialog"_L1)
        widget = composer(fixture);
    else if (target == "composerText"_L1)
        widget = composer(fixture)->reply()->edit()->viewport();
    else
        widget = qobject_cast<QAbstractScrollArea *>(widget)->viewport();
    dropFiles(widget, {m_folder.filePath(u"lamp.png"_s), m_folder.filePath(u"door.jpg"_s)});
    QTRY_COMPARE(names(fixture), (QStringList{u"lamp.png"_s, u"door.jpg"_s}));
    QTRY_COMPARE(drafted(fixture).last().state, OutgoingState::Waiting);
    QTRY_COMPARE(cards(widget->window()).size(), 2);
    QTRY_VERIFY(cards(widget->window()).first()->accessibleName().contains(u"Ready"_s));
    QCOMPARE(fixture.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
}

void ComposerImagesTest::imageDataIsDropped()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    open(fixture);
    // A browser: the address, and the image itself. The image counts, the address is not fetched.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture({30, 20}, Qt::cyan).save(&buffer, "JPEG"));
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/lamp.jpg"_s)});
    data.setText(u"https://example.org/lamp.jpg"_s);
    data.setData(u"image/jpeg"_s, bytes);
    QVERIFY(drop(fixture.find<ThreadView>(u"threadView")->viewport(), data));
    QTRY_COMPARE(drafted(fixture).size(), 1);
    QCOMPARE(drafted(fixture).first().original.type, u"image/jpeg"_s); // not coded once more
    QCOMPARE(drafted(fixture).first().original.bytes, bytes.size());
}

void ComposerImagesTest::imageDataIsPasted()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    edit->setFocus();
    QApplication::clipboard()->setImage(picture({32, 16}, Qt::yellow));
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(drafted(fixture).size(), 1);
    QCOMPARE(drafted(fixture).first().original.widthPx, 32);
    QVERIFY(edit->toPlainText().isEmpty());
}

void ComposerImagesTest::whatCannotGoSaysWhy_data()
{
    QTest::addColumn<QString>("file"); // or an address
    QTest::addColumn<QString>("words");
    QTest::newRow("another kind") << u"voucher.pdf"_s << u"PDF document"_s;
    QTest::newRow("a lying name") << u"lying.jpg"_s << u"no image"_s;
    QTest::newRow("not there") << u"gone.png"_s << u"cannot be read"_s;
    QTest::newRow("a folder") << u"."_s << u"A folder"_s;
    QTest::newRow("an address") << u"https://127.0.0.1:9/lamp.png"_s << u"fetches nothing"_s;
}

void ComposerImagesTest::whatCannotGoSaysWhy()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    QMimeData data;
    data.setUrls(
        {file.contains(u"://"_s) ? QUrl(file) : QUrl::fromLocalFile(m_folder.filePath(file))});
    QVERIFY(drop(fixture.find<ThreadView>(u"threadView")->viewport(), data));
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    AttachmentCard *const card = cards(edit->window()).first();
    QVERIFY2(card->accessibleName().contains(words), qUtf8Printable(card->accessibleName()));
    QVERIFY(drafted(fixture).isEmpty());
    // It holds the reply until a person took it away.
    QTest::keyClicks(edit, u"See the voucher"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.find<QLabel>(u"replyProblem")->isVisible());
    QVERIFY(got(fixture.store->openReplies(std::nullopt)).isEmpty());
    QTest::mouseClick(card->findChild<QToolButton *>(u"removePicture"_s), Qt::LeftButton);
    QVERIFY(cards(edit->window()).isEmpty());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(got(fixture.store->openReplies(std::nullopt)).size(), 1);
}

QTEST_MAIN(ComposerImagesTest)
#include "ComposerImagesTest.moc"
