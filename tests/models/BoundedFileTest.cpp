#include "models/files/BoundedFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Kind = FileError::Kind;

namespace {

constexpr qint64 Limit = 1000;

QString made(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

QString madePipe(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"pipe"_s);
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("the test cannot make its pipe");
    return path;
}

/// Writes into a pipe from another thread and closes it.
QFuture<bool> feed(const QString &pipe, const QByteArray &bytes)
{
    return QtConcurrent::run([pipe, bytes] {
        QFile file(pipe);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
               file.write(bytes) == bytes.size();
    });
}

} // namespace

/// What may be read, how much of it, and that nothing makes the reader wait for ever.
class BoundedFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void regularFilesAreReadUpToTheLimit_data();
    void regularFilesAreReadUpToTheLimit();
    void linksLeadToWhatTheyPointTo();
    void linksAreRefusedWhereTheCallerSaysSo();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void whatIsMissingIsNotFound_data();
    void whatIsMissingIsNotFound();
    void aPipeIsReadWhereItIsAllowed_data();
    void aPipeIsReadWhereItIsAllowed();
    void aFileThatGrowsIsNotReadBeyondTheLimit();
    void checkOpensNothingForGood();
    void theErrorNamesFileAndLimit();
};

void BoundedFileTest::regularFilesAreReadUpToTheLimit_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("empty") << qint64(0) << true;
    QTest::newRow("one byte") << qint64(1) << true;
    QTest::newRow("at the limit") << Limit << true;
    QTest::newRow("one byte past the limit") << Limit + 1 << false;
    QTest::newRow("sparse, a terabyte") << (1LL << 40) << false;
}

void BoundedFileTest::regularFilesAreReadUpToTheLimit()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, isRead);
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, {});
    QVERIFY(QFile::resize(path, bytes));
    const auto read = BoundedFile::read(path, Limit);
    QCOMPARE(bool(read), isRead);
    if (isRead)
        QCOMPARE(read->size(), qsizetype(bytes));
    else
        QCOMPARE(read.error().kind, Kind::TooLarge);
}

void BoundedFileTest::linksLeadToWhatTheyPointTo()
{
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, "words"_ba);
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    QVERIFY(QFile::link(folder.filePath(u"link"_s), folder.filePath(u"second"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"endless"_s)));
    const auto read = BoundedFile::read(folder.filePath(u"second"_s), Limit);
    QVERIFY(read);
    QCOMPARE(read.value(), "words"_ba);
    const auto endless = BoundedFile::read(folder.filePath(u"endless"_s), Limit);
    QVERIFY(!endless);
    QCOMPARE(endless.error().kind, Kind::NotRegular);
}

void BoundedFileTest::linksAreRefusedWhereTheCallerSaysSo()
{
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, "words"_ba);
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    constexpr auto NoLink = BoundedFile::Accepts::RegularFileNoLink;
    QVERIFY(BoundedFile::read(path, Limit, NoLink));
    const auto linked = BoundedFile::read(folder.filePath(u"link"_s), Limit, NoLink);
    QVERIFY(!linked);
    QCOMPARE(linked.error().kind, Kind::NotRegular);
}

void BoundedFileTest::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"/dev/zero", "/dev/urandom", "/dev/null", "/dev/full", "/dev/tty",
                             "/proc/self/fd", "folder", "pipe", "socket"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void BoundedFileTest::whatIsNoRegularFileIsRefused()
{
    QFETCH(QString, what);
    const QTemporaryDir folder;
    QString path = what;
    int socket = -1;
    if (what == u"folder"_s) {
        path = folder.path();
    } else if (what == u"pipe"_s) {
        path = madePipe(folder); // without a writer: opening it in the usual way never returns
    } else if (what == u"socket"_s) {
        path = folder.filePath(u"s"_s);
        socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path));
        QVERIFY(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0);
    }
    const auto read = BoundedFile::read(path, Limit);
    if (socket >= 0)
        ::close(socket);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NotRegular);
    QVERIFY(read.error().sentence().contains(path));
}

void BoundedFileTest::whatIsMissingIsNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << u"/nowhere/at/all"_s;
    QTest::newRow("below a file") << u"/etc/passwd/below"_s;
    QTest::newRow("no name") << QString();
}

void BoundedFileTest::whatIsMissingIsNotFound()
{
    QFETCH(QString, path);
    const auto read = BoundedFile::read(path, Limit);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NotFound);
}

void BoundedFileTest::aPipeIsReadWhereItIsAllowed_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("a word") << 5 << true;
    QTest::newRow("at the limit") << int(Limit) << true;
    QTest::newRow("past the limit") << int(Limit) + 1 << false;
}

void BoundedFileTest::aPipeIsReadWhereItIsAllowed()
{
    QFETCH(int, bytes);
    QFETCH(bool, isRead);
    const QTemporaryDir folder;
    const QString pipe = madePipe(folder);
    const QByteArray sent(bytes, 'k');
    QFuture<bool> writer = feed(pipe, sent);
    const auto read = BoundedFile::read(pipe, Limit, BoundedFile::Accepts::RegularFileOrPipe);
    QVERIFY(writer.result());
    QCOMPARE(bool(read), isRead);
    if (isRead)
        QCOMPARE(read.value(), sent);
    else
        QCOMPARE(read.error().kind, Kind::TooLarge);
}

void BoundedFileTest::aFileThatGrowsIsNotReadBeyondTheLimit()
{
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, "short"_ba);
    BoundedFile file(Limit);
    QVERIFY(!file.open(path));
    QVERIFY(QFile::resize(path, 1LL << 40));
    const auto read = file.readAll();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::TooLarge);
}

void BoundedFileTest::checkOpensNothingForGood()
{
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, QByteArray(Limit, 'a'));
    const auto open = [] { return QDir(u"/proc/self/fd"_s).count(); };
    const auto before = open();
    QVERIFY(!BoundedFile::check(path, Limit));
    QVERIFY(BoundedFile::check(path, Limit - 1));
    QVERIFY(BoundedFile::check(u"/dev/zero"_s, Limit));
    QVERIFY(!BoundedFile::read(folder.path(), Limit));
    QCOMPARE(open(), before);
}

void BoundedFileTest::theErrorNamesFileAndLimit()
{
    const QTemporaryDir folder;
    const QString path = made(folder, u"file"_s, QByteArray(Limit + 1, 'a'));
    const auto read = BoundedFile::read(path, Limit);
    QVERIFY(!read);
    QCOMPARE(read.error().sentence(), path + u" is larger than 1000 bytes"_s);
}

QTEST_GUILESS_MAIN(BoundedFileTest)
#include "BoundedFileTest.moc"
