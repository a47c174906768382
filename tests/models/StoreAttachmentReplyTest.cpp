#include "tests/models/OutgoingAttachmentFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using namespace Innbox::OutgoingAttachmentFixture;
using Kind = StoreError::Kind;

/// Images of replies: how they come there, wait for their upload, go back, and are forgotten.
class StoreAttachmentReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void queueingTakesTheNamedImages();
    void aReplyThatIsNotQueuedTakesNothing_data();
    void aReplyThatIsNotQueuedTakesNothing();
    void whatIsTakenBackComesBeforeTheDraft();
    void aClaimWaitsForTheImages();
    void anUploadIsOldAfter23Hours_data();
    void anUploadIsOldAfter23Hours();
    void aSettledReplyForgetsItsImages_data();
    void aSettledReplyForgetsItsImages();
    void aCrashedUploadBeginsAnew();
    void aRetryTriesRefusedOnesAgain();
};

void StoreAttachmentReplyTest::queueingTakesTheNamedImages()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage first = added(store, in, u"first"_s);
    const OutgoingImage second = added(store, in, u"second"_s);
    const OutgoingImage third = added(store, in, u"third"_s);
    got(store->saveDraft({.conversation = in, .body = u"text"_s, .updatedAtMs = BaseMs}));
    const OutboxItem item = got(store->enqueue({.conversation = in,
                                                .body = u"text"_s,
                                                .takesDraft = true,
                                                .images = {third.id, first.id},
                                                .newImages = {fitted(store, {}, u"new"_s)}},
                                               BaseMs));
    QCOMPARE(item.images, 3);
    QCOMPARE(names(got(store->replyPictures(item.id))),
             (QStringList{u"third"_s, u"first"_s, u"new"_s}));
    QCOMPARE(names(got(store->draftPictures(in))), QStringList{u"second"_s});
    const Draft left = got(store->draft(in));
    QCOMPARE(left.body, QString());
    QCOMPARE(left.images, 1);
    QCOMPARE(refused(store->removePicture(first.id)), Kind::Conflict);
    // The last image takes an otherwise empty draft with it.
    got(store->enqueue({.conversation = in, .images = {second.id}}, BaseMs));
    QCOMPARE(got(store->drafts()), QList<Draft>{});
}

void StoreAttachmentReplyTest::aReplyThatIsNotQueuedTakesNothing_data()
{
    QTest::addColumn<QString>("why");
    for (const char *const why : {"unfit", "another conversation's", "taken", "unknown", "no file"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void StoreAttachmentReplyTest::aReplyThatIsNotQueuedTakesNothing()
{
    QFETCH(QString, why);
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage good = added(store, in, u"good"_s);
    NewReply reply{.conversation = in, .body = u"text"_s, .takesDraft = true, .images = {good.id}};
    if (why == u"unfit") {
        OutgoingImage picture = fitted(store, in, u"bad"_s);
        picture.fitted = {};
        picture.state = OutgoingState::Unfit;
        reply.images.append(got(store->addPicture(picture, BaseMs)).id);
    } else if (why == u"another conversation's") {
        reply.images.append(added(store, conversationIn(store, u"S"_s), u"other"_s).id);
    } else if (why == u"taken") {
        const OutgoingImage picture = added(store, in, u"gone"_s);
        got(store->enqueue({.conversation = in, .images = {picture.id}}, BaseMs));
        reply.images.append(picture.id);
    } else if (why == u"unknown") {
        reply.images.append(PictureId{77});
    } else {
        OutgoingImage picture = fitted(store, in, u"lost"_s);
        picture.original.hash = OutgoingAttachmentFolder::hashOf("never written"_ba);
        reply.newImages.append(picture);
    }
    const Draft before = got(store->draft(in));
    const int open = int(got(store->openReplies(in)).size());
    QCOMPARE(refused(store->enqueue(reply, BaseMs)), why == u"unknown" ? Kind::NotFound
                                                     : why == u"taken" ? Kind::AlreadySent
                                                                       : Kind::Conflict);
    QCOMPARE(got(store->draft(in)), before);
    QCOMPARE(got(store->draftPictures(in)).first(), good);
    QCOMPARE(int(got(store->openReplies(in)).size()), open);
}

void StoreAttachmentReplyTest::whatIsTakenBackComesBeforeTheDraft()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage first = added(store, in, u"first"_s);
    const OutgoingImage second = added(store, in, u"second"_s);
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .images = {first.id, second.id}}, BaseMs));
    bringUp(store, item.id, BaseMs);
    (void)added(store, in, u"later"_s);
    got(store->saveDraft({.conversation = in, .body = u"begun"_s, .updatedAtMs = BaseMs + 1}));
    const Draft draft = got(store->takeBack(item.id, BaseMs + 2));
    QCOMPARE(draft.body, u"begun"_s);
    QCOMPARE(draft.images, 3);
    QCOMPARE(got(store->draft(in)), draft);
    const auto pictures = got(store->draftPictures(in));
    QCOMPARE(names(pictures), (QStringList{u"first"_s, u"second"_s, u"later"_s}));
    QVERIFY(pictures.first().isUpAt(BaseMs + 2)); // not uploaded twice for it
    QCOMPARE(got(store->replyPictures(item.id)), QList<OutgoingImage>{});
}

void StoreAttachmentReplyTest::aClaimWaitsForTheImages()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutboxItem item = got(store->enqueue(
        {.conversation = in, .newImages = {fitted(store, {}, u"a"_s), fitted(store, {}, u"b"_s)}},
        BaseMs));
    QVERIFY(!got(store->claim(item.id, {}, BaseMs, BaseMs)).item);
    bringUp(store, item.id, BaseMs);
    const auto claim = got(store->claim(item.id, {}, BaseMs, BaseMs));
    QVERIFY(claim.item);
    QCOMPARE(claim.item->attachments, (QStringList{u"up-a"_s, u"up-b"_s}));
    QCOMPARE(claim.item->images, 2);
}

