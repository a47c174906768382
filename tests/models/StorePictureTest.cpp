#include "models/store/PictureFolder.h"
#include "tests/support/TempStore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// Images of drafts and replies: whose they are, in which order, until when their files stay.
class StorePictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFolderIsPrivateAndKnowsDamage();
    void imagesMakeAndEndADraft();
    void theOrderIsKept();
    void imagesSurviveACrash();
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
    void aFitIsWrittenOnce();
    void filesGoWithTheirLastRow();
    void changesAreAnnounced();

private:
    static ConversationId conversationIn(TempStore &store, const QString &reservation = u"R"_s);
    /// Writes files and describes an image that is ready to go.
    static OutgoingImage fitted(TempStore &store, ConversationId in, const QString &name);
    static OutgoingImage added(TempStore &store, ConversationId in, const QString &name);
    static QList<PictureId> ids(const QList<OutgoingImage> &pictures);
    static QStringList names(const QList<OutgoingImage> &pictures);
    static void bringUp(TempStore &store, OutboxId reply, qint64 atMs);
    static int files(TempStore &store);
};

ConversationId StorePictureTest::conversationIn(TempStore &store, const QString &reservation)
{
    got(store->ingest({{arriving(u"in-"_s + reservation, reservation, BaseMs, u"question"_s)}, {}},
                      BaseMs));
    return got(store->findConversation(reservation)).id;
}

OutgoingImage StorePictureTest::fitted(TempStore &store, ConversationId in, const QString &name)
{
    const PictureFolder folder(store->pictureFolder());
    OutgoingImage picture{.conversation = in, .name = name, .state = OutgoingState::Waiting};
    picture.original = {.hash = folder.put("original " + name.toUtf8()).value_or(QString()),
                        .type = u"image/heic"_s,
                        .bytes = 9,
                        .widthPx = 40,
                        .heightPx = 30};
    picture.fitted = {.hash = folder.put("fitted " + name.toUtf8()).value_or(QString()),
                      .type = u"image/jpeg"_s,
                      .bytes = 7,
                      .widthPx = 20,
                      .heightPx = 15};
    picture.change = OutgoingChange::Shrunk;
    return picture;
}

OutgoingImage StorePictureTest::added(TempStore &store, ConversationId in, const QString &name)
{
    return got(store->addPicture(fitted(store, in, name), BaseMs));
}

QList<PictureId> StorePictureTest::ids(const QList<OutgoingImage> &pictures)
{
    QList<PictureId> list;
    for (const OutgoingImage &picture : pictures)
        list.append(picture.id);
    return list;
}

QStringList StorePictureTest::names(const QList<OutgoingImage> &pictures)
{
    QStringList list;
    for (const OutgoingImage &picture : pictures)
        list.append(picture.name);
    return list;
}

void StorePictureTest::bringUp(TempStore &store, OutboxId reply, qint64 atMs)
{
    for (const OutgoingImage &picture : got(store->replyPictures(reply))) {
        got(store->recordUpload({.id = picture.id,
                                 .hash = picture.fitted.hash,
                                 .state = OutgoingState::Up,
                                 .remoteId = u"up-"_s + picture.name,
                                 .atMs = atMs}));
    }
}

int StorePictureTest::files(TempStore &store)
{
    return int(QDir(store->pictureFolder()).entryList(QDir::Files).size());
}

void StorePictureTest::theFolderIsPrivateAndKnowsDamage()
{
    TempStore store;
    const PictureFolder folder(store->pictureFolder());
    QVERIFY(!QFileInfo::exists(store->pictureFolder()));
    const QString hash = folder.put("bytes"_ba).value_or(QString());
    QCOMPARE(hash, PictureFolder::hashOf("bytes"_ba));
    QCOMPARE(folder.put("bytes"_ba), hash);
    QCOMPARE(files(store), 1);
    QCOMPARE(folder.read(hash), "bytes"_ba);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder.file(hash)), owner);
    QCOMPARE(QFile::permissions(store->pictureFolder()), owner | QFile::ExeOwner | QFile::ExeUser);
    QFile damaged(folder.file(hash));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("other") == 5);
    damaged.close();
    QVERIFY(!folder.read(hash));
    QCOMPARE(folder.put("bytes"_ba), hash); // mended
    QCOMPARE(folder.read(hash), "bytes"_ba);
    for (const QString &name : {QString(), u"../store.sqlite"_s, u"."_s, hash.toUpper()})
        QVERIFY2(folder.file(name).isEmpty() && !folder.has(name), qPrintable(name));
}

