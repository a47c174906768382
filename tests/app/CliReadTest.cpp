#include "tests/app/CliFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the reading commands print: `list`, `show`, `search`.
class CliReadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listHasItsFieldsFoldersAndLimits();
    void foldersDiffer_data();
    void foldersDiffer();
    void showFindsByConversationAndReservation();
    void refreshReadsTheWholeHistory();
    void showOfAnUnknownOneIsNotFound();
    void whatIsStoredIsShownWhenItCannotBeRefreshed();
    void searchFindsNewestFirst();
    void controlCharactersNeverReachTheTerminal();
    void listNeedsNeitherKeyNorProvider();
};

namespace {

const QRegularExpression IsoUtc(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"_s);

bool isIsoUtc(const QJsonValue &value)
{
    return value.isString() && IsoUtc.match(value.toString()).hasMatch();
}

QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

} // namespace

void CliReadTest::listHasItsFieldsFoldersAndLimits()
{
    CliFixture fixture;
    fixture.serveWorld(false);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    const CliRun all = fixture.run({u"list"_s, u"--json"_s});
    QVERIFY2(all.code == 0, all.told());
    QCOMPARE(all.array().size(), 40);
    QString before = u"9999"_s;
    for (const QJsonValue &row : all.array()) {
        QCOMPARE(keysOf(row), (QStringList{u"accommodation"_s, u"conversation"_s, u"guest"_s,
                                           u"last_message_at"_s, u"needs_reply"_s, u"property"_s,
                                           u"reservation"_s, u"snippet"_s, u"unread"_s}));
        QVERIFY(row[u"conversation"_s].isString());
        QVERIFY(row[u"reservation"_s].isString());
        QVERIFY(row[u"accommodation"_s].isString());
        QVERIFY(row[u"unread"_s].isDouble());
        QVERIFY(row[u"needs_reply"_s].isBool());
        QVERIFY(row[u"snippet"_s].isString());
        QVERIFY(isIsoUtc(row[u"last_message_at"_s]));
        const QString at = row[u"last_message_at"_s].toString();
        QVERIFY(at <= before);
        before = at;
    }
    QCOMPARE(fixture.run({u"list"_s, u"--limit"_s, u"3"_s, u"--json"_s}).array().size(), 3);
    QCOMPARE(fixture.run({u"list"_s, u"--limit=39"_s, u"--json"_s}).array().size(), 39);
    // No upper bound, however large.
    QCOMPARE(
        fixture.run({u"list"_s, u"--limit=99999999999999999999"_s, u"--json"_s}).array().size(),
        40);
    const CliRun words = fixture.run({u"list"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(words.out.count('\n'), 3);

    const CliRun none = fixture.run({u"list"_s, u"--folder"_s, u"outbox"_s, u"--json"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, "[]\n"_ba);
    const CliRun wrong = fixture.run({u"list"_s, u"--folder"_s, u"spam"_s, u"--json"_s});
    QCOMPARE(wrong.code, 1);
    QCOMPARE(wrong.errorKind(), u"usage"_s);
}

void CliReadTest::foldersDiffer_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("expected"); // names of the stays below
    QTest::newRow("needs-reply") << u"needs-reply"_s << QStringList{u"asked"_s};
    QTest::newRow("waiting") << u"waiting"_s << QStringList{u"answered"_s};
    QTest::newRow("unread") << u"unread"_s << QStringList{u"asked"_s};
    QTest::newRow("outbox") << u"outbox"_s << QStringList{u"queued"_s};
    QTest::newRow("all") << u"all"_s << QStringList{u"answered"_s, u"asked"_s, u"queued"_s};
}

void CliReadTest::foldersDiffer()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, expected);
    CliFixture fixture;
    fixture.serveWorld(true);
    QHash<QString, QString> names;
    for (const QString &name : {u"asked"_s, u"answered"_s, u"queued"_s})
        names.insert(fixture.book(), name);
    for (auto stay = names.cbegin(); stay != names.cend(); ++stay) {
        if (stay.value() == u"asked")
            fixture.write(stay.key(), SimulatorSide::Property, u"When will you arrive?"_s);
    }
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    for (auto stay = names.cbegin(); stay != names.cend(); ++stay) {
        if (stay.value() == u"asked")
            continue;
        const QString wait = stay.value() == u"queued" ? u"0"_s : u"20"_s;
        const CliRun sent =
            fixture.run({u"send"_s, u"--reservation"_s, stay.key(), u"--accommodation"_s,
                         fixture.quietProperty(), u"--text"_s, u"Thank you."_s, u"--wait"_s, wait});
        QVERIFY2(sent.code == 0, sent.told());
    }
    const CliRun run = fixture.run({u"list"_s, u"--folder"_s, folder, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QStringList found;
    for (const QJsonValue &row : run.array())
        found += names.value(row[u"reservation"_s].toString());
    found.sort();
    QCOMPARE(found, expected);
}

void CliReadTest::showFindsByConversationAndReservation()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    const QString reservation = fixture.book();
    const QString first = fixture.write(reservation, SimulatorSide::Property,
                                        u"Welcome!\nSee 「https://a.example/x」."_s);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    const CliRun sent = fixture.run({u"send"_s, u"--reservation"_s, reservation, u"--text"_s,
                                     u"Thank you."_s, u"--reply-to"_s, first, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.told());
    const QString ours = sent.object()[u"message"_s].toString();
    const CliRun queued = fixture.run({u"send"_s, u"--reservation"_s, reservation, u"--text"_s,
                                       u"One more."_s, u"--wait"_s, u"0"_s, u"--json"_s});
    QVERIFY2(queued.code == 0, queued.told());

    const CliRun byReservation = fixture.run({u"show"_s, reservation, u"--json"_s});
    const CliRun byConversation =
        fixture.run({u"show"_s, fixture.conversationOf(reservation), u"--json"_s});
    QVERIFY2(byReservation.code == 0, byReservation.told());
    QCOMPARE(byConversation.out, byReservation.out);

    const QJsonObject shown = byReservation.object();
    QCOMPARE(shown.keys(), (QStringList{u"accommodation"_s, u"conversation"_s, u"messages"_s,
                                        u"outbox"_s, u"participants"_s, u"reservation"_s}));
    QCOMPARE(shown[u"conversation"_s].toString(), fixture.conversationOf(reservation));
    QCOMPARE(shown[u"reservation"_s].toString(), reservation);
    QCOMPARE(shown[u"accommodation"_s].toString(), fixture.quietProperty());
    const QJsonArray messages = shown[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 2);
    for (const QJsonValue &message : messages) {
        QCOMPARE(keysOf(message),
                 (QStringList{u"attachments"_s, u"content"_s, u"id"_s, u"links"_s, u"reply_to"_s,
                              u"role"_s, u"state"_s, u"timestamp"_s}));
        QVERIFY(isIsoUtc(message[u"timestamp"_s]));
    }
    // Oldest first; the property's has no state, ours has one.
    QCOMPARE(messages[0][u"id"_s].toString(), first);
    QCOMPARE(messages[0][u"role"_s].toString(), u"property"_s);
    QCOMPARE(messages[0][u"content"_s].toString(), u"Welcome!\nSee 「https://a.example/x」."_s);
    QCOMPARE(messages[0][u"links"_s].toArray(), QJsonArray{u"https://a.example/x"_s});
    QVERIFY(messages[0][u"state"_s].isNull());
    QVERIFY(messages[0][u"reply_to"_s].isNull());
    QCOMPARE(messages[1][u"id"_s].toString(), ours);
    QCOMPARE(messages[1][u"reply_to"_s].toString(), first);
    QVERIFY(messages[1][u"state"_s] == u"accepted"_s || messages[1][u"state"_s] == u"seen"_s);
    // The outbox holds what is not settled, and only that.
    const QJsonArray outbox = shown[u"outbox"_s].toArray();
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(keysOf(outbox[0]),
             (QStringList{u"attachments"_s, u"content"_s, u"error"_s, u"id"_s, u"state"_s}));
    QCOMPARE(outbox[0][u"id"_s], queued.object()[u"outbox"_s]);
    QCOMPARE(outbox[0][u"state"_s].toString(), u"queued"_s);
    QVERIFY(outbox[0][u"error"_s].isNull());
}

void CliReadTest::refreshReadsTheWholeHistory()
{
    CliFixture fixture;
    const QString reservation = fixture.serveOneMessage(u"First."_s);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    fixture.write(reservation, SimulatorSide::Property, u"Second."_s);
    QCOMPARE(
        fixture.run({u"show"_s, reservation, u"--json"_s}).object()[u"messages"_s].toArray().size(),
        1);
    const CliRun run = fixture.run({u"show"_s, reservation, u"--refresh"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"messages"_s].toArray().size(), 2);
    const QJsonArray people = run.object()[u"participants"_s].toArray();
    QVERIFY(people.size() >= 2);
    QStringList roles;
    for (const QJsonValue &person : people) {
        QCOMPARE(keysOf(person), (QStringList{u"id"_s, u"name"_s, u"role"_s}));
        roles += person[u"role"_s].toString();
    }
    QVERIFY(roles.contains(u"property"_s));
    QVERIFY(roles.contains(u"guest"_s));
    QCOMPARE(fixture.server->postCount(u"/messages/conversations"_s), 1);
}

void CliReadTest::showOfAnUnknownOneIsNotFound()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    const CliRun run = fixture.run({u"show"_s, u"42"_s, u"--json"_s});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"not-found"_s);
    QCOMPARE(run.err, "innbox: There is no conversation or reservation 42.\n"_ba);
}

void CliReadTest::whatIsStoredIsShownWhenItCannotBeRefreshed()
{
    CliFixture fixture;
    const QString reservation = fixture.serveOneMessage(u"First."_s);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    fixture.fault(u"/messages/conversations"_s, SimulatorFault::Kind::Status, 1, 503);
    const CliRun run = fixture.run({u"show"_s, reservation, u"--refresh"_s, u"--json"_s});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(run.errorKind(), u"server-fault"_s);
    QCOMPARE(run.object()[u"messages"_s].toArray().size(), 1);
}

void CliReadTest::searchFindsNewestFirst()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    const QString reservation = fixture.book();
    for (int i = 0; i < 25; ++i)
        fixture.write(reservation, SimulatorSide::Property, u"The parking number %1."_s.arg(i));
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    const CliRun run = fixture.run({u"search"_s, u"parking"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.array().size(), 20);
    QString before = u"9999"_s;
    for (const QJsonValue &hit : run.array()) {
        QCOMPARE(keysOf(hit), (QStringList{u"conversation"_s, u"message"_s, u"reservation"_s,
                                           u"snippet"_s, u"timestamp"_s}));
        QCOMPARE(hit[u"reservation"_s].toString(), reservation);
        QVERIFY(isIsoUtc(hit[u"timestamp"_s]));
        QVERIFY(hit[u"timestamp"_s].toString() <= before);
        before = hit[u"timestamp"_s].toString();
    }
    const CliRun more =
        fixture.run({u"search"_s, u"parking"_s, u"--limit"_s, u"100"_s, u"--json"_s});
    QCOMPARE(more.array().size(), 25);
    QCOMPARE(fixture.run({u"search"_s, u"nowhere"_s, u"--json"_s}).out, "[]\n"_ba);
    // Any text is a query.
    for (const QString &query : {u"\"par"_s, u"AND OR NOT"_s, u"body:*"_s, u"'; --"_s, u"%"_s}) {
        const CliRun odd = fixture.run({u"search"_s, u"--json"_s, u"--"_s, query});
        QVERIFY2(odd.code == 0, odd.told());
    }
}

void CliReadTest::controlCharactersNeverReachTheTerminal()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    const QString reservation = fixture.book();
    const QString evil = u"red\x1b[31m bell\x07 c1\u009b2J bidi\u202e cr\r"
                         u"over tab\tend\nnext line"_s;
    fixture.write(reservation, SimulatorSide::Property, evil);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"show"_s, reservation},
          QStringList{u"search"_s, u"red"_s}, QStringList{u"show"_s, reservation, u"--json"_s}}) {
        const CliRun run = fixture.run(command);
        QVERIFY2(run.code == 0, run.told());
        for (const QChar c : QString::fromUtf8(run.out)) {
            const bool isControl =
                c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
            QVERIFY2(c == u'\n' || !isControl, run.told());
            QVERIFY2(c != QChar(0x202e), run.told());
        }
    }
    const CliRun json = fixture.run({u"show"_s, reservation, u"--json"_s});
    QCOMPARE(json.out.count('\n'), 1);
    QCOMPARE(json.object()[u"messages"_s][0][u"content"_s].toString(), evil);
}

void CliReadTest::listNeedsNeitherKeyNorProvider()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    fixture.environment.remove(u"INNBOX_TOKEN"_s);
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"search"_s, u"x"_s}, QStringList{u"outbox"_s}}) {
        const CliRun run = fixture.run(command);
        QVERIFY2(run.code == 0, run.told());
    }
    const CliRun sync = fixture.run({u"sync"_s, u"--json"_s});
    QVERIFY2(sync.code == 1, sync.told());
    QCOMPARE(sync.errorKind(), u"no-key"_s);
    QCOMPARE(fixture.server->posts().size(), 0);
}

QTEST_GUILESS_MAIN(CliReadTest)
#include "CliReadTest.moc"
