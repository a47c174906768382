#include "tests/app/UploadWords.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Innbox::UploadWords;
using namespace Qt::Literals::StringLiterals;

/// Images go up before their message, whatever happens on the way; the message goes once.
class UploadTest : public QObject {
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

void UploadTest::fiveImagesGoWithOneMessage()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    QSignalSpy progress(rig.engine.get(), &SyncPort::imageUploading);
    const OutboxItem item = queue(rig, in);
    QCOMPARE(item.images, Five);
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(settled.item->attachments.size(), Five);
    QCOMPARE(rig.server->postCount(Upload), Five);
    QCOMPARE(rig.server->postCount(Send), 1);
    checkSentOnce(rig);
    QVERIFY(progress.size() >= Five);
    QCOMPARE(progress.last().at(2).toInt(), 100);
    // One bubble with its images, before and after its echo; nothing is left to be sent.
    QCOMPARE(rig.messages(in).size(), 1);
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.messages(in).size(), 1);
    QCOMPARE(rig.messages(in).first().attachments.size(), Five);
    QCOMPARE(rows(rig, item).size(), 0);
    QTRY_COMPARE(files(rig), 0);
}

void UploadTest::aMessageMayBeNothingButImages()
{
    EngineRig rig;
    const OutboxItem item = queue(rig, rig.quietConversation(), {});
    QCOMPARE(settle(rig, item).item->state, OutboxState::Sent);
    checkSentOnce(rig, {});
}

void UploadTest::imagesWithoutTextMayBeRefused()
{
    EngineRig rig;
    rig.server->rules().needsContent = true;
    const Conversation in = rig.quietConversation();
    const OutboxItem item = queue(rig, in, {});
    const Settled refused = settle(rig, item);
    QCOMPARE(refused.item->state, OutboxState::Failed);
    QCOMPARE(refused.item->errorKind, QString(TextWanted));
    QCOMPARE(rig.server->postCount(Send), 1); // the same again would be refused again
    QVERIFY(rig.world->sends().empty());
    // Taken back it is a draft with its images, which stay up; a line makes it go.
    const Draft draft = await(rig.store->takeBack(item.id, rig.clock.nowMs())).value().value();
    QCOMPARE(draft.conversation, in.id);
    const auto images = await(rig.store->draftPictures(in.id)).value().value();
    QCOMPARE(images.size(), Five);
    NewReply again{.conversation = in.id, .body = Text};
    for (const OutgoingImage &image : images)
        again.images.append(image.id);
    const OutboxItem withText = rig.enqueue(again);
    QCOMPARE(settle(rig, withText).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), Five);
    checkSentOnce(rig);
    // Refused for something else it is refused as any other.
    rig.fault(Send, SandboxFault::Kind::Status, 1, 400);
    const OutboxItem other = queue(rig, in, {});
    QCOMPARE(settle(rig, other).item->state, OutboxState::Failed);
    QVERIFY(rig.reply(other.id).errorKind != TextWanted);
}

void UploadTest::whatWasSentIsShownFromTheCache()
{
    EngineRig rig;
    const OutboxItem item = queue(rig, rig.quietConversation());
    const Settled settled = settle(rig, item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    const QString id = settled.item->attachments.at(2);
    const auto stored = [&rig, &id] {
        return await(rig.store->images({id})).value().value().first();
    };
    QTRY_COMPARE(stored().state, ImageState::Stored);
    const StoredImage image = stored();
    QCOMPARE(image.name, u"lamp 3.png"_s);
    QCOMPARE(image.type, u"image/png"_s);
    QFile kept(ImageCache(rig.imageFolder()).file(id));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.size(), image.sizeBytes);
    QCOMPARE(kept.readAll(), rig.world->fileBytes(*rig.world->file(id)).value_or(QByteArray()));
}

void UploadTest::aFaultAtEveryStep_data()
{
    using Kind = SandboxFault::Kind;
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

void UploadTest::aFaultAtEveryStep()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    QFETCH(int, status);
    EngineRig rig;
    faultAt(rig, Upload, step, SandboxFault::Kind(kind), status);
    const OutboxItem item = queue(rig, rig.quietConversation());
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    // Only the one whose answer was lost went up twice.
    QCOMPARE(rig.server->postCount(Upload), Five + 1);
    QCOMPARE(rig.server->postCount(Send), 1);
    checkSentOnce(rig);
    QCOMPARE(rig.server->faults().waiting(), 0);
}

