#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"
#include "tests/ui/WritingFixture.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/AttachmentText.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/viewer/CoverPicture.h"
#include "ui/viewer/ImageLoader.h"

#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Innbox::Writing;
using namespace Qt::Literals::StringLiterals;

/// Damaged images in the window: what was repaired says so, what is incomplete waits for a person.
class DamagedImagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void aRepairedImageSaysSo_data();
    void aRepairedImageSaysSo();
    void aPersonSendsWhatIsThere_data();
    void aPersonSendsWhatIsThere();
    void theShareIsSaid_data();
    void theShareIsSaid();
    void receivedImagesAreTurned_data();
    void receivedImagesAreTurned();
    void damagedImagesAreShown();
    void thumbnailsStayReadable_data();
    void thumbnailsStayReadable();

private:
    QString file(const QString &name, const QByteArray &bytes);

    std::unique_ptr<Translations> m_words{};
    QTemporaryDir m_folder{};
};

void DamagedImagesTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

QString DamagedImagesTest::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void DamagedImagesTest::aRepairedImageSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jpeg") << FileBytes::jpeg(Pictures::photo({200, 160}, 10)).chopped(2);
    QTest::newRow("png") << FileBytes::written(Pictures::drawing({200, 160}), "png"_ba).chopped(12);
    QTest::newRow("gif") << FileBytes::animatedGif({64, 48}).chopped(1);
}

void DamagedImagesTest::aRepairedImageSaysSo()
{
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    dropFiles(edit->viewport(), {file(u"lamp.jpg"_s, bytes)});
    QTRY_COMPARE(cards(edit->window()).size(), 1);
    AttachmentCard *const card = cards(edit->window()).first();
    QTRY_VERIFY2(card->accessibleName().contains(u"Repaired"_s),
                 qUtf8Printable(card->accessibleName()));
    QVERIFY(card->toolTip().contains(u"it was repaired"_s));
    QCOMPARE(drafted(fixture).first().change, OutgoingChange::Repaired);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
}

void DamagedImagesTest::aPersonSendsWhatIsThere_data()
{
    QTest::addColumn<bool>("isLarge"); // in the composer
    QTest::newRow("reply bar") << false;
    QTest::newRow("composer") << true;
}

void DamagedImagesTest::aPersonSendsWhatIsThere()
{
    QFETCH(bool, isLarge);
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture);
    const QByteArray jpeg = FileBytes::jpeg(Pictures::photo({320, 240}, 20));
    QWidget *const place = isLarge ? static_cast<QWidget *>(composer(fixture)) : edit->window();
    dropFiles(edit->viewport(), {file(u"lamp.jpg"_s, jpeg.left(jpeg.size() / 2))});
    const auto button = [place]() -> QPushButton * {
        for (AttachmentCard *const card : cards(place)) {
            auto *const found = card->findChild<QPushButton *>(u"sendPart"_s);
            if (found->isVisible())
                return found;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    QCOMPARE(button()->accessibleName(), u"Send what is there of lamp.jpg"_s);
    AttachmentCard *const card = cards(place).first();
    const QRegularExpression share(u"The lower [45]\\d % of the picture is missing"_s);
    QVERIFY2(card->accessibleName().contains(share), qUtf8Printable(card->accessibleName()));
    // All of the button is on the card and can be read.
    QVERIFY(card->rect().contains(button()->geometry()));
    QVERIFY(button()->width() >= button()->fontMetrics().horizontalAdvance(button()->text()));

    // It is not sent by itself.
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(
        fixture.find<QLabel>(u"replyProblem")->text().contains(u"part of “lamp.jpg” is missing"_s));
    QVERIFY(openReplies(fixture).isEmpty());

    // By keyboard alone.
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Tab);
    QCOMPARE(card->window()->focusWidget(), button());
    QTest::keyClick(button(), isLarge ? Qt::Key_Return : Qt::Key_Space);
    QTRY_COMPARE(drafted(fixture).first().state, OutgoingState::Waiting);
    QCOMPARE(drafted(fixture).first().change, OutgoingChange::Partial);
    QTRY_VERIFY(card->accessibleName().contains(u"part missing"_s));
    QVERIFY(!button());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
}

