#include "tests/app/CliFixture.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The lines of README.md for other clients of the simulator, run as they stand there.
class ReadmeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void curlLinesWork();

private:
    static QString freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress(QHostAddress::LocalHost))
                   ? QString::number(probe.serverPort())
                   : QString();
    }
    /// The fenced block that starts the simulator; empty = there is none.
    static QString block()
    {
        QFile readme(QStringLiteral(INNBOX_SOURCE_DIR "/README.md"));
        if (!readme.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression fence(u"```\n(innbox sandbox --port 8080[^`]*)```"_s);
        return fence.match(QString::fromUtf8(readme.readAll())).captured(1);
    }
};

void ReadmeTest::curlLinesWork()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"curl"_s).isEmpty(), "curl is missing: ./dev setup");
    QString script = block();
    QVERIFY(!script.isEmpty());
    const QString port = freePort();
    QVERIFY(!port.isEmpty());
    script.replace(u"8080"_s, port);
    CliFixture fixture;
    QProcess shell;
    QProcessEnvironment environment = fixture.environment;
    environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(INNBOX_PROGRAM)).absolutePath() + u':' +
                                      environment.value(u"PATH"_s));
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(fixture.folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, script + u"\nkill $!\nwait $!\n"_s});
    QVERIFY(shell.waitForFinished(30'000));
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.isEmpty(), said.constData());
    QList<QJsonObject> answers;
    for (const QByteArray &line : shell.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            answers += QJsonDocument::fromJson(line).object();
    }
    QCOMPARE(answers.size(), 5);
    for (const QJsonObject &answer : std::as_const(answers))
        QVERIFY(!answer.isEmpty() && !answer.contains(u"errors"_s));
    QCOMPARE(answers.at(0)[u"data"_s][u"messages"_s].toArray().size(), 100);
    QVERIFY(!answers.at(1)[u"reservation"_s].toString().isEmpty());
    QCOMPARE(answers.at(2)[u"waiting"_s].toInt(), 1);
    const qint64 nowMs = answers.at(3)[u"now_ms"_s].toInteger();
    QVERIFY(nowMs > 0);
    constexpr qint64 MinuteMs = 60'000;
    QVERIFY(qAbs(answers.at(4)[u"now_ms"_s].toInteger() - nowMs) < MinuteMs); // the clock as well
    QFile world(fixture.folder.filePath(u"world.json"_s));
    QVERIFY(world.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(world.readAll()).object()[u"world"_s].isObject());
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "ReadmeTest.moc"
