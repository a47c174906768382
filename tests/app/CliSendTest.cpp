#include "tests/app/CliFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// `send` and `outbox`: what leaves, what waits, what is refused, and how the program says so.
class CliSendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsAndTellsTheId();
    void waitZeroOnlyQueues();
    void anUnknownReservationNeedsItsProperty();
    void theWrongPropertyIsRefused();
    void textComesFromStandardInput();
    void unsendableTexts_data();
    void unsendableTexts();
    void ifLastHoldsBehindSomethingNewer();
    void endsByWhatTheProviderSays_data();
    void endsByWhatTheProviderSays();
    void aLostAnswerIsFound();
    void anUnclearOneHoldsTheNext();
    void aFailedOneIsRetriedOrDiscarded();
    void withoutConnectionItStaysQueued();
    void theWaitNeverCutsARequest();
    void withoutAKeyNothingIsQueued();
    void oddOutboxIdsAreNotFound_data();
    void oddOutboxIdsAreNotFound();

private:
    CliRun send(const QStringList &more);
    QJsonArray outbox();

    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
};

void CliSendTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
}

/// send to the stay of this test, as JSON.
CliRun CliSendTest::send(const QStringList &more)
{
    return m_fixture->run(QStringList{u"send"_s, u"--json"_s, u"--reservation"_s, m_reservation} +
                          more);
}

QJsonArray CliSendTest::outbox()
{
    return m_fixture->run({u"outbox"_s, u"list"_s, u"--json"_s}).array();
}

void CliSendTest::sendsAndTellsTheId()
{
    const CliRun run = send({u"--text"_s, u"Thank you, we arrive at six."_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.err, QByteArray());
    const QJsonObject told = run.object();
    QCOMPARE(told.keys(), (QStringList{u"message"_s, u"outbox"_s, u"state"_s}));
    QVERIFY(told[u"outbox"_s].isString());
    QCOMPARE(told[u"state"_s].toString(), u"accepted"_s);
    const SimulatorMessage &last = m_fixture->world->messages().back();
    QCOMPARE(told[u"message"_s].toString(), last.id);
    QCOMPARE(last.content, u"Thank you, we arrive at six."_s);
    QCOMPARE(m_fixture->world->sends().size(), size_t(1));
    QCOMPARE(outbox().size(), 0);
    // By conversation too, in any order of the options, with "=".
    const CliRun other =
        m_fixture->run({u"--json"_s, u"--text=By conversation."_s, u"send"_s,
                        u"--conversation=%1"_s.arg(m_fixture->conversationOf(m_reservation))});
    QVERIFY2(other.code == 0, other.told());
    QCOMPARE(m_fixture->world->sendCount(u"By conversation."_s), 1);
}

void CliSendTest::waitZeroOnlyQueues()
{
    const CliRun run = send({u"--text"_s, u"Later."_s, u"--wait"_s, u"0"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"queued"_s);
    QVERIFY(run.object()[u"message"_s].isNull());
    QCOMPARE(m_fixture->world->sends().size(), size_t(0));
    const QJsonArray open = outbox();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"id"_s], run.object()[u"outbox"_s]);
    QCOMPARE(open[0][u"content"_s].toString(), u"Later."_s);
    QCOMPARE(open[0][u"reservation"_s].toString(), m_reservation);
    // The next sync sends it.
    const CliRun sync = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(sync.code == 0, sync.told());
    QCOMPARE(m_fixture->world->sendCount(u"Later."_s), 1);
    QCOMPARE(outbox().size(), 0);
}

void CliSendTest::anUnknownReservationNeedsItsProperty()
{
    const QString fresh = m_fixture->book();
    const CliRun without = m_fixture->run(
        {u"send"_s, u"--reservation"_s, fresh, u"--text"_s, u"Hello"_s, u"--json"_s});
    QVERIFY2(without.code == 1, without.told());
    QCOMPARE(without.errorKind(), u"not-found"_s);
    const CliRun with =
        m_fixture->run({u"send"_s, u"--reservation"_s, fresh, u"--accommodation"_s,
                        m_fixture->quietProperty(), u"--text"_s, u"Hello"_s, u"--json"_s});
    QVERIFY2(with.code == 0, with.told());
    QCOMPARE(m_fixture->world->sendCount(u"Hello"_s), 1);
    QCOMPARE(m_fixture->world->messages().back().id, with.object()[u"message"_s].toString());
}

void CliSendTest::theWrongPropertyIsRefused()
{
    const CliRun run = send({u"--accommodation"_s, u"1"_s, u"--text"_s, u"Hello"_s});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"not-found"_s);
    QCOMPARE(outbox().size(), 0);
}

