#include "tests/app/UploadFixture.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Innbox::UploadFixture;
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
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    // All are up, then a newer message holds the reply for a day.
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Hello"_s);
    QVERIFY(!fixture.sync().problem);
    fixture.clock.advance(std::chrono::minutes(1));
    fixture.write(in, SimulatorSide::Property, u"Wait!"_s);
    const OutboxItem item = fixture.enqueue({.conversation = in.id,
                                             .body = Text,
                                             .isGuarded = true,
                                             .seenUpTo = seen,
                                             .newImages = ready(fixture)});
    QCOMPARE(settle(fixture, item).item->hold, OutboxHold::NewerMessage);
    QCOMPARE(fixture.server->postCount(Upload), Five);
    const QString first = rows(fixture, item).first().remoteId;
    fixture.clock.advance(std::chrono::hours(23));
    const Settled settled = retry(fixture, item.id);
    QVERIFY(settled.item);
    QVERIFY2(settled.item->state == OutboxState::Sent, told(settled));
    QCOMPARE(fixture.server->postCount(Upload), 2 * Five);
    QVERIFY(settled.item->attachments.first() != first);
    checkSentOnce(fixture);
}

void UploadLifeTest::overAMillionBytesAndRefusedIsMadeSmallerOnce()
{
    EngineFixture fixture;
    // One that is allowed as it is, but by a hair.
    QByteArray photo;
    for (int widthPx = 800; photo.size() < 1'005'000 && widthPx < 2000; widthPx += 12)
        photo = FileBytes::jpeg(Pictures::photo({widthPx, widthPx}, 40), 92);
    QVERIFY2(photo.size() < 1'040'000, qPrintable(QString::number(photo.size())));
    const auto images = [&fixture, &photo] {
        const auto made =
            AttachmentStaging::prepare(fixture.store->pictureFolder(), photo, u"photo.jpg"_s);
        return made ? QList<OutgoingImage>{made.value()} : QList<OutgoingImage>{};
    };
    const Conversation in = fixture.quietConversation();
    fixture.fault(Upload, SimulatorFault::Kind::Status, 1, 400);
    const OutboxItem item = queue(fixture, {.conversation = in.id}, images);
    const qint64 bytes = rows(fixture, item).first().fitted.bytes;
    QVERIFY2(bytes > 1'000'000, qPrintable(QString::number(bytes)));
    fixture.machine.hold(); // making it smaller takes real time
    fixture.engine->outbox()->start();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server->postCount(Upload), 2, FittingMs);
    fixture.machine.release();
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), 2);
    const SimulatorFile *const file = fixture.world->file(settled.item->attachments.first());
    QVERIFY(file && file->sizeBytes <= 1'000'000 && file->sizeBytes > 800'000);
    // Refused below a million as well: once is enough.
    fixture.fault(Upload, SimulatorFault::Kind::Status, 2, 400);
    fixture.machine.hold();
    const OutboxItem refused = queue(fixture, {.conversation = in.id}, images);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server->postCount(Upload), 4, FittingMs);
    fixture.machine.release();
    QCOMPARE(settle(fixture, refused).item->hold, OutboxHold::Image);
    QCOMPARE(fixture.server->postCount(Upload), 4);
}

void UploadLifeTest::whatWasNotFittedIsFittedThen()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    // As a crash between attaching and fitting leaves it.
    const auto kept = [&fixture] {
        const auto image =
            AttachmentStaging::keep(fixture.store->pictureFolder(), picture(1), u"lamp.png"_s);
        return image ? QList<OutgoingImage>{image.value()} : QList<OutgoingImage>{};
    };
    const OutboxItem item = queue(fixture, {.conversation = in.id}, kept);
    QCOMPARE(rows(fixture, item).first().state, OutgoingState::Fitting);
    fixture.machine.hold(); // fitting takes real time: no simulated wait may end over it
    fixture.engine->outbox()->start();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server->postCount(Upload), 1, FittingMs);
    fixture.machine.release();
    QCOMPARE(settle(fixture, item).item->state, OutboxState::Sent);
    // What turns out to be no picture is told, not sent.
    const auto broken = [&fixture] {
        QByteArray cut = picture(2);
        cut.truncate(cut.size() / 2);
        OutgoingImage image{.name = u"cut.png"_s};
        image.original.hash =
            OutgoingAttachmentFolder(fixture.store->pictureFolder()).put(cut).value_or(QString());
        return QList<OutgoingImage>{image};
    };
    const OutboxItem bad = queue(fixture, {.conversation = in.id}, broken);
    fixture.machine.hold();
    QTRY_COMPARE_WITH_TIMEOUT(rows(fixture, bad).first().state, OutgoingState::Unfit, FittingMs);
    fixture.machine.release();
    QCOMPARE(settle(fixture, bad).item->hold, OutboxHold::Image);
    QCOMPARE(rows(fixture, bad).first().state, OutgoingState::Unfit);
    QVERIFY(!rows(fixture, bad).first().errorKind.isEmpty());
    QCOMPARE(fixture.world->sends().size(), size_t(1));
}