void StorePictureTest::imagesMakeAndEndADraft()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage picture = added(store, in, u"lamp.heic"_s);
    QVERIFY(picture.id.isValid());
    const Draft draft = got(store->draft(in));
    QCOMPARE(draft.images, 1);
    QVERIFY(!draft.isEmpty());
    QCOMPARE(draft.updatedAtMs, BaseMs);
    QCOMPARE(got(store->drafts()), QList<Draft>{draft});
    OutgoingImage expected = fitted(store, in, u"lamp.heic"_s);
    expected.id = picture.id;
    expected.rev = picture.rev;
    QCOMPARE(got(store->draftPictures(in)), QList<OutgoingImage>{expected});
    // An empty text does not take the images' draft away.
    got(store->saveDraft({.conversation = in, .updatedAtMs = BaseMs + 1}));
    QCOMPARE(got(store->draft(in)).images, 1);
    got(store->removePicture(picture.id));
    QCOMPARE(got(store->drafts()), QList<Draft>{});
    QCOMPARE(refused(store->removePicture(picture.id)), Kind::NotFound);
    QCOMPARE(refused(store->addPicture(fitted(store, {77}, u"a"_s), BaseMs)), Kind::NotFound);
    OutgoingImage lost = fitted(store, in, u"b"_s);
    QVERIFY(QFile::remove(PictureFolder(store->pictureFolder()).file(lost.fitted.hash)));
    QCOMPARE(refused(store->addPicture(lost, BaseMs)), Kind::Conflict);
    QCOMPARE(got(store->drafts()), QList<Draft>{});
}

void StorePictureTest::theOrderIsKept()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        (void)added(store, in, name);
    const auto all = ids(got(store->draftPictures(in)));
    const QList<PictureId> wish{all.at(2), {77}, all.at(0)};
    const auto moved = got(store->orderPictures(in, wish));
    QCOMPARE(names(moved), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(got(store->draftPictures(in)), moved);
    (void)added(store, in, u"e"_s);
    QCOMPARE(names(got(store->draftPictures(in))),
             (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s, u"e"_s}));
}

void StorePictureTest::imagesSurviveACrash()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    OutgoingImage picture = fitted(store, in, u"lamp"_s);
    picture.fitted = {};
    picture.change = OutgoingChange::Kept;
    picture.state = OutgoingState::Fitting;
    picture = got(store->addPicture(picture, BaseMs));
    // As a process that dies finds it: the files as they are now, without a closing.
    const QString copy = store.folder() + u"/copy.sqlite"_s;
    QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(QFile::copy(store.path() + u"-wal"_s, copy + u"-wal"_s));
    SqlStore next(copy);
    QCOMPARE(got(next.unfittedPictures()), QList<OutgoingImage>{picture});
    QCOMPARE(PictureFolder(next.pictureFolder()).read(picture.original.hash), "original lamp"_ba);
}

void StorePictureTest::queueingTakesTheNamedImages()
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

