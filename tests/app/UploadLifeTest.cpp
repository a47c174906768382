#include "tests/app/UploadWords.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Innbox::UploadWords;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FittingMs = 20000; ///< sanitized, on a busy machine
}

/// What becomes of images between being queued and being sent: a day passes, they are too large,
/// somebody changes his mind.
class UploadLifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void after23HoursItGoesUpAgain();
    void overAMillionBytesAndRefusedIsMadeSmallerOnce();
    void whatWasNotFittedIsFittedThen();
    void takenBackWhileItGoesUp();
    void aNewStayIsReadForItsConversation();
    void theReservationIsAddedWhereItIsAskedFor();
    void aRefusedKeyHoldsNothing();
    void filesOfADiscardedReplyGo();
    void aLostAnswerToTheSendIsFoundByItsImages();
};

void UploadLifeTest::after23HoursItGoesUpAgain()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    // All are up, then a newer message holds the reply for a day.
    const QString seen = rig.write(in, SandboxSide::Property, u"Hello"_s);
    QVERIFY(!rig.sync().problem);
    rig.clock.advance(std::chrono::minutes(1));
    rig.write(in, SandboxSide::Property, u"Wait!"_s);
    const OutboxItem item = rig.enqueue({.conversation = in.id,
                                         .body = Text,
                                         .isGuarded = true,
                                         .seenUpTo = seen,
                                         .newImages = ready(rig)});
    QCOMPARE(settle(rig, item).item->hold, OutboxHold::NewerMessage);
    QCOMPARE(rig.server->postCount(Upload), Five);
    const QString first = rows(rig, item).first().remoteId;
    rig.clock.advance(std::chrono::hours(23));
    const Settled settled = retry(rig, item.id);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QCOMPARE(rig.server->postCount(Upload), 2 * Five);
    QVERIFY(settled.item->attachments.first() != first);
    checkSentOnce(rig);
}

void UploadLifeTest::overAMillionBytesAndRefusedIsMadeSmallerOnce()
{
    EngineRig rig;
    // One that is allowed as it is, but by a hair.
    QByteArray photo;
    for (int widthPx = 800; photo.size() < 1'005'000 && widthPx < 2000; widthPx += 12)
        photo = FileBytes::jpeg(Pictures::photo({widthPx, widthPx}, 40), 92);
    QVERIFY2(photo.size() < 1'040'000, qPrintable(QString::number(photo.size())));
    const auto images = [&rig, &photo] {
        const auto made =
            OutgoingWorkshop::prepare(rig.store->pictureFolder(), photo, u"photo.jpg"_s);
        return made ? QList<OutgoingImage>{made.value()} : QList<OutgoingImage>{};
    };
    const Conversation in = rig.quietConversation();
    rig.fault(Upload, SandboxFault::Kind::Status, 1, 400);
    const OutboxItem item = queue(rig, {.conversation = in.id}, images);
    const qint64 bytes = rows(rig, item).first().fitted.bytes;
    QVERIFY2(bytes > 1'000'000, qPrintable(QString::number(bytes)));
    rig.machine.hold(); // making it smaller takes real time
    rig.engine->outbox()->start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.server->postCount(Upload), 2, FittingMs);
    rig.machine.release();
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), 2);
    const SandboxFile *const file = rig.world->file(settled.item->attachments.first());
    QVERIFY(file && file->sizeBytes <= 1'000'000 && file->sizeBytes > 800'000);
    // Refused below a million as well: once is enough.
    rig.fault(Upload, SandboxFault::Kind::Status, 2, 400);
    rig.machine.hold();
    const OutboxItem refused = queue(rig, {.conversation = in.id}, images);
    QTRY_COMPARE_WITH_TIMEOUT(rig.server->postCount(Upload), 4, FittingMs);
    rig.machine.release();
    QCOMPARE(settle(rig, refused).item->hold, OutboxHold::Image);
    QCOMPARE(rig.server->postCount(Upload), 4);
}

void UploadLifeTest::whatWasNotFittedIsFittedThen()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    // As a crash between attaching and fitting leaves it.
    const auto kept = [&rig] {
        const auto image =
            OutgoingWorkshop::keep(rig.store->pictureFolder(), picture(1), u"lamp.png"_s);
        return image ? QList<OutgoingImage>{image.value()} : QList<OutgoingImage>{};
    };
    const OutboxItem item = queue(rig, {.conversation = in.id}, kept);
    QCOMPARE(rows(rig, item).first().state, OutgoingState::Fitting);
    rig.machine.hold(); // fitting takes real time: no simulated wait may end over it
    rig.engine->outbox()->start();
    QTRY_COMPARE_WITH_TIMEOUT(rig.server->postCount(Upload), 1, FittingMs);
    rig.machine.release();
    QCOMPARE(settle(rig, item).item->state, OutboxState::Sent);
    // What turns out to be no picture is told, not sent.
    const auto broken = [&rig] {
        QByteArray cut = picture(2);
        cut.truncate(cut.size() / 2);
        OutgoingImage image{.name = u"cut.png"_s};
        image.original.hash =
            PictureFolder(rig.store->pictureFolder()).put(cut).value_or(QString());
        return QList<OutgoingImage>{image};
    };
    const OutboxItem bad = queue(rig, {.conversation = in.id}, broken);
    rig.machine.hold();
    QTRY_COMPARE_WITH_TIMEOUT(rows(rig, bad).first().state, OutgoingState::Unfit, FittingMs);
    rig.machine.release();
    QCOMPARE(settle(rig, bad).item->hold, OutboxHold::Image);
    QCOMPARE(rows(rig, bad).first().state, OutgoingState::Unfit);
    QVERIFY(!rows(rig, bad).first().errorKind.isEmpty());
    QCOMPARE(rig.world->sends().size(), size_t(1));
}