void UploadTest::aSilentProviderIsAskedAgain_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    for (int step = 0; step < Five; ++step) {
        QTest::addRow("nothing at image %d", step + 1)
            << step << int(SandboxFault::Kind::HangBefore);
        QTest::addRow("no answer at image %d", step + 1)
            << step << int(SandboxFault::Kind::HangAfter);
    }
}

void UploadTest::aSilentProviderIsAskedAgain()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    EngineRig rig({.uploadDeadline = std::chrono::milliseconds(1500)});
    faultAt(rig, Upload, step, SandboxFault::Kind(kind), 0);
    const OutboxItem item = queue(rig, rig.quietConversation());
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QVERIFY(rig.server->postCount(Upload) > Five);
    QCOMPARE(rig.server->postCount(Send), 1);
    checkSentOnce(rig);
}

void UploadTest::aRefusedImageHoldsTheReply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("step");
    for (const int status : {400, 403, 404, 413, 415}) {
        for (const int step : {0, 2, Five - 1})
            QTest::addRow("%d at image %d", status, step + 1) << status << step;
    }
}

void UploadTest::aRefusedImageHoldsTheReply()
{
    QFETCH(int, status);
    QFETCH(int, step);
    EngineRig rig;
    faultAt(rig, Upload, step, SandboxFault::Kind::Status, status);
    const OutboxItem item = queue(rig, rig.quietConversation());
    const Settled held = settle(rig, item);
    QVERIFY(held.item);
    QCOMPARE(held.item->state, OutboxState::Queued);
    QCOMPARE(held.item->hold, OutboxHold::Image);
    QCOMPARE(held.item->errorKind, u"image-refused"_s);
    QVERIFY(held.item->errorMessage.contains(QString::number(status)));
    QCOMPARE(rig.server->postCount(Upload), step + 1);
    QCOMPARE(rig.server->postCount(Send), 0);
    const auto images = rows(rig, item);
    for (int i = 0; i < Five; ++i) {
        const OutgoingState expected = i < step    ? OutgoingState::Up
                                       : i == step ? OutgoingState::Refused
                                                   : OutgoingState::Waiting;
        QCOMPARE(images.at(i).state, expected);
    }
    QCOMPARE(images.at(step).httpStatus, status);
    QVERIFY(!images.at(step).errorMessage.isEmpty());
    // A person wants it all the same: only what is not up goes up.
    const Settled retried = retry(rig, item.id);
    QVERIFY(retried.item);
    QCOMPARE(retried.item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), Five + 1);
    checkSentOnce(rig);
}

void UploadTest::aCrashAtEveryStepCostsNoSecondUpload_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= Five; ++step)
        QTest::addRow("%d are up", step) << step;
}

void UploadTest::aCrashAtEveryStepCostsNoSecondUpload()
{
    QFETCH(int, step);
    EngineRig rig;
    // The process dies while it waits for an answer that never comes: of an upload, or, when all
    // are up, of the read directly before the send.
    const Conversation in = rig.quietConversation();
    faultAt(rig, step < Five ? Upload : Read, step < Five ? step : 0,
            SandboxFault::Kind::HangBefore, 0);
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .isGuarded = true, .newImages = ready(rig)});
    rig.engine->outbox()->start();
    const QString path = step < Five ? Upload : Read;
    const int posts = step < Five ? step + 1 : 1;
    QTRY_COMPARE(rig.server->postCount(path), posts);
    rig.restart();
    QCOMPARE(rig.reply(item.id).state, OutboxState::Queued);
    rig.engine->outbox()->allow(in.id);
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QCOMPARE(rig.server->postCount(Upload), Five + int(step < Five));
    QCOMPARE(rig.server->postCount(Send), 1);
    checkSentOnce(rig);
}

QTEST_GUILESS_MAIN(UploadTest)
#include "UploadTest.moc"
