#include "tests/app/CliFixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every file below the folder.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The proof and the support bundle at the command line, and that no secret is in either.
class CustodyCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void custodyTellsTheSumsAndTheItems();
    void aReportMasksTextsUnlessAsked();
    void aReportHoldsTheWireLog();
    void usage_data();
    void usage();
    void afterAFullRunTheKeyIsNowhere();
};

void CustodyCliTest::custodyTellsTheSumsAndTheItems()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    (void)fixture.book();
    QVERIFY(fixture.world->addMessages(7));
    fixture.server->faults().add({.path = u"/messages/latest"_s,
                                  .kind = SimulatorFault::Kind::StrayElement,
                                  .times = 1,
                                  .body = R"({"content":"who am I?"})"});
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    const CliRun run = fixture.run({u"custody"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    const QJsonObject sums = run.object()[u"sums"_s].toObject();
    QCOMPARE(sums[u"set_aside_open"_s].toInt(), 1);
    QVERIFY(sums[u"stored"_s].toInt() >= 7);
    QCOMPARE(sums[u"fetched"_s].toInt(), sums[u"stored"_s].toInt() + sums[u"duplicates"_s].toInt() +
                                             sums[u"set_aside"_s].toInt());
    QVERIFY(run.object()[u"last_good_poll_at"_s].isString());
    QVERIFY(run.object()[u"collecting_since"_s].isString());
    const CliRun words = fixture.run({u"custody"_s});
    QVERIFY(words.out.contains("who am I?"));
    QVERIFY(words.out.contains("1 set aside"));
    const CliRun again = fixture.run({u"custody"_s, u"read-again"_s, u"--json"_s});
    QCOMPARE(again.object()[u"still_aside"_s].toInt(), 1);
    const QString path = fixture.folder.filePath(u"proof.json"_s);
    QCOMPARE(fixture.run({u"custody"_s, u"export"_s, u"--out"_s, path}).code, 0);
    QVERIFY(bytesOf(path).contains("who am I?"));
}

void CustodyCliTest::aReportMasksTextsUnlessAsked()
{
    CliFixture fixture;
    const QString reservation = fixture.serveOneMessage(u"a question for you"_s);
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    fixture.server->faults().add({.path = u"/messages/latest"_s,
                                  .kind = SimulatorFault::Kind::StrayElement,
                                  .times = 1,
                                  .body = R"({"content":"who am I?"})"});
    QCOMPARE(fixture.run({u"sync"_s}).code, 0);
    QCOMPARE(fixture
                 .run({u"send"_s, u"--reservation"_s, reservation, u"--text"_s,
                       u"a private matter"_s, u"--wait"_s, u"0"_s})
                 .code,
             0);
    const CliRun run = fixture.run({u"report"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    const QString path = run.object()[u"file"_s].toString();
    QVERIFY(path.startsWith(fixture.dataDir()));
    const QByteArray masked = bytesOf(path);
    QVERIFY(masked.contains("\"innbox\""));
    QVERIFY(masked.contains("no-id"));
    QVERIFY(!masked.contains("a private matter"));
    QVERIFY(!masked.contains("a question for you"));
    QVERIFY(!masked.contains("who am I?"));
    QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());

    const QString whole = fixture.folder.filePath(u"whole.json"_s);
    QCOMPARE(fixture.run({u"report"_s, u"--with-texts"_s, u"--out"_s, whole}).code, 0);
    QVERIFY(bytesOf(whole).contains("a private matter"));
    QVERIFY(bytesOf(whole).contains("who am I?"));
}

void CustodyCliTest::aReportHoldsTheWireLog()
{
    CliFixture fixture;
    const QString reservation = fixture.serveOneMessage(u"a question for you"_s);
    fixture.environment.insert(u"INNBOX_WIRE_LOG"_s, u"1"_s);
    fixture.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto reported = [&fixture](const QStringList &more) {
        const CliRun run = fixture.run(QStringList{u"report"_s, u"--json"_s} + more);
        const QByteArray bytes = bytesOf(run.object()[u"file"_s].toString());
        return QJsonDocument::fromJson(bytes).object()[u"wire"_s].toArray();
    };
    QCOMPARE(reported({}), QJsonArray());

    QProcess *const window = fixture.start({});
    const auto latest = [](const QJsonArray &lines) {
        QList<QJsonObject> found;
        for (const QJsonValue &line : lines) {
            if (line[u"path"_s].toString().endsWith(u"/messages/latest"_s))
                found += line.toObject();
        }
        return found;
    };
    // Of the window that works on the account …
    QTRY_VERIFY_WITH_TIMEOUT(!latest(reported({})).isEmpty(), 20'000);
    const QJsonObject masked = latest(reported({})).constFirst();
    QCOMPARE(masked[u"status"_s].toInt(), 200);
    QVERIFY(masked[u"received_bytes"_s].toInt() > 100);
    QVERIFY(!masked[u"request_id"_s].toString().isEmpty());
    QVERIFY(!masked.contains(u"received"_s));
    QVERIFY(latest(reported({u"--with-texts"_s}))
                .constFirst()[u"received"_s]
                .toString()
                .contains(u"a question for you"_s));

    // … or of the log file that it left.
    window->kill();
    QVERIFY(window->waitForFinished());
    const QList<QJsonObject> left = latest(reported({}));
    QVERIFY(!left.isEmpty());
    QCOMPARE(left.constFirst(), masked);
}

void CustodyCliTest::usage_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("unknown verb") << QStringList{u"custody"_s, u"burn"_s};
    QTest::newRow("export to nowhere") << QStringList{u"custody"_s, u"export"_s};
    QTest::newRow("list with a file") << QStringList{u"custody"_s, u"--out"_s, u"x"_s};
    QTest::newRow("texts without a report") << QStringList{u"custody"_s, u"--with-texts"_s};
}

void CustodyCliTest::usage()
{
    QFETCH(QStringList, command);
    CliFixture fixture;
    fixture.serveWorld(true);
    QCOMPARE(fixture.run(command).code, 1);
}

void CustodyCliTest::afterAFullRunTheKeyIsNowhere()
{
    CliFixture fixture;
    fixture.serveWorld(true);
    const QString reservation = fixture.book();
    const QByteArray key = fixture.world->token();
    QVERIFY(key.size() >= 8);
    QVERIFY(fixture.world->addMessages(20));
    // The provider repeats the key in an error and in an element nobody can read.
    fixture.server->faults().add(
        {.path = u"/messages/latest/confirm"_s,
         .kind = SimulatorFault::Kind::Status,
         .status = 500,
         .body = R"({"errors":[{"id":"x","message":"bad key )" + key + R"("}]})"});
    fixture.fault(u"/messages/latest"_s, SimulatorFault::Kind::ResetAfter);
    fixture.fault(u"/messages/send"_s, SimulatorFault::Kind::HalfAfter);
    QByteArray outputs;
    for (const QStringList &command :
         {QStringList{u"sync"_s, u"--json"_s},
          QStringList{u"send"_s, u"--reservation"_s, reservation, u"--text"_s, u"hello"_s},
          QStringList{u"sync"_s}, QStringList{u"list"_s}, QStringList{u"show"_s, reservation},
          QStringList{u"custody"_s, u"--json"_s},
          QStringList{u"custody"_s, u"export"_s, u"--out"_s,
                      fixture.dataDir() + u"/exports/proof.json"_s},
          QStringList{u"report"_s, u"--with-texts"_s}, QStringList{u"outbox"_s}}) {
        const CliRun run = fixture.run(command);
        QVERIFY2(run.code == 0, run.told());
        outputs += run.out + run.err;
    }
    QVERIFY(!outputs.contains(key));
    const QStringList files = filesBelow(fixture.dataDir());
    QVERIFY(files.size() >= 4); // store, lock, export, report, log
    bool hasLog = false;
    for (const QString &path : files) {
        const QByteArray bytes = bytesOf(path);
        QVERIFY2(!bytes.contains(key), qPrintable(path));
        QVERIFY2((QFileInfo(path).permissions() & QFile::Permissions(0x0077)) ==
                     QFile::Permissions(),
                 qPrintable(path));
        QVERIFY2((QFileInfo(QFileInfo(path).path()).permissions() & QFile::Permissions(0x0077)) ==
                     QFile::Permissions(),
                 qPrintable(path));
        if (path.endsWith(u"/logs/innbox.log")) {
            hasLog = true;
            QVERIFY(!bytes.contains("hello")); // ids and counts only
        }
    }
    QVERIFY(hasLog);
}

QTEST_GUILESS_MAIN(CustodyCliTest)
#include "CustodyCliTest.moc"
