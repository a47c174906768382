#include "tests/app/CliFixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// Sparse: larger than what any option takes, and takes no room.
constexpr qint64 HugeBytes = 1LL << 40;

} // namespace

/// Every option that takes a file, given everything that is not the file it takes: one clear line,
/// the documented exit code, and an end within the fixture's limit.
class CliFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aLinkToAFileIsTheFile_data();
    void aLinkToAFileIsTheFile();
    void aKeyMayComeThroughAPipe();
    void aKeyPipeHasALimit();
    void aTextMayComeFromStandardInput();
    void nothingIsWrittenOverADevice_data();
    void nothingIsWrittenOverADevice();
    void whatTheDataFolderHoldsIsReadWithinBounds_data();
    void whatTheDataFolderHoldsIsReadWithinBounds();

private:
    QString made(const QString &name, const QByteArray &bytes);
    QString thing(const QString &kind);
    [[nodiscard]] CliRun runWith(const QString &option, const QString &file);

    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
};

void CliFilesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
}

QString CliFilesTest::made(const QString &name, const QByteArray &bytes)
{
    QFile file(m_fixture->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.setPermissions(Private))
        return {};
    return file.fileName();
}

/// A path to something that is no ordinary file of a bearable size.
QString CliFilesTest::thing(const QString &kind)
{
    if (kind.startsWith(u"/dev/"_s))
        return kind;
    const QString path = m_fixture->folder.filePath(u"thing"_s);
    bool isMade = false;
    if (kind == u"folder"_s)
        isMade = QDir().mkdir(path);
    else if (kind == u"pipe"_s)
        isMade = ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
    else if (kind == u"link to /dev/zero"_s)
        isMade = QFile::link(u"/dev/zero"_s, path);
    else if (kind == u"huge"_s)
        isMade = !made(u"thing"_s, {}).isEmpty() && QFile::resize(path, HugeBytes);
    return isMade ? path : QString();
}

CliRun CliFilesTest::runWith(const QString &option, const QString &file)
{
    const QStringList toIt{u"send"_s, u"--reservation"_s, m_reservation, u"--json"_s};
    if (option == u"--text-file"_s)
        return m_fixture->run(toIt + QStringList{option, file});
    if (option == u"--attach"_s)
        return m_fixture->run(toIt + QStringList{u"--text"_s, u"With a photo"_s, option, file});
    if (option == u"--token-file"_s)
        return m_fixture->run({u"sync"_s, u"--json"_s, option, file});
    if (option == u"scenario"_s)
        return m_fixture->runBare({option, file, u"--json"_s});
    return m_fixture->runBare({u"sandbox"_s, option, file});
}

void CliFilesTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    const QList<std::pair<const char *, int>> options{{"--text-file", 1},  {"--attach", 1},
                                                      {"--token-file", 1}, {"scenario", 1},
                                                      {"--scenario", 1},   {"--state", 4}};
    for (const auto &[option, code] : options) {
        for (const auto *kind : {"/dev/zero", "folder", "pipe", "link to /dev/zero", "huge"}) {
            // A pipe without a writer is waited for as a key file: see aKeyMayComeThroughAPipe.
            if (qstrcmp(option, "--token-file") == 0 && qstrcmp(kind, "pipe") == 0)
                continue;
            QTest::addRow("%s: %s", option, kind)
                << QString::fromLatin1(option) << QString::fromLatin1(kind) << code;
        }
    }
}

void CliFilesTest::whatIsNoFileIsRefused()
{
    QFETCH(QString, option);
    QFETCH(QString, kind);
    QFETCH(int, code);
    const QString path = thing(kind);
    QVERIFY(!path.isEmpty());
    const CliRun run = runWith(option, path);
    QVERIFY2(run.code == code, run.told());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.contains(path.toUtf8()), run.told());
    QVERIFY(m_fixture->server->posts().isEmpty());
}

void CliFilesTest::aLinkToAFileIsTheFile_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("--text-file") << u"--text-file"_s << "Through a link"_ba;
    QTest::newRow("--token-file") << u"--token-file"_s << ""_ba;
}

