#include "app/engine/images/AttachmentDownloader.h"
#include "app/engine/images/AttachmentCache.h"
#include "app/engine/stays/ConversationService.h"
#include "app/simulator/SimulatorPicture.h"
#include "tests/app/EngineFixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Metadata = u"/messages/attachments/metadata"_s;
const QString Download = u"/messages/attachments/download"_s;

StoredImage image(EngineFixture &fixture, const QString &id)
{
    return await(fixture.store->images(QStringList(1, id))).value().value().first();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Images come in when somebody looks at them, and stay on disk.
class AttachmentDownloaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anImageIsFetchedOnceAndKept();
    void theMessageShowsNameAndSize();
    void whatIsInViewLastGoesFirst();
    void anotherConversationEmptiesTheLine();
    void aRefusalIsKeptUntilAPersonAsks();
    void aFaultIsTriedAgain_data();
    void aFaultIsTriedAgain();
    void bytesThatAreNoImageAreKeptAsWhatTheyAre();
    void anEmptiedFolderIsFilledAgain();
    void theLimitDropsWhatWasUsedLeast();
    void aDiskThatRefusesIsSaid();

private:
    /// A conversation whose newest message carries these images.
    static Conversation withImages(EngineFixture &fixture, QStringList *ids, int count);
};

Conversation AttachmentDownloaderTest::withImages(EngineFixture &fixture, QStringList *ids,
                                                  int count)
{
    const Conversation row = fixture.quietConversation();
    const int index = fixture.world->conversationById(row.remoteId);
    for (int i = 0; i < count; ++i) {
        const SimulatorPicture picture = sandboxPicture(QString::number(i));
        ids->append(
            fixture.world->upload(index, u"../pool %1.png"_s.arg(i), picture.type, picture.bytes)
                .value());
    }
    (void)fixture.world->write({.conversation = row.remoteId,
                                .side = SimulatorSide::Property,
                                .content = u"Look"_s,
                                .attachments = *ids});
    (void)fixture.sync();
    return fixture.row(row);
}

void AttachmentDownloaderTest::anImageIsFetchedOnceAndKept()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    ConversationPort *const port = fixture.engine->conversations();
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Stored);
    const QString path = port->imageFile(ids.first());
    QCOMPARE(content(path), sandboxPicture(u"0"_s).bytes);
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & forOthers));
    QVERIFY(!(QFileInfo(fixture.imageFolder()).permissions() & forOthers));
    const StoredImage known = image(fixture, ids.first());
    QCOMPARE(known.type, u"image/png"_s);
    QCOMPARE(known.sizeBytes, sandboxPicture(u"0"_s).bytes.size());
    QCOMPARE(known.name, u"pool 0.png"_s);

    // another engine, the same folder: no request
    fixture.restart();
    fixture.clock.advance(std::chrono::hours(1));
    fixture.engine->conversations()->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_VERIFY(image(fixture, ids.first()).usedAtMs > known.usedAtMs);
    QCOMPARE(fixture.server->postCount(Metadata), 1);
    QCOMPARE(fixture.server->postCount(Download), 1);
}

void AttachmentDownloaderTest::theMessageShowsNameAndSize()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    fixture.engine->conversations()->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Stored);
    const Attachment shown = fixture.messages(row).first().attachments.first();
    QCOMPARE(shown.name, u"pool 0.png"_s);
    QCOMPARE(shown.sizeBytes, sandboxPicture(u"0"_s).bytes.size());
}

void AttachmentDownloaderTest::whatIsInViewLastGoesFirst()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 6);
    QStringList order;
    connect(fixture.store.get(), &Store::changed, this, [&fixture, &ids, &order] {
        for (const QString &id : std::as_const(ids)) {
            if (!order.contains(id) && AttachmentCache(fixture.imageFolder()).has(id))
                order.append(id);
        }
    });
    ConversationPort *const port = fixture.engine->conversations();
    port->wantImage(row.id, ids.at(0), ImagePriority::Nearby);
    for (const QString &id : ids.sliced(1))
        port->wantImage(row.id, id, ImagePriority::Visible);
    QTRY_COMPARE(order.size(), 6);
    // two at a time: the two last asked for, and what is only near at the end
    const QSet<QString> first{order.at(0), order.at(1)};
    const QSet<QString> expected{ids.at(5), ids.at(4)};
    QCOMPARE(first, expected);
    QVERIFY(order.indexOf(ids.at(0)) >= 4);
}

void AttachmentDownloaderTest::anotherConversationEmptiesTheLine()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 6);
    const Conversation other = fixture.conversationAt(row.accommodation);
    ConversationPort *const port = fixture.engine->conversations();
    for (const QString &id : std::as_const(ids))
        port->wantImage(row.id, id, ImagePriority::Visible);
    port->openConversation(other.id);
    QTRY_VERIFY(fixture.row(other).readBackAtMs > 0);
    QCOMPARE(fixture.server->postCount(Download), 0);
}

