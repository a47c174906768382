#include "models/images/AttachmentPreparer.h"
#include "models/SystemClock.h"
#include "models/store/OutgoingAttachmentFolder.h"
#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"
#include "tests/support/TempStore.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Attaching: the original first, what leaves next, and nothing of what cannot go.
class AttachmentPreparerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anImageIsKeptAndFitted();
    void theSourceMayGo();
    void manyKeepTheirOrder();
    void whatIsNoImageLeavesNothing_data();
    void whatIsNoImageLeavesNothing();
    void aDamagedImageIsTold();
    void anImageOfTheConversationIsAttachedAgain();
    void removingEndsTheFitting();
    void theNextRunGoesOn();
    void aLateAnswerOfADeadDeskHarmsNothing();
    void aFolderThatCannotBeWrittenIsSaid();
    void wordsOfErrorsGoBothWays();

private:
    static ConversationId conversationIn(TempStore &store);
    static QByteArray png(int seed);
    static QList<OutgoingImage> draft(TempStore &store, ConversationId in);
    static int files(TempStore &store);
};

ConversationId AttachmentPreparerTest::conversationIn(TempStore &store)
{
    got(store->ingest({{arriving(u"in"_s, u"R"_s, BaseMs, u"question"_s)}, {}}, BaseMs));
    return got(store->findConversation(u"R"_s)).id;
}

QByteArray AttachmentPreparerTest::png(int seed)
{
    return FileBytes::written(Pictures::drawing({60, 40}, quint32(seed)), "PNG"_ba);
}

QList<OutgoingImage> AttachmentPreparerTest::draft(TempStore &store, ConversationId in)
{
    return got(store->draftPictures(in));
}

int AttachmentPreparerTest::files(TempStore &store)
{
    return int(QDir(store->pictureFolder()).entryList(QDir::Files).size());
}

void AttachmentPreparerTest::anImageIsKeptAndFitted()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    AttachmentPreparer preparer(&*store, &clock);
    QSignalSpy progress(&preparer, &AttachmentPreparer::fitting);
    const QByteArray photo = FileBytes::written(Pictures::photo({900, 700}, 40), "BMP"_ba);
    const auto attached = await(preparer.add(in, photo, u"C:\\photos\\lamp.bmp"_s));
    QVERIFY(attached);
    QCOMPARE(attached->fault, Attached::Fault::None);
    QCOMPARE(attached->image.state, OutgoingState::Fitting);
    QCOMPARE(attached->image.name, u"lamp.bmp"_s);
    QCOMPARE(attached->image.original.type, u"image/bmp"_s);
    QCOMPARE(attached->image.original.bytes, photo.size());
    QCOMPARE(attached->image.original.widthPx, 900);
    QTRY_COMPARE(draft(store, in).first().state, OutgoingState::Waiting);
    const OutgoingImage fitted = draft(store, in).first();
    QCOMPARE(fitted.fitted.type, u"image/jpeg"_s);
    QVERIFY(fitted.fitted.bytes > 0 && fitted.fitted.bytes <= 1'048'576);
    QVERIFY(fitted.change != OutgoingChange::Kept);
    QCOMPARE(AttachmentStaging::uploadName(fitted), u"lamp.jpg"_s);
    const OutgoingAttachmentFolder folder(store->pictureFolder());
    QCOMPARE(folder.read(fitted.original.hash), photo);
    QCOMPARE(folder.read(fitted.fitted.hash).value_or(QByteArray()).size(), fitted.fitted.bytes);
    QTRY_VERIFY(!progress.isEmpty());
    QCOMPARE(progress.first().at(0).value<PictureId>(), fitted.id);
}

void AttachmentPreparerTest::theSourceMayGo()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    const QString path = store.folder() + u"/lamp.png"_s;
    QFile source(path);
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(png(1)) > 0);
    source.close();
    AttachmentPreparer preparer(&*store, &clock);
    const auto attached = await(preparer.addFile(in, path));
    QVERIFY(attached && attached->fault == Attached::Fault::None);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(draft(store, in).first().state, OutgoingState::Waiting);
    QCOMPARE(draft(store, in).first().name, u"lamp.png"_s);
}

void AttachmentPreparerTest::manyKeepTheirOrder()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    AttachmentPreparer preparer(&*store, &clock);
    QList<QFuture<Attached>> futures;
    for (int i = 0; i < 8; ++i)
        futures.append(preparer.add(in, png(i % 3), u"%1.png"_s.arg(i)));
    for (const auto &future : std::as_const(futures))
        QVERIFY(await(future));
    const auto fitted = [&store, in] {
        int count = 0;
        for (const OutgoingImage &image : draft(store, in))
            count += int(image.state == OutgoingState::Waiting);
        return count;
    };
    QTRY_COMPARE(fitted(), 8);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(draft(store, in).at(i).name, u"%1.png"_s.arg(i));
}

void AttachmentPreparerTest::whatIsNoImageLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << "lamp"_ba << int(ImageError::Kind::NotAnImage);
    QTest::newRow("nothing") << QByteArray() << int(ImageError::Kind::Empty);
    QTest::newRow("bomb") << FileBytes::lyingPng(png(1), 30'000, 30'000)
                          << int(ImageError::Kind::TooManyPixels);
}

