#include "tests/house/TextRules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

/// What a text search can keep of the house style, over the tree and over lines made up to be
/// wrong.
class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsCode_data();
    void readsCode();
    void carriesACommentOverLines();
    void judgesALine_data();
    void judgesALine();
    void countsLines();
    void wantsFailOnWarning();
    void theTreeKeepsTheHouse();

private:
    const QString m_root = QStringLiteral(INNBOX_SOURCE_DIR);
};

void HouseTest::readsCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"int a;"_s << u"int a;"_s;
    QTest::newRow("comment") << u"int a; // b"_s << u"int a; "_s;
    QTest::newRow("inner comment") << u"f(/* b */ a);"_s << u"f( a);"_s;
    QTest::newRow("literal") << u"f(u\"a // b\"_s);"_s << u"f(u\"_s);"_s;
    QTest::newRow("escaped quote") << u"f(\"a\\\"b\", c);"_s << u"f(\", c);"_s;
    QTest::newRow("quote as a character") << u"f('\"', c);"_s << u"f(', c);"_s;
    QTest::newRow("digit marks") << u"f(60'000, c);"_s << u"f(60'000, c);"_s;
}

void HouseTest::readsCode()
{
    QFETCH(const QString, line);
    bool inComment = false;
    QTEST(House::codeOf(line, inComment), "code");
    QVERIFY(!inComment);
}

void HouseTest::carriesACommentOverLines()
{
    bool inComment = false;
    QCOMPARE(House::codeOf(u"a; /* b"_s, inComment), u"a; "_s);
    QVERIFY(inComment);
    QCOMPARE(House::codeOf(u"c */ d;"_s, inComment), u" d;"_s);
    QVERIFY(!inComment);
}

void HouseTest::judgesALine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto good = [](const char *path, const QString &line) {
        QTest::newRow(qPrintable(u"good: "_s + line)) << QString::fromLatin1(path) << line << true;
    };
    const auto bad = [](const char *path, const QString &line) {
        QTest::newRow(qPrintable(u"bad: "_s + line)) << QString::fromLatin1(path) << line << false;
    };

    bad("ui/X.cpp", u"// TO"_s + u"DO: later"_s);
    bad("ui/X.cpp", u"\tint a;"_s);
    bad("ui/X.cpp", u"// as .."_s + u"/shared says"_s);
    bad("models/X.cpp", u"\" LIMIT 10 OFF"_s + u"SET ?\"_s"_s);
    good("models/X.cpp", u"int offset = 3;"_s);
    bad("app/X.cpp", u"    qDebug() << a;"_s);
    good("app/X.cpp", u"    qCDebug(lcSync) << a; // not qDebug()"_s);
    good("tests/XTest.cpp", u"    QTest::failOnWarning(a); qDebug() << a;"_s);
    bad("tests/X.cpp", u"    QTest::qWait(50);"_s);
    bad("tests/X.cpp", u"    QThread::msleep(50);"_s);
    bad("app/engine/sync/X.cpp", u"    std::this_thread::sleep_for(50ms);"_s);
    bad("ui/X.cpp", u"    usleep(50);"_s);
    bad("app/simulator/X.cpp", u"    QThread::msleep(20);"_s);
    bad("models/store/X.cpp", u"    ::nanosleep(&pause, nullptr);"_s);
    good("app/X.cpp", u"    co_await m_sleeper->sleep(50);"_s);
    good("tests/X.cpp", u"    QTRY_VERIFY(QTest::qWaitFor(done));"_s);
    bad("tests/X.cpp", u"    QCoro::waitFor(client.fetchLatest());"_s);
    bad("app/X.cpp", u"    co_await store->enqueue({.body = text}, now);"_s);
    bad("app/X.cpp", u"    co_await store->enqueue(NewReply{.body = text}, now);"_s);
    good("app/X.cpp", u"    co_await store->enqueue(reply, now);"_s);
    bad("app/X.cpp", u"    const bool is = ok ? co_await a() : co_await b();"_s);
    bad("app/X.cpp", u"                         ? co_await a()"_s);
    bad("ui/X.cpp", u"    future.then(this, [this] {});"_s);
    bad("app/X.cpp", u"    throw 3;"_s);
    good("app/X.cpp", u"    // nothing may throw here"_s);
    good("app/X.cpp", u"    log(u\"try { again }\"_s);"_s);
    bad("app/X.cpp", u"    delete reply;"_s);
    good("app/X.cpp", u"    X(const X &) = delete;"_s);
    bad("app/api/X.h", u"    QCoro::Task<ApiResult<int>> send(const Request &request);"_s);
    good("app/api/X.h", u"    QCoro::Task<ApiResult<int>> send(Request request);"_s);
    bad("ui/X.cpp", u"using namespace std;"_s);
    bad("ui/X.cpp", u"using namespace Innbox;"_s);
    good("ui/X.cpp", u"using namespace Qt::Literals::StringLiterals;"_s);
    good("ui/X.cpp", u"using namespace std::chrono_literals;"_s);
    good("tests/X.cpp", u"using namespace Innbox;"_s);
    bad("ui/X.cpp", u"    QMessageBox::warning(this);"_s);
    good("ui/dialogs/Prompt.cpp", u"    QMessageBox box(parent);"_s);
    bad("ui/X.cpp", u"    connect(a, SIGNAL(b()), c, nullptr);"_s);
}

void HouseTest::judgesALine()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, isAllowed);
    const auto faults = House::findTextFaults({path, {line}});
    QVERIFY2(faults.isEmpty() == isAllowed, qPrintable(House::describe(faults)));
}

void HouseTest::countsLines()
{
    QCOMPARE(House::findTextFaults({u"ui/X.cpp"_s, QStringList(400, u";"_s)}).size(), 0);
    QCOMPARE(House::findTextFaults({u"ui/X.cpp"_s, QStringList(401, u";"_s)}).size(), 1);
}

void HouseTest::wantsFailOnWarning()
{
    QCOMPARE(House::findTextFaults({u"tests/ui/XTest.cpp"_s, {u";"_s}}).size(), 1);
    QCOMPARE(House::findTextFaults({u"tests/support/Await.h"_s, {u";"_s}}).size(), 0);
}

void HouseTest::theTreeKeepsTheHouse()
{
    const auto sources = House::readSources(m_root, House::projectFiles(m_root));
    QVERIFY2(sources.size() > 30, "this is not the tree");
    QList<House::Fault> faults;
    for (const House::SourceFile &source : sources)
        faults << House::findTextFaults(source);
    QVERIFY2(faults.isEmpty(), qPrintable(House::describe(faults)));
}

QTEST_APPLESS_MAIN(HouseTest)
#include "HouseTest.moc"