void StorePictureTest::aReplyThatIsNotQueuedTakesNothing_data()
{
    QTest::addColumn<QString>("why");
    for (const char *const why : {"unfit", "another conversation's", "taken", "unknown", "no file"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void StorePictureTest::aReplyThatIsNotQueuedTakesNothing()
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
        picture.original.hash = PictureFolder::hashOf("never written"_ba);
        reply.newImages.append(picture);
    }
    const Draft before = got(store->draft(in));
    const int open = int(got(store->openReplies(in)).size());
    QCOMPARE(refused(store->enqueue(reply, BaseMs)),
             why == u"unknown" ? Kind::NotFound : Kind::Conflict);
    QCOMPARE(got(store->draft(in)), before);
    QCOMPARE(got(store->draftPictures(in)).first(), good);
    QCOMPARE(int(got(store->openReplies(in)).size()), open);
}

void StorePictureTest::whatIsTakenBackComesBeforeTheDraft()
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

void StorePictureTest::aClaimWaitsForTheImages()
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

void StorePictureTest::anUploadIsOldAfter23Hours_data()
{
    constexpr qint64 HourMs = 3'600'000;
    QTest::addColumn<qint64>("agoMs");
    QTest::addColumn<bool>("isUp");
    QTest::newRow("now") << qint64(0) << true;
    QTest::newRow("23 h less 1 ms") << 23 * HourMs - 1 << true;
    QTest::newRow("23 h") << 23 * HourMs << false;
    QTest::newRow("in the future") << qint64(-1) << false;
}

void StorePictureTest::anUploadIsOldAfter23Hours()
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

void StorePictureTest::aSettledReplyForgetsItsImages_data()
{
    QTest::addColumn<int>("event");
    QTest::newRow("accepted") << int(OutboxEvent::Accepted);
    QTest::newRow("discarded") << int(OutboxEvent::DiscardAsked);
    QTest::newRow("refused") << int(OutboxEvent::Rejected);
}

void StorePictureTest::aSettledReplyForgetsItsImages()
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

void StorePictureTest::aCrashedUploadBeginsAnew()
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

void StorePictureTest::aRetryTriesRefusedOnesAgain()
{
    TempStore store;
    const OutboxItem item = got(store->enqueue(
        {.conversation = conversationIn(store), .newImages = {fitted(store, {}, u"a"_s)}}, BaseMs));
    const OutgoingImage picture = got(store->replyPictures(item.id)).first();
    const PictureUpload no{.id = picture.id,
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
    PictureUpload stale = no;
    stale.hash = u"another"_s;
    QCOMPARE(refused(store->recordUpload(stale)), Kind::Conflict);
    got(store->advance({.id = item.id,
                        .from = OutboxState::Queued,
                        .event = OutboxEvent::RetryAsked,
                        .atMs = BaseMs}));
    QCOMPARE(got(store->replyPictures(item.id)).first().state, OutgoingState::Waiting);
}

void StorePictureTest::aFitIsWrittenOnce()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    OutgoingImage whole = fitted(store, in, u"a"_s);
    const PictureFile made = whole.fitted;
    whole.fitted = {};
    whole.state = OutgoingState::Fitting;
    const OutgoingImage picture = got(store->addPicture(whole, BaseMs));
    const PictureFit fit{.id = picture.id, .fitted = made, .change = OutgoingChange::Coded};
    QCOMPARE(got(store->recordFit(fit)).state, OutgoingState::Waiting);
    // Who comes second changes nothing, not even to a failure.
    const PictureFit late{.id = picture.id, .errorKind = u"damaged"_s};
    QCOMPARE(got(store->recordFit(late)).fitted, made);
    const PictureFit none{.id = picture.id, .replaces = made.hash, .errorKind = u"damaged"_s};
    QCOMPARE(got(store->recordFit(none)).state, OutgoingState::Unfit);
    got(store->removePicture(picture.id));
    QCOMPARE(refused(store->recordFit(fit)), Kind::NotFound);
}

void StorePictureTest::filesGoWithTheirLastRow()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage once = added(store, in, u"same"_s);
    const OutgoingImage twice = added(store, in, u"same"_s);
    (void)fitted(store, in, u"orphan"_s);
    QCOMPARE(files(store), 4);
    QCOMPARE(got(store->sweepPictures()), 2);
    got(store->removePicture(once.id));
    QCOMPARE(got(store->sweepPictures()), 0);
    got(store->removePicture(twice.id));
    QCOMPARE(got(store->sweepPictures()), 2);
    QCOMPARE(files(store), 0);
}

void StorePictureTest::changesAreAnnounced()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    QSignalSpy spy(&*store, &Store::changed);
    const OutgoingImage picture = added(store, in, u"a"_s);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.at(0).at(0).value<ChangeSet>().conversations.contains(in));
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .images = {picture.id}}, BaseMs));
    QTRY_COMPARE(spy.size(), 2);
    got(store->recordUpload(
        {.id = picture.id, .hash = picture.fitted.hash, .state = OutgoingState::Uploading}));
    QTRY_COMPARE(spy.size(), 3);
    QVERIFY(spy.at(2).at(0).value<ChangeSet>().outbox.contains(item.id));
    QVERIFY(got(store->reply(item.id)).rev > item.rev);
}

QTEST_GUILESS_MAIN(StorePictureTest)
#include "StorePictureTest.moc"
