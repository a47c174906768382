#include "tests/app/CliFixture.h"

#include "tests/support/LoopbackServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What `sync` does, counts and ends with.
class CliSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void syncCountsWhatItDid();
    void onceTakesOneBatchAndDrainTheRest();
    void syncFailsByItsCause_data();
    void syncFailsByItsCause();
    void drainGoesOnAfterAFaultAndEndsAtARefusal();
    void whatComesBackOfASentReplyIsDrainedToo();
};

void CliSyncTest::syncCountsWhatItDid()
{
    CliFixture fixture;
    fixture.serveWorld(false);
    const CliRun run = fixture.run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.err, QByteArray());
    const QJsonObject sums = run.object();
    QCOMPARE(sums.keys(), (QStringList{u"confirmed"_s, u"duplicates"_s, u"fetched"_s, u"requests"_s,
                                       u"set_aside"_s, u"stored"_s}));
    QCOMPARE(sums[u"fetched"_s].toInt(), 300);
    QCOMPARE(sums[u"stored"_s].toInt(), 300);
    QCOMPARE(sums[u"confirmed"_s].toInt(), 300);
    QCOMPARE(sums[u"duplicates"_s].toInt(), 0);
    QCOMPARE(sums[u"set_aside"_s].toInt(), 0);
    int posts = 0;
    for (const int count : fixture.server->posts())
        posts += count;
    QCOMPARE(sums[u"requests"_s].toInt(), posts);
    QCOMPARE(fixture.world->waiting(), 0);
    // Only what the queue needs: no history was read.
    QCOMPARE(fixture.server->postCount(u"/messages/conversations"_s), 0);

    const CliRun again = fixture.run({u"sync"_s});
    QVERIFY2(again.code == 0, again.told());
    QCOMPARE(again.out,
             "fetched 0 = stored 0 + duplicates 0 + set aside 0, confirmed 0, requests 1\n"_ba);
}

void CliSyncTest::onceTakesOneBatchAndDrainTheRest()
{
    CliFixture fixture;
    fixture.serveWorld(false);
    const CliRun once = fixture.run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(once.code == 0, once.told());
    QCOMPARE(once.object()[u"fetched"_s].toInt(), 100);
    QCOMPARE(once.object()[u"requests"_s].toInt(), 2);
    const CliRun drain = fixture.run({u"sync"_s, u"--drain"_s, u"--json"_s});
    QVERIFY2(drain.code == 0, drain.told());
    QCOMPARE(drain.object()[u"stored"_s].toInt(), 200);
    QCOMPARE(fixture.world->waiting(), 0);
}

void CliSyncTest::syncFailsByItsCause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << 401 << "{}"_ba << 3 << u"unauthorized"_s;
    QTest::newRow("403") << 403 << "{}"_ba << 3 << u"forbidden"_s;
    QTest::newRow("404") << 404 << "{}"_ba << 6 << u"not-found"_s;
    QTest::newRow("500 before any success") << 500 << "{}"_ba << 2 << u"not-enabled"_s;
    QTest::newRow("503") << 503 << "<html>"_ba << 2 << u"server-fault"_s;
    QTest::newRow("429") << 429 << "{}"_ba << 2 << u"rate-limited"_s;
    QTest::newRow("html") << 200 << "<html>hello</html>"_ba << 2 << u"bad-response"_s;
    QTest::newRow("nothing") << 200 << QByteArray() << 2 << u"bad-response"_s;
}

void CliSyncTest::syncFailsByItsCause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, kind);
    CliFixture fixture;
    LoopbackServer server;
    server.answer(status, body);
    fixture.pointTo(server.url().toString());
    const CliRun run = fixture.run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == code, run.told());
    QCOMPARE(run.errorKind(), kind);
    const QJsonObject error = run.object()[u"error"_s].toObject();
    QCOMPARE(error.keys(), (QStringList{u"kind"_s, u"message"_s, u"request_id"_s}));
    // The sums stand beside the error, and the error is one line for people.
    QCOMPARE(run.object()[u"fetched"_s].toInt(-1), 0);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.err.startsWith("innbox: "));
    // No retry after an error.
    QCOMPARE(server.postCount(), 1);
    // Without --json the error is on standard error all the same.
    if (status == 429)
        return; // everything pauses now
    const CliRun words = fixture.run({u"sync"_s, u"--once"_s});
    QCOMPARE(words.code, code);
    QCOMPARE(words.err.count('\n'), 1);
}

void CliSyncTest::whatComesBackOfASentReplyIsDrainedToo()
{
    CliFixture fixture;
    const QString reservation = fixture.serveOneMessage();
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    QCOMPARE(fixture
                 .run({u"send"_s, u"--reservation"_s, reservation, u"--text"_s, u"Thanks."_s,
                       u"--wait"_s, u"0"_s})
                 .code,
             0);
    const CliRun run = fixture.run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(fixture.world->sendCount(u"Thanks."_s), 1);
    QCOMPARE(run.object()[u"confirmed"_s].toInt(), 1);
    QCOMPARE(fixture.world->waiting(), 0);
}

void CliSyncTest::drainGoesOnAfterAFaultAndEndsAtARefusal()
{
    CliFixture fixture;
    LoopbackServer server;
    fixture.pointTo(server.url().toString());
    server.answer(503, "{}"_ba);
    int asked = 0;
    server.on("/messages/latest"_ba, [&asked](const LoopbackRequest &) {
        ++asked;
        return LoopbackAnswer{.status = asked < 2 ? 503 : 401, .body = "{}"_ba};
    });
    const CliRun run = fixture.run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 3, run.told());
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(CliSyncTest)
#include "CliSyncTest.moc"