void UploadLifeTest::takenBackWhileItGoesUp()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const OutboxItem item = queue(rig, in);
    rig.server->faults().add(
        {.path = Upload, .kind = SandboxFault::Kind::Delay, .skip = 1, .delayMs = 300});
    rig.machine.hold();
    rig.engine->outbox()->start();
    QTRY_COMPARE(rig.server->postCount(Upload), 2);
    const auto draft = await(rig.store->takeBack(item.id, rig.clock.nowMs()));
    QVERIFY(draft && *draft);
    QCOMPARE(draft->value().images, Five);
    rig.machine.release();
    QTRY_COMPARE(await(rig.store->draftPictures(in.id)).value().value().at(1).state,
                 OutgoingState::Up);
    QCOMPARE(settle(rig, item).item->state, OutboxState::Discarded);
    QCOMPARE(rig.server->postCount(Upload), 2);
    QCOMPARE(rig.server->postCount(Send), 0);
    // Queued again, what is up stays up.
    NewReply again{.conversation = in.id, .body = Text, .takesDraft = true};
    const auto left = await(rig.store->draftPictures(in.id));
    QVERIFY(left && *left);
    for (const OutgoingImage &image : left->value())
        again.images.append(image.id);
    QCOMPARE(settle(rig, rig.enqueue(again)).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), Five);
    checkSentOnce(rig);
}

void UploadLifeTest::aNewStayIsReadForItsConversation()
{
    EngineRig rig;
    const Conversation known = rig.quietConversation();
    const auto reservation =
        rig.world->book({.accommodation = known.accommodation, .guestName = u"Ana"_s});
    const Conversation in =
        await(rig.store->ensureConversation({}, reservation.value(), known.accommodation))
            .value()
            .value();
    QCOMPARE(in.remoteId, QString());
    QCOMPARE(settle(rig, queue(rig, in)).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Read), 1);
    checkSentOnce(rig);
}

void UploadLifeTest::theReservationIsAddedWhereItIsAskedFor()
{
    EngineRig rig;
    rig.server->rules().reservationOnUpload = SandboxRules::Reservation::Required;
    QCOMPARE(settle(rig, queue(rig, rig.quietConversation())).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), Five + 1); // asked for once, then remembered
    checkSentOnce(rig);
}

void UploadLifeTest::aRefusedKeyHoldsNothing()
{
    EngineRig rig;
    rig.fault(Upload, SandboxFault::Kind::Status, 1, 401);
    const OutboxItem item = queue(rig, rig.quietConversation());
    const Settled refused = settle(rig, item);
    QVERIFY(refused.item && refused.problem);
    QCOMPARE(refused.problem->kind, SyncProblem::Unauthorized);
    QCOMPARE(refused.item->state, OutboxState::Queued);
    QCOMPARE(refused.item->hold, OutboxHold::None);
    QCOMPARE(retry(rig, item.id).item->state, OutboxState::Sent);
    checkSentOnce(rig);
}

void UploadLifeTest::filesOfADiscardedReplyGo()
{
    EngineRig rig;
    rig.fault(Upload, SandboxFault::Kind::Status, 1, 415);
    const OutboxItem item = queue(rig, rig.quietConversation());
    QCOMPARE(settle(rig, item).item->hold, OutboxHold::Image);
    QVERIFY(files(rig) > 0);
    const auto given = await(rig.engine->giveUp(item.id));
    QVERIFY(given && *given);
    QTRY_COMPARE(files(rig), 0);
    QCOMPARE(rig.world->sends().size(), size_t(0));
}

void UploadLifeTest::aLostAnswerToTheSendIsFoundByItsImages()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    rig.fault(Send, SandboxFault::Kind::ResetAfter);
    const OutboxItem item = queue(rig, in, {});
    const Settled settled = settle(rig, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Send), 1);
    checkSentOnce(rig, {});
    // Never arrived: what a person retries goes with what is up already.
    rig.fault(Send, SandboxFault::Kind::ResetBefore);
    const OutboxItem lost = queue(rig, in, u"again"_s);
    QCOMPARE(settle(rig, lost).item->state, OutboxState::Uncertain);
    QCOMPARE(rig.world->sends().size(), size_t(1));
    QCOMPARE(rows(rig, lost).size(), Five);
    QCOMPARE(retry(rig, lost.id).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Upload), 2 * Five);
    QCOMPARE(rig.world->sendCount(u"again"_s), 1);
}

QTEST_GUILESS_MAIN(UploadLifeTest)
#include "UploadLifeTest.moc"
