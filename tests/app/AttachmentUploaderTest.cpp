#include "tests/app/UploadFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Innbox::UploadFixture;
using namespace Qt::Literals::StringLiterals;

/// Images go up before their message, whatever happens on the way; the message goes once.
class AttachmentUploaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fiveImagesGoWithOneMessage();
    void aMessageMayBeNothingButImages();
    void imagesWithoutTextMayBeRefused();
    void whatWasSentIsShownFromTheCache();
    void aFaultAtEveryStep_data();
    void aFaultAtEveryStep();
    void aSilentProviderIsAskedAgain_data();
    void aSilentProviderIsAskedAgain();
    void aRefusedImageHoldsTheReply_data();
    void aRefusedImageHoldsTheReply();
    void aCrashAtEveryStepCostsNoSecondUpload_data();
    void aCrashAtEveryStepCostsNoSecondUpload();
};

void AttachmentUploaderTest::fiveImagesGoWithOneMessage()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    QSignalSpy progress(fixture.engine.get(), &SyncPort::imageUploading);
    const OutboxItem item = queue(fixture, in);
    QCOMPARE(item.images, Five);
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(settled.item->attachments.size(), Five);
    QCOMPARE(fixture.server->postCount(Upload), Five);
    QCOMPARE(fixture.server->postCount(Send), 1);
    checkSentOnce(fixture);
    QVERIFY(progress.size() >= Five);
    QCOMPARE(progress.last().at(2).toInt(), 100);
    // One bubble with its images, before and after its echo; nothing is left to be sent.
    QCOMPARE(fixture.messages(in).size(), 1);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.messages(in).size(), 1);
    QCOMPARE(fixture.messages(in).first().attachments.size(), Five);
    QCOMPARE(rows(fixture, item).size(), 0);
    QTRY_COMPARE(files(fixture), 0);
}

void AttachmentUploaderTest::aMessageMayBeNothingButImages()
{
    EngineFixture fixture;
    const OutboxItem item = queue(fixture, fixture.quietConversation(), {});
    QCOMPARE(settle(fixture, item).item->state, OutboxState::Sent);
    checkSentOnce(fixture, {});
}

void AttachmentUploaderTest::imagesWithoutTextMayBeRefused()
{
    EngineFixture fixture;
    fixture.server->rules().needsContent = true;
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = queue(fixture, in, {});
    const Settled refused = settle(fixture, item);
    QCOMPARE(refused.item->state, OutboxState::Failed);
    QCOMPARE(refused.item->errorKind, QString(TextWanted));
    QCOMPARE(fixture.server->postCount(Send), 1); // the same again would be refused again
    QVERIFY(fixture.world->sends().empty());
    // Taken back it is a draft with its images, which stay up; a line makes it go.
    const Draft draft =
        await(fixture.store->takeBack(item.id, fixture.clock.nowMs())).value().value();
    QCOMPARE(draft.conversation, in.id);
    const auto images = await(fixture.store->draftPictures(in.id)).value().value();
    QCOMPARE(images.size(), Five);
    NewReply again{.conversation = in.id, .body = Text};
    for (const OutgoingImage &image : images)
        again.images.append(image.id);
    const OutboxItem withText = fixture.enqueue(again);
    QCOMPARE(settle(fixture, withText).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), Five);
    checkSentOnce(fixture);
    // Refused for something else it is refused as any other.
    fixture.fault(Send, SimulatorFault::Kind::Status, 1, 400);
    const OutboxItem other = queue(fixture, in, {});
    QCOMPARE(settle(fixture, other).item->state, OutboxState::Failed);
    QVERIFY(fixture.reply(other.id).errorKind != TextWanted);
}

void AttachmentUploaderTest::whatWasSentIsShownFromTheCache()
{
    EngineFixture fixture;
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    const Settled settled = settle(fixture, item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    const QString id = settled.item->attachments.at(2);
    const auto stored = [&fixture, &id] {
        return await(fixture.store->images({id})).value().value().first();
    };
    QTRY_COMPARE(stored().state, ImageState::Stored);
    const StoredImage image = stored();
    QCOMPARE(image.name, u"lamp 3.png"_s);
    QCOMPARE(image.type, u"image/png"_s);
    QFile kept(AttachmentCache(fixture.imageFolder()).file(id));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.size(), image.sizeBytes);
    QCOMPARE(kept.readAll(),
             fixture.world->fileBytes(*fixture.world->file(id)).value_or(QByteArray()));
}