void CliSendTest::textComesFromStandardInput()
{
    const QString text = u"Schöne Grüße,\n新年快乐 🏨"_s;
    const CliRun run = m_fixture->run(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text-file"_s, u"-"_s}, text.toUtf8());
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(m_fixture->world->messages().back().content, text);

    QFile file(m_fixture->folder.filePath(u"réponse.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From a file.");
    file.close();
    QCOMPARE(send({u"--text-file"_s, file.fileName()}).code, 0);
    QCOMPARE(m_fixture->world->sendCount(u"From a file."_s), 1);
}

void CliSendTest::unsendableTexts_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::newRow("not UTF-8") << "caf\xe9"_ba << u"unsendable-file"_s;
    QTest::newRow("cut UTF-8") << "caf\xc3"_ba << u"unsendable-file"_s;
    QTest::newRow("UTF-16 surrogate") << "\xed\xa0\x80"_ba << u"unsendable-file"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"unsendable-file"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty-text"_s;
    QTest::newRow("blanks") << " \n\t "_ba << u"empty-text"_s;
    QTest::newRow("too long") << QByteArray(1'000'001, 'x') << u"unsendable-file"_s;
}

void CliSendTest::unsendableTexts()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    const CliRun run = m_fixture->run(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text-file"_s, u"-"_s, u"--json"_s},
        input);
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), kind);
    QCOMPARE(outbox().size(), 0);
    QCOMPARE(m_fixture->server->postCount(u"/messages/send"_s), 0);
}

void CliSendTest::ifLastHoldsBehindSomethingNewer()
{
    const QJsonArray known =
        m_fixture->run({u"show"_s, m_reservation, u"--json"_s}).object()[u"messages"_s].toArray();
    const QString last = known.last()[u"id"_s].toString();
    m_fixture->write(m_reservation, SimulatorSide::Property, u"One more thing"_s);
    const CliRun held = send({u"--text"_s, u"Also good."_s, u"--if-last"_s, last});
    QVERIFY2(held.code == 2, held.told());
    QCOMPARE(held.errorKind(), u"newer-message"_s);
    QCOMPARE(held.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(m_fixture->world->sendCount(u"Also good."_s), 0);
    // Where nothing newer is, it goes.
    const QString other = m_fixture->book();
    const QString only = m_fixture->write(other, SimulatorSide::Property, u"Welcome!"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    const CliRun sent = m_fixture->run({u"send"_s, u"--reservation"_s, other, u"--text"_s,
                                        u"Good."_s, u"--if-last"_s, only, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.told());
}

void CliSendTest::endsByWhatTheProviderSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::newRow("400") << 400 << 6 << u"failed"_s;
    QTest::newRow("404") << 404 << 6 << u"failed"_s;
    QTest::newRow("401") << 401 << 3 << u"failed"_s;
    QTest::newRow("403") << 403 << 3 << u"failed"_s;
    QTest::newRow("429") << 429 << 2 << u"queued"_s;
    QTest::newRow("502") << 502 << 5 << u"uncertain"_s;
}

void CliSendTest::endsByWhatTheProviderSays()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, state);
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::Status, -1, status);
    const CliRun run = send({u"--text"_s, u"Hello"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(run.code == code, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), state);
    QVERIFY(run.object()[u"message"_s].isNull());
    QVERIFY(!run.errorKind().isEmpty());
    QCOMPARE(run.err.count('\n'), 1);
    const QJsonArray open = outbox();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"state"_s].toString(), state);
    QCOMPARE(m_fixture->server->postCount(u"/messages/send"_s), 1);
}