void AttachmentPreparerTest::whatIsNoImageLeavesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    AttachmentPreparer preparer(&*store, &clock);
    const auto attached = await(preparer.add(in, bytes, u"lamp.png"_s));
    QVERIFY(attached);
    QCOMPARE(attached->fault, Attached::Fault::Image);
    QCOMPARE(int(attached->error.kind), kind);
    QCOMPARE(got(store->drafts()), QList<Draft>{});
    QCOMPARE(files(store), 0);
    const auto missing = await(preparer.addFile(in, store.folder() + u"/not-there.png"_s));
    QCOMPARE(missing->error.kind, ImageError::Kind::NoFile);
    const auto nowhere = await(preparer.add({77}, png(1), u"lamp.png"_s));
    QCOMPARE(nowhere->fault, Attached::Fault::Store);
    QCOMPARE(nowhere->storeError.kind, StoreError::Kind::NotFound);
}

void AttachmentPreparerTest::aDamagedImageIsTold()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    AttachmentPreparer preparer(&*store, &clock);
    // Right on the outside, and no picture within.
    QByteArray rows(2000, '\x07'); // no such filter
    const QByteArray bytes = FileBytes::png(FileBytes::pngHeader(20, 20, 8, 2), rows);
    const auto attached = await(preparer.add(in, bytes, u"lamp.png"_s));
    QVERIFY(attached);
    QCOMPARE(attached->fault, Attached::Fault::None);
    QTRY_VERIFY(draft(store, in).first().state != OutgoingState::Fitting);
    QCOMPARE(draft(store, in).first().state, OutgoingState::Unfit);
    QVERIFY(!draft(store, in).first().errorKind.isEmpty());
}

void AttachmentPreparerTest::anImageOfTheConversationIsAttachedAgain()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    const QString cached = store.folder() + u"/0123abc"_s;
    QFile file(cached);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png(1)) > 0);
    file.close();
    AttachmentPreparer preparer(&*store, &clock);
    const auto attached = await(preparer.addAgain(in, cached, u"door.png"_s));
    QVERIFY(attached && attached->fault == Attached::Fault::None);
    QCOMPARE(attached->image.name, u"door.png"_s);
    QVERIFY(QFile::exists(cached));
    QVERIFY(QFile::remove(cached)); // the cache may drop it
    QTRY_COMPARE(draft(store, in).first().state, OutgoingState::Waiting);
}

void AttachmentPreparerTest::removingEndsTheFitting()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    AttachmentPreparer preparer(&*store, &clock);
    const QByteArray photo = FileBytes::written(Pictures::photo({2000, 1500}, 50), "BMP"_ba);
    const auto attached = await(preparer.add(in, photo, u"lamp.bmp"_s));
    QVERIFY(attached);
    got(preparer.remove(attached->image.id));
    QCOMPARE(draft(store, in), QList<OutgoingImage>{});
    QCOMPARE(got(store->drafts()), QList<Draft>{});
    QTRY_COMPARE(files(store), 0);
    QCOMPARE(refused(preparer.remove(attached->image.id)), StoreError::Kind::NotFound);
}

void AttachmentPreparerTest::theNextRunGoesOn()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    {
        AttachmentPreparer preparer(&*store, &clock);
        const QByteArray photo = FileBytes::written(Pictures::photo({1600, 1200}, 50), "BMP"_ba);
        const auto attached = await(preparer.add(in, photo, u"lamp.bmp"_s));
        QVERIFY(attached && attached->fault == Attached::Fault::None);
    } // ends while it is fitted
    QCOMPARE(draft(store, in).first().state, OutgoingState::Fitting);
    AttachmentPreparer next(&*store, &clock);
    next.resume();
    QTRY_COMPARE_WITH_TIMEOUT(draft(store, in).first().state, OutgoingState::Waiting, 20'000);
}

void AttachmentPreparerTest::aLateAnswerOfADeadDeskHarmsNothing()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    QFuture<Attached> future;
    {
        AttachmentPreparer preparer(&*store, &clock);
        future = preparer.add(in, png(1), u"lamp.png"_s);
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(got(store->sweepPictures()), 1);
}

void AttachmentPreparerTest::aFolderThatCannotBeWrittenIsSaid()
{
    TempStore store;
    SystemClock clock;
    const ConversationId in = conversationIn(store);
    QFile inTheWay(store->pictureFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AttachmentPreparer preparer(&*store, &clock);
    const auto attached = await(preparer.add(in, png(1), u"lamp.png"_s));
    QVERIFY(attached);
    QCOMPARE(attached->fault, Attached::Fault::Disk);
    QCOMPARE(got(store->drafts()), QList<Draft>{});
}

void AttachmentPreparerTest::wordsOfErrorsGoBothWays()
{
    for (int i = 0; i <= int(ImageError::Kind::Cancelled); ++i) {
        ImageError error{ImageError::Kind(i)};
        if (error.kind == ImageError::Kind::Incomplete)
            error.missing = {MissingPart::Where::Left, 37};
        QVERIFY(!AttachmentStaging::wordOf(error).isEmpty());
        QCOMPARE(AttachmentStaging::errorOf(AttachmentStaging::wordOf(error)), error);
    }
    const ImageError unknown = AttachmentStaging::errorOf(u"of another version"_s);
    QCOMPARE(unknown.kind, ImageError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(AttachmentPreparerTest)
#include "AttachmentPreparerTest.moc"