void CliFilesTest::aLinkToAFileIsTheFile()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, content);
    const QByteArray bytes = content.isEmpty() ? m_fixture->world->token() : content;
    const QString link = m_fixture->folder.filePath(u"link"_s);
    QVERIFY(QFile::link(made(u"file"_s, bytes), link));
    QVERIFY2(m_fixture->run({u"sync"_s}).code == 0, "the account works");
    const CliRun run = runWith(option, link);
    QVERIFY2(run.code == 0, run.told());
}

void CliFilesTest::aKeyMayComeThroughAPipe()
{
    const QString pipe = thing(u"pipe"_s);
    QProcess *const process = m_fixture->start({u"sync"_s, u"--json"_s, u"--token-file"_s, pipe});
    QFile writer(pipe);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // waits for the reader
    QVERIFY(writer.write(m_fixture->world->token() + '\n') > 0);
    writer.close();
    const CliRun run = CliFixture::finish(process);
    QVERIFY2(run.code == 0, run.told());
}

void CliFilesTest::aKeyPipeHasALimit()
{
    const QString pipe = thing(u"pipe"_s);
    QProcess *const process = m_fixture->start({u"sync"_s, u"--json"_s, u"--token-file"_s, pipe});
    QFile writer(pipe);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    // The pipe itself holds 64 KiB: the rest is taken, or refused when the reader has gone.
    std::signal(SIGPIPE, SIG_IGN);
    const QByteArray piece(4096, 'k');
    for (int i = 0; i < 64; ++i) {
        if (writer.write(piece) != piece.size())
            break;
    }
    writer.close();
    const CliRun run = CliFixture::finish(process);
    QVERIFY2(run.code == 1, run.told());
    QVERIFY2(run.err.contains("larger than 65536 bytes"), run.told());
}

void CliFilesTest::aTextMayComeFromStandardInput()
{
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    const QStringList send{u"send"_s,   u"--reservation"_s, m_reservation,
                           u"--json"_s, u"--text-file"_s,   u"-"_s};
    const CliRun taken = m_fixture->run(send, "From a pipe"_ba);
    QVERIFY2(taken.code == 0, taken.told());
    const CliRun refused = m_fixture->run(send, QByteArray(1'000'001, 'a'));
    QVERIFY2(refused.code == 1, refused.told());
    QCOMPARE(refused.errorKind(), u"unsendable-file"_s);
}

void CliFilesTest::nothingIsWrittenOverADevice_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("report") << QStringList{u"report"_s};
    QTest::newRow("custody export") << QStringList{u"custody"_s, u"export"_s};
}

void CliFilesTest::nothingIsWrittenOverADevice()
{
    QFETCH(QStringList, command);
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    const QString pipe = thing(u"pipe"_s);
    const CliRun run = m_fixture->run(command + QStringList{u"--out"_s, pipe, u"--json"_s});
    QVERIFY2(run.code == 4, run.told());
    struct stat facts = {};
    QVERIFY(::lstat(QFile::encodeName(pipe).constData(), &facts) == 0);
    QVERIFY(S_ISFIFO(facts.st_mode));
}

void CliFilesTest::whatTheDataFolderHoldsIsReadWithinBounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    for (const auto *kind : {"pipe", "link to /dev/zero", "huge", "folder"}) {
        QTest::addRow("accounts.json: %s", kind)
            << u"accounts.json"_s << QString::fromLatin1(kind) << 4;
        QTest::addRow("world.jsonl: %s", kind)
            << u"sandbox/world.jsonl"_s << QString::fromLatin1(kind) << 2;
    }
}

void CliFilesTest::whatTheDataFolderHoldsIsReadWithinBounds()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(int, code);
    const bool isSandbox = name.startsWith(u"sandbox/"_s);
    const QString place = m_fixture->dataDir() + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    QVERIFY(QFile::rename(thing(kind), place));
    QStringList arguments{u"--data-dir"_s, m_fixture->dataDir(), u"sync"_s, u"--json"_s};
    arguments += isSandbox ? QStringList{u"--sandbox"_s} : QStringList{u"--account"_s, u"Desk"_s};
    const CliRun run = m_fixture->runBare(arguments);
    QVERIFY2(run.code == code, run.told());
    QCOMPARE(run.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "CliFilesTest.moc"