void AttachmentDownloaderTest::aRefusalIsKeptUntilAPersonAsks()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    fixture.server->faults().add({.path = Download,
                                  .kind = SimulatorFault::Kind::Status,
                                  .status = 404,
                                  .body = R"({"request_id":"r-5",
                                  "errors":[{"id":"not_found","message":"Gone."}]})"});
    ConversationPort *const port = fixture.engine->conversations();
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Failed);
    const StoredImage failed = image(fixture, ids.first());
    QCOMPARE(failed.requestId, u"r-5"_s);
    QCOMPARE(failed.errorMessage, u"Gone."_s);
    QCOMPARE(failed.nextTryAtMs, 0);
    QCOMPARE(failed.failures, 1);
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    port->openConversation(row.id);
    QTRY_VERIFY(fixture.row(row).readBackAtMs > 0);
    QCOMPARE(fixture.server->postCount(Download), 1);

    port->wantImage(row.id, ids.first(), ImagePriority::TryAgain);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Stored);
    QCOMPARE(image(fixture, ids.first()).failures, 0);
    QCOMPARE(fixture.server->postCount(Metadata), 1); // known already
}

void AttachmentDownloaderTest::aFaultIsTriedAgain_data()
{
    using Kind = SimulatorFault::Kind;
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("metadata 503") << Metadata << int(Kind::Status);
    QTest::newRow("download 503") << Download << int(Kind::Status);
    QTest::newRow("download cut") << Download << int(Kind::HalfAfter);
}

void AttachmentDownloaderTest::aFaultIsTriedAgain()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    fixture.fault(path, SimulatorFault::Kind(kind), 2, 503);
    fixture.engine->conversations()->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Stored);
    QCOMPARE(fixture.server->postCount(path), 3);
    QCOMPARE(image(fixture, ids.first()).errorKind, QString());
}

void AttachmentDownloaderTest::bytesThatAreNoImageAreKeptAsWhatTheyAre()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    const int index = fixture.world->conversationById(row.remoteId);
    const QString id =
        fixture.world->upload(index, u"a.png"_s, u"image/png"_s, "<svg onload='x'/>"_ba).value();
    (void)fixture.world->write({.conversation = row.remoteId,
                                .side = SimulatorSide::Property,
                                .attachments = QStringList(1, id)});
    (void)fixture.sync();
    fixture.engine->conversations()->wantImage(row.id, id, ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, id).state, ImageState::Stored);
    QCOMPARE(image(fixture, id).type, u"image/svg+xml"_s); // by its bytes; nothing here opens it
    QVERIFY(QFileInfo::exists(fixture.engine->conversations()->imageFile(id)));
}

void AttachmentDownloaderTest::anEmptiedFolderIsFilledAgain()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    ConversationPort *const port = fixture.engine->conversations();
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Stored);
    QVERIFY(QFile::remove(port->imageFile(ids.first())));
    port->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_VERIFY(QFileInfo::exists(port->imageFile(ids.first())));
    QCOMPARE(fixture.server->postCount(Metadata), 1);
    QCOMPARE(fixture.server->postCount(Download), 2);
}

void AttachmentDownloaderTest::theLimitDropsWhatWasUsedLeast()
{
    const qint64 two = sandboxPicture(u"0"_s).bytes.size() + sandboxPicture(u"1"_s).bytes.size() +
                       sandboxPicture(u"2"_s).bytes.size() - 1;
    EngineFixture fixture({.imageLimitBytes = two});
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 3);
    ConversationPort *const port = fixture.engine->conversations();
    for (const QString &id : std::as_const(ids)) {
        port->wantImage(row.id, id, ImagePriority::Visible);
        QTRY_COMPARE(image(fixture, id).state, ImageState::Stored);
        fixture.clock.advance(std::chrono::seconds(1));
    }
    QTRY_VERIFY(!QFileInfo::exists(port->imageFile(ids.at(0))));
    QCOMPARE(image(fixture, ids.at(0)).state, ImageState::Known);
    QVERIFY(QFileInfo::exists(port->imageFile(ids.at(1))));
    QVERIFY(QFileInfo::exists(port->imageFile(ids.at(2))));
}

void AttachmentDownloaderTest::aDiskThatRefusesIsSaid()
{
    EngineFixture fixture;
    QStringList ids;
    const Conversation row = withImages(fixture, &ids, 1);
    QFile inTheWay(fixture.imageFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    fixture.machine.hold();
    fixture.engine->conversations()->wantImage(row.id, ids.first(), ImagePriority::Visible);
    QTRY_COMPARE(image(fixture, ids.first()).state, ImageState::Failed);
    QCOMPARE(image(fixture, ids.first()).errorKind, u"cache-write"_s);
    QVERIFY(image(fixture, ids.first()).nextTryAtMs > fixture.clock.nowMs());
}

QTEST_GUILESS_MAIN(AttachmentDownloaderTest)
#include "AttachmentDownloaderTest.moc"
