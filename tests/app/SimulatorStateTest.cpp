#include "app/simulator/SimulatorStateFile.h"
#include "app/simulator/SimulatorWorld.h"
#include "tests/app/CliFixture.h"
#include "tests/support/ManualClock.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The world in a file: saved, loaded, and kept by `innbox sandbox --state`.
class SimulatorStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void savedWorldIsTheSameWorld();
    void sameSeedAndClockGiveTheSameWorld();
    void whatIsNoWorldChangesNothing_data();
    void whatIsNoWorldChangesNothing();
    void placeThatCannotBeWrittenIsTold();
    void programGoesOnWhereItStood();

private:
    static std::unique_ptr<SimulatorWorld> world(Clock *clock, quint64 seed = 7,
                                                 const QString &folder = {})
    {
        auto opened = SimulatorWorld::open({.folder = folder, .seed = seed}, clock);
        return opened ? std::move(opened.value()) : nullptr;
    }
    /// The control door of a running simulator.
    static QJsonObject steer(const QJsonObject &access, const QString &call,
                             const QJsonObject &body)
    {
        QUrl url(access[u"base_url"_s].toString());
        url.setPath(u"/sandbox/"_s + call);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + access[u"token"_s].toString().toLatin1());
        QNetworkAccessManager http;
        QNetworkReply *const reply = http.post(request, QJsonDocument(body).toJson());
        const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
        return isDone ? QJsonDocument::fromJson(reply->readAll()).object() : QJsonObject();
    }
};

void SimulatorStateTest::savedWorldIsTheSameWorld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state.json"_s);
    ManualClock clock;
    const auto first = world(&clock);
    QVERIFY(first);
    const auto reservation =
        first->book({.accommodation = u"6240185"_s, .guestName = u"Ada"_s, .remarks = u"Hello"_s});
    QVERIFY(reservation);
    QVERIFY(first->advance(24LL * 3600 * 1000));
    const auto image = first->upload(0, u"a.png"_s, u"image/png"_s, "bytes");
    QVERIFY(image);
    SimulatorDraft draft;
    draft.conversation = first->conversations().front().id;
    draft.content = u"With a picture"_s;
    draft.attachments = {*image};
    QVERIFY(first->write(draft));
    QCOMPARE(saveSandboxState(first.get(), path), std::nullopt);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QVERIFY(!file.readAll().contains(first->token()));

    // Into a world with another seed and a folder of its own; a second open finds it there.
    for (const bool isAgain : {false, true}) {
        const auto second = world(&clock, 99, folder.filePath(u"world"_s));
        QVERIFY(second);
        if (!isAgain) {
            QVERIFY(!loadSandboxState(second.get(), path));
        }
        QVERIFY(second->token() != first->token());
        QCOMPARE(second->seed(), first->seed());
        QCOMPARE(second->nowMs(), first->nowMs());
        QCOMPARE(second->messages().size(), first->messages().size());
        for (size_t at = 0; at < first->messages().size(); ++at) {
            QCOMPARE(second->messages()[at].id, first->messages()[at].id);
            QCOMPARE(second->messages()[at].content, first->messages()[at].content);
        }
        QVERIFY(second->stayByReservation(*reservation) >= 0);
        const SimulatorFile *const kept = second->file(*image);
        QVERIFY(kept);
        QCOMPARE(second->fileBytes(*kept), QByteArray("bytes"));
    }
}

void SimulatorStateTest::sameSeedAndClockGiveTheSameWorld()
{
    ManualClock clock;
    const auto saved = [&clock](quint64 seed) {
        const auto made = world(&clock, seed);
        const bool isDone = made &&
                            made->book({.accommodation = u"6240185"_s, .guestName = u"Ada"_s}) &&
                            made->addMessages(50) && made->advance(3600 * 1000);
        // The journal is short: what the seed plants is compared as well.
        QStringList planted;
        for (const SimulatorMessage &message : made->messages())
            planted += message.id + message.content;
        return isDone ? std::pair(made->save(), planted)
                      : std::pair(std::optional<QJsonObject>(), QStringList());
    };
    const auto first = saved(7);
    QVERIFY(first.first);
    const auto second = saved(7);
    QCOMPARE(second.first, first.first);
    QCOMPARE(second.second, first.second);
    QVERIFY(saved(8).second != first.second);
}

void SimulatorStateTest::whatIsNoWorldChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("{\"innbox");
    QTest::newRow("something else") << QByteArray(R"({"title":"A scenario","steps":[]})");
    QTest::newRow("of a later version")
        << QByteArray(R"({"innbox_sandbox":2,"lines":[[{"seed":"7","created_ms":1}]]})");
    QTest::newRow("no header") << QByteArray(R"({"innbox_sandbox":1,"lines":[[1]]})");
    QTest::newRow("lines that are none") << QByteArray(
        R"({"innbox_sandbox":1,"lines":[[{"seed":"7","created_ms":1770000000000}],"x"]})");
}

void SimulatorStateTest::whatIsNoWorldChangesNothing()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ManualClock clock;
    const auto here = world(&clock);
    QVERIFY(here && here->advance(1000));
    const auto failed = loadSandboxState(here.get(), file.fileName());
    QVERIFY(failed);
    QCOMPARE(failed->kind, SimulatorError::Kind::Damaged);
    QCOMPARE(here->messages().size(), size_t(300));
    QCOMPARE(here->clock().offsetMs(), 1000);
    const auto missing = loadSandboxState(here.get(), folder.filePath(u"none.json"_s));
    QVERIFY(missing);
    QCOMPARE(missing->kind, SimulatorError::Kind::NotReadable);
}

void SimulatorStateTest::placeThatCannotBeWrittenIsTold()
{
    ManualClock clock;
    const auto here = world(&clock);
    const auto failed = saveSandboxState(here.get(), u"/proc/none/state.json"_s);
    QVERIFY(failed);
    QVERIFY(failed->contains(u"/proc/none/state.json"_s));
}

void SimulatorStateTest::programGoesOnWhereItStood()
{
    CliFixture fixture;
    const QString path = fixture.folder.filePath(u"state.json"_s);
    QString reservation;
    for (const bool isAgain : {false, true}) {
        QProcess *const process =
            fixture.startBare({u"sandbox"_s, u"--seed"_s, u"7"_s, u"--state"_s, path});
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 10'000);
        const QJsonObject access = QJsonDocument::fromJson(process->readLine()).object();
        if (!isAgain) {
            reservation = steer(access, u"book"_s,
                                {{u"accommodation"_s, u"6240185"_s},
                                 {u"guest"_s, u"Ada"_s}})[u"reservation"_s]
                              .toString();
            QVERIFY(!reservation.isEmpty());
        } else {
            const QJsonObject done = steer(access, u"cancel"_s, {{u"reservation"_s, reservation}});
            QVERIFY2(!done.contains(u"errors"_s), "the booking is not there any more");
        }
        ::kill(pid_t(process->processId()), SIGTERM);
        const CliRun run = CliFixture::finish(process);
        QVERIFY2(run.code == 0, run.told());
        QVERIFY(QFile::exists(path));
    }
    // A file that is no world is neither used nor overwritten.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("mine");
    file.close();
    const CliRun refused = fixture.runBare({u"sandbox"_s, u"--state"_s, path});
    QVERIFY2(refused.code == 4, refused.told());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(SimulatorStateTest)
#include "SimulatorStateTest.moc"
