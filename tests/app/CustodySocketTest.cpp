#include "app/session/Handover.h"
#include "app/session/HandoverClient.h"
#include "app/session/HandoverServer.h"
#include "tests/support/Await.h"

#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

QCoro::Task<QJsonObject> echo(QJsonObject request)
{
    co_return request;
}

/// Connects as another user, in a child that does nothing else. 0 = the connection was made.
int connectAs(uid_t user, const QByteArray &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (descriptor < 0 || ::setuid(user) != 0)
            ::_exit(3);
        ::_exit(::connect(descriptor, reinterpret_cast<struct sockaddr *>(&address),
                          sizeof(address)) == 0
                    ? 0
                    : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// Who may hand work to the owner: his own user and nobody else.
class CustodySocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSocketIsForItsUserOnly();
    void anotherUserIsRefused();
    void linesThatAreNoRequestAreRefused_data();
    void linesThatAreNoRequestAreRefused();
};

void CustodySocketTest::theSocketIsForItsUserOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ear"_s);
    HandoverServer server(&echo);
    QVERIFY(server.listen(path));
    struct stat facts = {};
    QCOMPARE(::lstat(QFile::encodeName(path).constData(), &facts), 0);
    QVERIFY(S_ISSOCK(facts.st_mode));
    QCOMPARE(int(facts.st_mode & 0077), 0);
    const QJsonObject request{{u"do"_s, u"poke"_s}};
    const auto answer = await(askOwner(path, request));
    QVERIFY(answer && *answer);
    QCOMPARE(**answer, request);
}

void CustodySocketTest::anotherUserIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    const QTemporaryDir folder;
    // The way to the socket is open here, so that its own guard is what refuses.
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    const QString path = folder.filePath(u"ear"_s);
    HandoverServer server(&echo);
    QVERIFY(server.listen(path));
    QCOMPARE(connectAs(Nobody, QFile::encodeName(path)), 1);
    QCOMPARE(connectAs(::geteuid(), QFile::encodeName(path)), 0);
}

void CustodySocketTest::linesThatAreNoRequestAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << "hello\n"_ba;
    QTest::newRow("a list") << "[1]\n"_ba;
    QTest::newRow("too long") << QByteArray(MaxHandoverLineBytes + 10'000, ' ');
}

void CustodySocketTest::linesThatAreNoRequestAreRefused()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ear"_s);
    HandoverServer server(&echo);
    QVERIFY(server.listen(path));
    QLocalSocket socket;
    socket.connectToServer(path);
    QVERIFY(socket.waitForConnected(1000));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    QCOMPARE(server.underWay(), 0);
}

QTEST_GUILESS_MAIN(CustodySocketTest)
#include "CustodySocketTest.moc"