void CliSendTest::aLostAnswerIsFound()
{
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::ResetAfter);
    const CliRun run = send({u"--text"_s, u"Did you get this?"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(run.object()[u"message"_s].toString(), m_fixture->world->messages().back().id);
    QCOMPARE(m_fixture->world->sendCount(u"Did you get this?"_s), 1);
    QCOMPARE(m_fixture->server->postCount(u"/messages/send"_s), 1);
}

void CliSendTest::anUnclearOneHoldsTheNext()
{
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::ResetBefore);
    const CliRun unclear = send({u"--text"_s, u"First."_s, u"--wait"_s, u"1"_s});
    QVERIFY2(unclear.code == 5, unclear.told());
    QCOMPARE(unclear.errorKind(), u"uncertain"_s);
    QCOMPARE(unclear.object()[u"state"_s].toString(), u"uncertain"_s);
    const CliRun held = send({u"--text"_s, u"Second."_s, u"--wait"_s, u"0"_s});
    QVERIFY2(held.code == 2, held.told());
    QCOMPARE(held.errorKind(), u"held-behind"_s);
    QCOMPARE(held.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(held.object()[u"error"_s][u"outbox"_s], unclear.object()[u"outbox"_s]);
    QCOMPARE(m_fixture->world->sends().size(), size_t(0));
    QCOMPARE(outbox().size(), 2);
    // A retry looks once more, does not find it, sends it, and the held one follows.
    const CliRun retried = m_fixture->run(
        {u"outbox"_s, u"retry"_s, unclear.object()[u"outbox"_s].toString(), u"--json"_s});
    QVERIFY2(retried.code == 0, retried.told());
    QCOMPARE(retried.object()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(m_fixture->world->sendCount(u"First."_s), 1);
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    QCOMPARE(m_fixture->world->sendCount(u"Second."_s), 1);
}

void CliSendTest::aFailedOneIsRetriedOrDiscarded()
{
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::Status, 2, 400);
    const CliRun failed = send({u"--text"_s, u"First."_s});
    QVERIFY2(failed.code == 6, failed.told());
    const QString id = failed.object()[u"outbox"_s].toString();
    const CliRun held = send({u"--text"_s, u"Second."_s});
    QVERIFY2(held.code == 2, held.told());
    QCOMPARE(held.errorKind(), u"held-behind"_s);
    QCOMPARE(held.object()[u"error"_s][u"outbox"_s].toString(), id);

    const QJsonArray open = outbox();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].toObject().keys(),
             (QStringList{u"accommodation"_s, u"attachments"_s, u"content"_s, u"conversation"_s,
                          u"created_at"_s, u"error"_s, u"held_behind"_s, u"id"_s, u"reservation"_s,
                          u"state"_s}));
    QCOMPARE(open[0][u"error"_s].toObject().keys(),
             (QStringList{u"kind"_s, u"message"_s, u"request_id"_s}));
    QCOMPARE(open[1][u"held_behind"_s].toString(), id);

    const CliRun again = m_fixture->run({u"outbox"_s, u"retry"_s, id, u"--json"_s});
    QVERIFY2(again.code == 6, again.told());
    // Giving one up needs no key.
    const QString key = m_fixture->environment.value(u"INNBOX_TOKEN"_s);
    m_fixture->environment.remove(u"INNBOX_TOKEN"_s);
    const CliRun discarded = m_fixture->run({u"outbox"_s, u"discard"_s, id, u"--json"_s});
    QVERIFY2(discarded.code == 0, discarded.told());
    QCOMPARE(discarded.object()[u"state"_s].toString(), u"discarded"_s);
    const CliRun twice = m_fixture->run({u"outbox"_s, u"discard"_s, id, u"--json"_s});
    QVERIFY2(twice.code == 1, twice.told());
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, key);
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    QCOMPARE(m_fixture->world->sendCount(u"First."_s), 0);
    QCOMPARE(m_fixture->world->sendCount(u"Second."_s), 1);
}

void CliSendTest::withoutConnectionItStaysQueued()
{
    m_fixture->server.reset();
    const CliRun run = send({u"--text"_s, u"Hello"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(run.errorKind(), u"offline"_s);
    QCOMPARE(run.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(outbox().size(), 1);
}

void CliSendTest::theWaitNeverCutsARequest()
{
    m_fixture->server->faults().add(
        {.path = u"/messages/send"_s, .kind = SimulatorFault::Kind::Delay, .delayMs = 2'500});
    const CliRun run = send({u"--text"_s, u"Slow."_s, u"--wait"_s, u"1"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
}

void CliSendTest::withoutAKeyNothingIsQueued()
{
    m_fixture->environment.remove(u"INNBOX_TOKEN"_s);
    const CliRun run = send({u"--text"_s, u"Hello"_s});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"no-key"_s);
    QCOMPARE(outbox().size(), 0);
}

void CliSendTest::oddOutboxIdsAreNotFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("unknown") << u"4711"_s;
    QTest::newRow("word") << u"last"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("huge") << u"99999999999999999999"_s;
}

void CliSendTest::oddOutboxIdsAreNotFound()
{
    QFETCH(QString, id);
    for (const QString &verb : {u"retry"_s, u"discard"_s}) {
        const CliRun run = m_fixture->run({u"outbox"_s, verb, id, u"--json"_s});
        QVERIFY2(run.code == 1, run.told());
        QCOMPARE(run.errorKind(), u"not-found"_s);
    }
}

QTEST_GUILESS_MAIN(CliSendTest)
#include "CliSendTest.moc"
