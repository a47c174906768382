#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the store knows of images.
class StoreReceivedAttachmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rowsComeInTheOrderAsked();
    void metadataReachesTheMessage();
    void theSameRowAgainChangesNothing();
    void theLeastUsedGoFirst();

private:
    /// A conversation with a message that carries these attachments.
    static Conversation withAttachments(TempStore &store, const QStringList &ids);
};

Conversation StoreReceivedAttachmentTest::withAttachments(TempStore &store, const QStringList &ids)
{
    IncomingMessage message = arriving(u"m-"_s + ids.join(u'-'), u"1"_s, BaseMs, u"look"_s);
    message.attachments = ids;
    got(store->ingest({.messages = {message, arriving(u"plain"_s, u"1"_s, BaseMs, u"text"_s)}},
                      BaseMs));
    return got(store->findConversation(u"1"_s));
}

void StoreReceivedAttachmentTest::rowsComeInTheOrderAsked()
{
    TempStore store;
    const Conversation row = withAttachments(store, {u"a"_s, u"b"_s});
    StoredImage failed{.remoteId = u"b"_s,
                       .conversation = row.id,
                       .state = ImageState::Failed,
                       .name = u"pool.png"_s,
                       .type = u"image/png"_s,
                       .sizeBytes = 70,
                       .failures = 2,
                       .nextTryAtMs = BaseMs + 8000,
                       .errorKind = u"timed-out"_s,
                       .errorMessage = u"nothing came"_s,
                       .requestId = u"r-1"_s,
                       .usedAtMs = BaseMs};
    failed = got(store->recordImage(failed));
    QVERIFY(failed.rev > 0);
    store.reopen();
    const QList<StoredImage> rows = got(store->images({u"b"_s, u"a"_s}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0), failed);
    QCOMPARE(rows.at(1), StoredImage{.remoteId = u"a"_s});
}

void StoreReceivedAttachmentTest::metadataReachesTheMessage()
{
    TempStore store;
    const QString strange = u"an \"id\" with, a comma and ü"_s;
    const Conversation row = withAttachments(store, {u"a"_s, strange});
    const QList<Message> before = got(store->messages(row.id, std::nullopt, 10));
    QSignalSpy changed(&*store, &Store::changed);
    got(store->recordImage({.remoteId = strange,
                            .conversation = row.id,
                            .state = ImageState::Known,
                            .name = u"pool.png"_s,
                            .type = u"image/png"_s,
                            .sizeBytes = 70}));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().conversations.contains(row.id));
    const QList<Message> after = got(store->messages(row.id, std::nullopt, 10));
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool carries = !after.at(i).attachments.isEmpty();
        // only the row that shows it counts as changed
        QCOMPARE(after.at(i).rev > before.at(i).rev, carries);
        if (!carries)
            continue;
        QCOMPARE(after.at(i).attachments.at(0), Attachment{u"a"_s});
        const Attachment told{strange, u"pool.png"_s, u"image/png"_s, 70};
        QCOMPARE(after.at(i).attachments.at(1), told);
    }
}

void StoreReceivedAttachmentTest::theSameRowAgainChangesNothing()
{
    TempStore store;
    const Conversation row = withAttachments(store, {u"a"_s});
    const StoredImage image{
        .remoteId = u"a"_s, .conversation = row.id, .state = ImageState::Known, .name = u"x"_s};
    const StoredImage first = got(store->recordImage(image));
    const StoredImage second = got(store->recordImage(image));
    QCOMPARE(second, first);
    QCOMPARE(got(store->images({u"a"_s})).first().rev, first.rev);
}

void StoreReceivedAttachmentTest::theLeastUsedGoFirst()
{
    TempStore store;
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s};
    const Conversation row = withAttachments(store, ids);
    for (const QString &id : ids) {
        got(store->recordImage({.remoteId = id,
                                .conversation = row.id,
                                .state = ImageState::Stored,
                                .sizeBytes = 100,
                                .usedAtMs = BaseMs}));
    }
    got(store->noteImagesUsed({u"c"_s, u"a"_s}, BaseMs + 5));
    got(store->noteImagesUsed({u"c"_s}, BaseMs + 9));
    QVERIFY(got(store->dropImagesBeyond(300)).isEmpty());
    QCOMPARE(got(store->dropImagesBeyond(200)), QStringList(1, u"b"_s));
    QCOMPARE(got(store->images({u"b"_s})).first().state, ImageState::Known);
    QCOMPARE(got(store->dropImagesBeyond(150)), QStringList(1, u"a"_s));
    QCOMPARE(got(store->images({u"c"_s})).first().state, ImageState::Stored);
}

QTEST_GUILESS_MAIN(StoreReceivedAttachmentTest)
#include "StoreReceivedAttachmentTest.moc"