void AttachmentUploaderTest::aFaultAtEveryStep_data()
{
    using Kind = SimulatorFault::Kind;
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    struct Fault {
        const char *name;
        Kind kind;
        int status;
    };
    const QList<Fault> faults{{"reset before", Kind::ResetBefore, 0},
                              {"reset after", Kind::ResetAfter, 0},
                              {"half an answer", Kind::HalfAfter, 0},
                              {"500", Kind::Status, 500},
                              {"503", Kind::Status, 503},
                              {"429", Kind::Status, 429},
                              {"200 without an id", Kind::Status, 200}};
    for (const Fault &fault : faults) {
        for (int step = 0; step < Five; ++step)
            QTest::addRow("%s at image %d", fault.name, step + 1)
                << step << int(fault.kind) << fault.status;
    }
}

void AttachmentUploaderTest::aFaultAtEveryStep()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    QFETCH(int, status);
    EngineFixture fixture;
    faultAt(fixture, Upload, step, SimulatorFault::Kind(kind), status);
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    // Only the one whose answer was lost went up twice.
    QCOMPARE(fixture.server->postCount(Upload), Five + 1);
    QCOMPARE(fixture.server->postCount(Send), 1);
    checkSentOnce(fixture);
    QCOMPARE(fixture.server->faults().waiting(), 0);
}

void AttachmentUploaderTest::aSilentProviderIsAskedAgain_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    for (int step = 0; step < Five; ++step) {
        QTest::addRow("nothing at image %d", step + 1)
            << step << int(SimulatorFault::Kind::HangBefore);
        QTest::addRow("no answer at image %d", step + 1)
            << step << int(SimulatorFault::Kind::HangAfter);
    }
}

void AttachmentUploaderTest::aSilentProviderIsAskedAgain()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    EngineFixture fixture({.uploadDeadline = std::chrono::milliseconds(1500)});
    faultAt(fixture, Upload, step, SimulatorFault::Kind(kind), 0);
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QVERIFY(fixture.server->postCount(Upload) > Five);
    QCOMPARE(fixture.server->postCount(Send), 1);
    checkSentOnce(fixture);
}

void AttachmentUploaderTest::aRefusedImageHoldsTheReply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("step");
    for (const int status : {400, 403, 404, 413, 415}) {
        for (const int step : {0, 2, Five - 1})
            QTest::addRow("%d at image %d", status, step + 1) << status << step;
    }
}

void AttachmentUploaderTest::aRefusedImageHoldsTheReply()
{
    QFETCH(int, status);
    QFETCH(int, step);
    EngineFixture fixture;
    faultAt(fixture, Upload, step, SimulatorFault::Kind::Status, status);
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    const Settled held = settle(fixture, item);
    QVERIFY(held.item);
    QCOMPARE(held.item->state, OutboxState::Queued);
    QCOMPARE(held.item->hold, OutboxHold::Image);
    QCOMPARE(held.item->errorKind, u"image-refused"_s);
    QVERIFY(held.item->errorMessage.contains(QString::number(status)));
    QCOMPARE(fixture.server->postCount(Upload), step + 1);
    QCOMPARE(fixture.server->postCount(Send), 0);
    const auto images = rows(fixture, item);
    for (int i = 0; i < Five; ++i) {
        const OutgoingState expected = i < step    ? OutgoingState::Up
                                       : i == step ? OutgoingState::Refused
                                                   : OutgoingState::Waiting;
        QCOMPARE(images.at(i).state, expected);
    }
    QCOMPARE(images.at(step).httpStatus, status);
    QVERIFY(!images.at(step).errorMessage.isEmpty());
    // A person wants it all the same: only what is not up goes up.
    const Settled retried = retry(fixture, item.id);
    QVERIFY(retried.item);
    QCOMPARE(retried.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), Five + 1);
    checkSentOnce(fixture);
}

void AttachmentUploaderTest::aCrashAtEveryStepCostsNoSecondUpload_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= Five; ++step)
        QTest::addRow("%d are up", step) << step;
}

void AttachmentUploaderTest::aCrashAtEveryStepCostsNoSecondUpload()
{
    QFETCH(int, step);
    EngineFixture fixture;
    // The process dies while it waits for an answer that never comes: of an upload, or, when all
    // are up, of the read directly before the send.
    const Conversation in = fixture.quietConversation();
    faultAt(fixture, step < Five ? Upload : Read, step < Five ? step : 0,
            SimulatorFault::Kind::HangBefore, 0);
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .isGuarded = true, .newImages = ready(fixture)});
    fixture.engine->outbox()->start();
    const QString path = step < Five ? Upload : Read;
    const int posts = step < Five ? step + 1 : 1;
    QTRY_COMPARE(fixture.server->postCount(path), posts);
    fixture.restart();
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Queued);
    fixture.engine->outbox()->allow(in.id);
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QCOMPARE(fixture.server->postCount(Upload), Five + int(step < Five));
    QCOMPARE(fixture.server->postCount(Send), 1);
    checkSentOnce(fixture);
}

QTEST_GUILESS_MAIN(AttachmentUploaderTest)
#include "AttachmentUploaderTest.moc"