void DamagedImagesTest::theShareIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("lower") << u"incomplete-lower-37"_s
                           << u"The lower 37 % of the picture is missing."_s;
    QTest::newRow("upper") << u"incomplete-upper-1"_s
                           << u"The upper 1 % of the picture is missing."_s;
    QTest::newRow("left") << u"incomplete-left-50"_s
                          << u"The left 50 % of the picture is missing."_s;
    QTest::newRow("right") << u"incomplete-right-99"_s
                           << u"The right 99 % of the picture is missing."_s;
    QTest::newRow("scattered") << u"incomplete-scattered-5"_s
                               << u"5 % of the picture is missing, in several places."_s;
    QTest::newRow("detail") << u"incomplete-detail-60"_s
                            << u"60 % of the picture's detail is missing."_s;
    QTest::newRow("no number") << u"incomplete-lower-x"_s << u"This image is damaged."_s;
    QTest::newRow("no place") << u"incomplete-37"_s << u"This image is damaged."_s;
    QTest::newRow("all") << u"incomplete-lower-100"_s << u"This image is damaged."_s;
    QTest::newRow("another") << u"damaged"_s << u"This image is damaged."_s;
}

void DamagedImagesTest::theShareIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    OutgoingImage image;
    image.state = OutgoingState::Unfit;
    image.errorKind = kind;
    QCOMPARE(AttachmentText::state(image, 0), words);
    QCOMPARE(AttachmentText::isIncomplete(image), words != u"This image is damaged."_s);
    const Translations german(QLocale(u"de_DE"_s));
    QVERIFY(AttachmentText::state(image, 0) != words);
}

void DamagedImagesTest::receivedImagesAreTurned_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage stored = Pictures::storedFor(Pictures::corners({64, 48}), 6);
    const QByteArray exif = FileBytes::exif(6);
    QTest::newRow("jpeg") << FileBytes::withSegment(
        FileBytes::jpeg(stored), FileBytes::jpegSegment(0xE1, "Exif\0\0"_ba + exif));
    QTest::newRow("png") << FileBytes::withChunk(FileBytes::written(stored, "png"_ba),
                                                 FileBytes::pngChunk("eXIf"_ba, exif));
    QTest::newRow("webp") << FileBytes::webPWithExif(FileBytes::written(stored, "webp"_ba, 95),
                                                     stored.size(), exif);
}

void DamagedImagesTest::receivedImagesAreTurned()
{
    QFETCH(QByteArray, bytes);
    ImageLoader loader;
    for (const QSize box : {QSize(), QSize(24, 18)}) {
        QFuture<LoadedImage> future = loader.load(file(u"received"_s, bytes), box);
        future.waitForFinished();
        const LoadedImage loaded = future.result();
        QCOMPARE(loaded.problem, LoadedImage::Problem::None);
        QCOMPARE(loaded.fullSize, QSize(64, 48));
        QCOMPARE(Pictures::wrongCorner(loaded.image), QString());
    }
}

void DamagedImagesTest::damagedImagesAreShown()
{
    const QByteArray jpeg = FileBytes::jpeg(Pictures::photo({320, 240}, 20));
    ImageLoader loader;
    for (const QByteArray &bytes :
         {jpeg.chopped(2), jpeg.left(jpeg.size() / 2),
          FileBytes::cmykJpeg(Pictures::corners({64, 48})),
          FileBytes::written(Pictures::drawing({90, 70}), "png"_ba).chopped(20)}) {
        QFuture<LoadedImage> future = loader.load(file(u"received"_s, bytes), {120, 84});
        future.waitForFinished();
        QCOMPARE(future.result().problem, LoadedImage::Problem::None);
    }
}

void DamagedImagesTest::thumbnailsStayReadable_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("shown"); // at least, of the box
    const QSize box(120, 84);
    QTest::newRow("photo") << QSize(4000, 3000) << box;
    QTest::newRow("portrait") << QSize(3000, 4000) << box;
    QTest::newRow("panorama, 10 to 1") << QSize(8000, 800) << box;
    QTest::newRow("column, 1 to 10") << QSize(800, 8000) << box;
    QTest::newRow("screen strip") << QSize(1920, 40) << box;
    QTest::newRow("line of text") << QSize(1000, 10) << QSize(120, 30);
    QTest::newRow("ruler") << QSize(6, 2000) << QSize(18, 84);
    QTest::newRow("one pixel high") << QSize(3000, 1) << QSize(120, 3);
    QTest::newRow("icon") << QSize(16, 16) << QSize(48, 48);
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(3, 3);
}

void DamagedImagesTest::thumbnailsStayReadable()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, shown);
    const QRect box(10, 20, 120, 84);
    const QRect place = CoverPicture::placeIn(box, picture);
    const QRect seen = place & box;
    QVERIFY2(seen.width() >= shown.width() && seen.height() >= shown.height(),
             qPrintable(u"%1 x %2"_s.arg(seen.width()).arg(seen.height())));
    // Its middle, undistorted.
    QVERIFY((place.center() - box.center()).manhattanLength() <= 2);
    const double across = double(place.width()) / picture.width();
    const double down = double(place.height()) / picture.height();
    QVERIFY(qAbs(across - down) * qMin(picture.width(), picture.height()) <= 1);
}

QTEST_MAIN(DamagedImagesTest)
#include "DamagedImagesTest.moc"
