#include "tests/models/OutgoingAttachmentFixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using namespace Innbox::OutgoingAttachmentFixture;
using Kind = StoreError::Kind;

/// Images of drafts: whose they are, in which order, until when their files stay.
class StoreOutgoingAttachmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFolderIsPrivateAndKnowsDamage();
    void imagesMakeAndEndADraft();
    void theOrderIsKept();
    void imagesSurviveACrash();
    void aFitIsWrittenOnce();
    void filesGoWithTheirLastRow();
    void changesAreAnnounced();
};

void StoreOutgoingAttachmentTest::theFolderIsPrivateAndKnowsDamage()
{
    TempStore store;
    const OutgoingAttachmentFolder folder(store->pictureFolder());
    QVERIFY(!QFileInfo::exists(store->pictureFolder()));
    const QString hash = folder.put("bytes"_ba).value_or(QString());
    QCOMPARE(hash, OutgoingAttachmentFolder::hashOf("bytes"_ba));
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

void StoreOutgoingAttachmentTest::imagesMakeAndEndADraft()
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
    QVERIFY(QFile::remove(OutgoingAttachmentFolder(store->pictureFolder()).file(lost.fitted.hash)));
    QCOMPARE(refused(store->addPicture(lost, BaseMs)), Kind::Conflict);
    QCOMPARE(got(store->drafts()), QList<Draft>{});
}

void StoreOutgoingAttachmentTest::theOrderIsKept()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        (void)added(store, in, name);
    const auto all = ids(got(store->draftPictures(in)));
    const QList<PictureId> request{all.at(2), {77}, all.at(0)};
    const auto moved = got(store->orderPictures(in, request));
    QCOMPARE(names(moved), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(got(store->draftPictures(in)), moved);
    (void)added(store, in, u"e"_s);
    QCOMPARE(names(got(store->draftPictures(in))),
             (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s, u"e"_s}));
}

void StoreOutgoingAttachmentTest::imagesSurviveACrash()
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
    QCOMPARE(OutgoingAttachmentFolder(next.pictureFolder()).read(picture.original.hash),
             "original lamp"_ba);
}

void StoreOutgoingAttachmentTest::aFitIsWrittenOnce()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    OutgoingImage whole = fitted(store, in, u"a"_s);
    const OutgoingFile made = whole.fitted;
    whole.fitted = {};
    whole.state = OutgoingState::Fitting;
    const OutgoingImage picture = got(store->addPicture(whole, BaseMs));
    const OutgoingFit fit{.id = picture.id, .fitted = made, .change = OutgoingChange::Coded};
    QCOMPARE(got(store->recordFit(fit)).state, OutgoingState::Waiting);
    // Who comes second changes nothing, not even to a failure.
    const OutgoingFit late{.id = picture.id, .errorKind = u"damaged"_s};
    QCOMPARE(got(store->recordFit(late)).fitted, made);
    const OutgoingFit none{.id = picture.id, .replaces = made.hash, .errorKind = u"damaged"_s};
    QCOMPARE(got(store->recordFit(none)).state, OutgoingState::Unfit);
    got(store->removePicture(picture.id));
    QCOMPARE(refused(store->recordFit(fit)), Kind::NotFound);
}

void StoreOutgoingAttachmentTest::filesGoWithTheirLastRow()
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

void StoreOutgoingAttachmentTest::changesAreAnnounced()
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

QTEST_GUILESS_MAIN(StoreOutgoingAttachmentTest)
#include "StoreOutgoingAttachmentTest.moc"