void UploadLifeTest::takenBackWhileItGoesUp()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = queue(fixture, in);
    fixture.server->faults().add(
        {.path = Upload, .kind = SimulatorFault::Kind::Delay, .skip = 1, .delayMs = 300});
    fixture.machine.hold();
    fixture.engine->outbox()->start();
    QTRY_COMPARE(fixture.server->postCount(Upload), 2);
    const auto draft = await(fixture.store->takeBack(item.id, fixture.clock.nowMs()));
    QVERIFY(draft && *draft);
    QCOMPARE(draft->value().images, Five);
    fixture.machine.release();
    QTRY_COMPARE(await(fixture.store->draftPictures(in.id)).value().value().at(1).state,
                 OutgoingState::Up);
    QCOMPARE(settle(fixture, item).item->state, OutboxState::Discarded);
    QCOMPARE(fixture.server->postCount(Upload), 2);
    QCOMPARE(fixture.server->postCount(Send), 0);
    // Queued again, what is up stays up.
    NewReply again{.conversation = in.id, .body = Text, .takesDraft = true};
    const auto left = await(fixture.store->draftPictures(in.id));
    QVERIFY(left && *left);
    for (const OutgoingImage &image : left->value())
        again.images.append(image.id);
    QCOMPARE(settle(fixture, fixture.enqueue(again)).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), Five);
    checkSentOnce(fixture);
}

void UploadLifeTest::aNewStayIsReadForItsConversation()
{
    EngineFixture fixture;
    const Conversation known = fixture.quietConversation();
    const auto reservation =
        fixture.world->book({.accommodation = known.accommodation, .guestName = u"Ana"_s});
    const Conversation in =
        await(fixture.store->ensureConversation({}, reservation.value(), known.accommodation))
            .value()
            .value();
    QCOMPARE(in.remoteId, QString());
    QCOMPARE(settle(fixture, queue(fixture, in)).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Read), 1);
    checkSentOnce(fixture);
}

void UploadLifeTest::theReservationIsAddedWhereItIsAskedFor()
{
    EngineFixture fixture;
    fixture.server->rules().reservationOnUpload = SimulatorRules::Reservation::Required;
    QCOMPARE(settle(fixture, queue(fixture, fixture.quietConversation())).item->state,
             OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), Five + 1); // asked for once, then remembered
    checkSentOnce(fixture);
}

void UploadLifeTest::aRefusedKeyHoldsNothing()
{
    EngineFixture fixture;
    fixture.fault(Upload, SimulatorFault::Kind::Status, 1, 401);
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    const Settled refused = settle(fixture, item);
    QVERIFY(refused.item && refused.problem);
    QCOMPARE(refused.problem->kind, SyncProblem::Unauthorized);
    QCOMPARE(refused.item->state, OutboxState::Queued);
    QCOMPARE(refused.item->hold, OutboxHold::None);
    QCOMPARE(retry(fixture, item.id).item->state, OutboxState::Sent);
    checkSentOnce(fixture);
}

void UploadLifeTest::filesOfADiscardedReplyGo()
{
    EngineFixture fixture;
    fixture.fault(Upload, SimulatorFault::Kind::Status, 1, 415);
    const OutboxItem item = queue(fixture, fixture.quietConversation());
    QCOMPARE(settle(fixture, item).item->hold, OutboxHold::Image);
    QVERIFY(files(fixture) > 0);
    const auto given = await(fixture.engine->giveUp(item.id));
    QVERIFY(given && *given);
    QTRY_COMPARE(files(fixture), 0);
    QCOMPARE(fixture.world->sends().size(), size_t(0));
}

void UploadLifeTest::aLostAnswerToTheSendIsFoundByItsImages()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetAfter);
    const OutboxItem item = queue(fixture, in, {});
    const Settled settled = settle(fixture, item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 1);
    checkSentOnce(fixture, {});
    // Never arrived: what a person retries goes with what is up already.
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    const OutboxItem lost = queue(fixture, in, u"again"_s);
    QCOMPARE(settle(fixture, lost).item->state, OutboxState::Uncertain);
    QCOMPARE(fixture.world->sends().size(), size_t(1));
    QCOMPARE(rows(fixture, lost).size(), Five);
    QCOMPARE(retry(fixture, lost.id).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Upload), 2 * Five);
    QCOMPARE(fixture.world->sendCount(u"again"_s), 1);
}

QTEST_GUILESS_MAIN(UploadLifeTest)
#include "UploadLifeTest.moc"