void StoreAttachmentReplyTest::anUploadIsOldAfter23Hours_data()
{
    constexpr qint64 HourMs = 3'600'000;
    QTest::addColumn<qint64>("agoMs");
    QTest::addColumn<bool>("isUp");
    QTest::newRow("now") << qint64(0) << true;
    QTest::newRow("23 h less 1 ms") << 23 * HourMs - 1 << true;
    QTest::newRow("23 h") << 23 * HourMs << false;
    QTest::newRow("in the future") << qint64(-1) << false;
}

void StoreAttachmentReplyTest::anUploadIsOldAfter23Hours()
{
    QFETCH(qint64, agoMs);
    QFETCH(bool, isUp);
    TempStore store;
    const OutboxItem item = got(store->enqueue(
        {.conversation = conversationIn(store), .newImages = {fitted(store, {}, u"a"_s)}}, BaseMs));
    bringUp(store, item.id, BaseMs);
    const qint64 nowMs = BaseMs + agoMs;
    QCOMPARE(got(store->claim(item.id, {}, nowMs, nowMs)).item.has_value(), isUp);
}

void StoreAttachmentReplyTest::aSettledReplyForgetsItsImages_data()
{
    QTest::addColumn<int>("event");
    QTest::newRow("accepted") << int(OutboxEvent::Accepted);
    QTest::newRow("discarded") << int(OutboxEvent::DiscardAsked);
    QTest::newRow("refused") << int(OutboxEvent::Rejected);
}

void StoreAttachmentReplyTest::aSettledReplyForgetsItsImages()
{
    QFETCH(int, event);
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .newImages = {fitted(store, {}, u"a"_s)}}, BaseMs));
    bringUp(store, item.id, BaseMs);
    const bool isSent = event != int(OutboxEvent::DiscardAsked);
    if (isSent)
        QVERIFY(got(store->claim(item.id, {}, BaseMs, BaseMs)).item);
    got(store->advance({.id = item.id,
                        .from = isSent ? OutboxState::Sending : OutboxState::Queued,
                        .event = OutboxEvent(event),
                        .atMs = BaseMs,
                        .remoteId = isSent ? u"m1"_s : QString()}));
    const bool isKept = event == int(OutboxEvent::Rejected);
    QCOMPARE(int(got(store->replyPictures(item.id)).size()), int(isKept));
    QCOMPARE(got(store->sweepPictures()), isKept ? 0 : 2);
    if (event != int(OutboxEvent::Accepted))
        return;
    const auto messages = got(store->messages(in, std::nullopt, 10));
    QCOMPARE(messages.first().attachments.size(), 1);
    QCOMPARE(messages.first().attachments.first().remoteId, u"up-a"_s);
}

void StoreAttachmentReplyTest::aCrashedUploadBeginsAnew()
{
    TempStore store;
    const OutboxItem item =
        got(store->enqueue({.conversation = conversationIn(store),
                            .newImages = {fitted(store, {}, u"a"_s), fitted(store, {}, u"b"_s)}},
                           BaseMs));
    const auto pictures = got(store->replyPictures(item.id));
    got(store->recordUpload({.id = pictures.at(0).id,
                             .hash = pictures.at(0).fitted.hash,
                             .state = OutgoingState::Up,
                             .remoteId = u"up"_s,
                             .atMs = BaseMs}));
    got(store->recordUpload({.id = pictures.at(1).id,
                             .hash = pictures.at(1).fitted.hash,
                             .state = OutgoingState::Uploading}));
    QCOMPARE(got(store->recoverCrashed(BaseMs)), 0);
    const auto after = got(store->replyPictures(item.id));
    QCOMPARE(after.at(0).state, OutgoingState::Up);
    QCOMPARE(after.at(1).state, OutgoingState::Waiting);
}

void StoreAttachmentReplyTest::aRetryTriesRefusedOnesAgain()
{
    TempStore store;
    const OutboxItem item = got(store->enqueue(
        {.conversation = conversationIn(store), .newImages = {fitted(store, {}, u"a"_s)}}, BaseMs));
    const OutgoingImage picture = got(store->replyPictures(item.id)).first();
    const OutgoingUpload no{.id = picture.id,
                            .hash = picture.fitted.hash,
                            .state = OutgoingState::Refused,
                            .errorKind = u"rejected"_s,
                            .errorMessage = u"no"_s,
                            .requestId = u"r"_s,
                            .httpStatus = 415};
    const OutgoingImage refusedOne = got(store->recordUpload(no));
    QCOMPARE(refusedOne.errorMessage, u"no"_s);
    QCOMPARE(refusedOne.httpStatus, 415);
    const OutboxItem held = got(store->hold(item.id, OutboxHold::Image, u"no"_s, BaseMs));
    QCOMPARE(held.errorKind, u"image-refused"_s);
    OutgoingUpload stale = no;
    stale.hash = u"another"_s;
    QCOMPARE(refused(store->recordUpload(stale)), Kind::Conflict);
    got(store->advance({.id = item.id,
                        .from = OutboxState::Queued,
                        .event = OutboxEvent::RetryAsked,
                        .atMs = BaseMs}));
    QCOMPARE(got(store->replyPictures(item.id)).first().state, OutgoingState::Waiting);
}

QTEST_GUILESS_MAIN(StoreAttachmentReplyTest)
#include "StoreAttachmentReplyTest.moc"
