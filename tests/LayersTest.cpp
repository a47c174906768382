#include "tests/house/LayerRules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

/// Who may include whom, over the tree this was built from, and over lines made up to be wrong.
class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsTheModules();
    void judgesAnInclude_data();
    void judgesAnInclude();
    void namesTheLine();
    void wantsAFloor();
    void judgesPlaces();
    void theTreeKeepsItsFloors();
    void theTreeKeepsItsPlaces();

private:
    const QString m_root = QStringLiteral(INNBOX_SOURCE_DIR);
    House::QtModules m_modules;
};

void LayersTest::initTestCase()
{
    m_modules = House::readQtModules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
}

void LayersTest::knowsTheModules()
{
    QCOMPARE(m_modules.value(u"QPixmap"_s), u"QtGui"_s);
    QCOMPARE(m_modules.value(u"qpixmap.h"_s), u"QtGui"_s);
    QCOMPARE(m_modules.value(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(m_modules.value(u"QNetworkReply"_s), u"QtNetwork"_s);
    QCOMPARE(m_modules.value(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(m_modules.value(u"QFuture"_s), u"QtCore"_s);
    QVERIFY(!m_modules.contains(u"vector"_s));
}

void LayersTest::judgesAnInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *path, const char *header, bool isAllowed) {
        QTest::addRow("%s %s", path, header)
            << QString::fromLatin1(path) << u"#include "_s + QString::fromLatin1(header)
            << isAllowed;
    };
    const auto may = [&row](const char *path, const char *header) { row(path, header, true); };
    const auto mayNot = [&row](const char *path, const char *header) { row(path, header, false); };

    may("models/store/X.cpp", "\"models/store/X.h\"");
    may("models/store/X.cpp", "<QSqlQuery>");
    may("models/store/X.cpp", "<QFuture>");
    may("models/store/X.cpp", "<vector>");
    may("models/store/X.cpp", "<sys/file.h>");
    may("models/store/X.cpp", "<QtGlobal>");
    may("models/store/X.cpp", "\"moc_X.cpp\"");
    mayNot("models/store/X.cpp", "\"moc_Y.cpp\"");
    mayNot("models/store/X.cpp", "<QPixmap>");
    mayNot("models/store/X.cpp", "<QtGui>");
    mayNot("models/store/X.cpp", "<QtGui/QPixmap>");
    mayNot("models/items/X.h", "<QWidget>");
    mayNot("models/items/X.h", "<QNetworkReply>");
    mayNot("models/items/X.h", "<QtConcurrent>");
    mayNot("models/items/X.h", "<QCoroTask>");
    mayNot("models/items/X.h", "\"ui/shell/MainWindow.h\"");
    mayNot("models/items/X.h", "\"app/api/ApiClient.h\"");
    mayNot("models/items/X.h", "\"models/images/ImageFitter.h\"");
    mayNot("models/items/X.h", "\"tests/support/Await.h\"");
    mayNot("models/items/X.h", "\"X.h\"");
    mayNot("models/items/X.h", "\"../store/X.h\"");
    mayNot("models/items/X.h", "\"models/../ui/X.h\"");

    may("models/images/X.cpp", "<QImage>");
    may("models/images/X.cpp", "\"models/values/Result.h\"");
    mayNot("models/images/X.cpp", "<QLabel>");
    mayNot("models/images/X.cpp", "<QNetworkReply>");
    mayNot("models/images/X.cpp", "\"ui/shell/MainWindow.h\"");
    mayNot("models/images/X.cpp", "\"app/desktop/RunWindow.h\"");

    may("ui/thread/X.cpp", "<QListView>");
    may("ui/shell/X.cpp", "\"ui/composer/ReplyBar.h\"");
    mayNot("ui/thread/X.cpp", "\"ui/composer/ReplyBar.h\"");
    mayNot("ui/composer/X.cpp", "\"ui/thread/ThreadView.h\"");
    may("ui/thread/X.cpp", "<QImage>");
    may("ui/thread/X.cpp", "\"models/store/Store.h\"");
    may("ui/thread/X.cpp", "\"models/images/ImageFitter.h\"");
    mayNot("ui/thread/X.cpp", "\"models/store/SqlStore.h\"");
    mayNot("ui/thread/X.cpp", "\"models/store/SqliteDialect.h\"");
    mayNot("ui/thread/X.cpp", "\"app/engine/sync/QueuePoller.h\"");
    mayNot("ui/thread/X.cpp", "<QNetworkAccessManager>");
    mayNot("ui/thread/X.cpp", "<QSqlQuery>");
    mayNot("ui/thread/X.cpp", "<QCoro/QCoroTask>");

    may("app/api/X.cpp", "<QNetworkReply>");
    may("app/api/X.cpp", "<qcoronetworkreply.h>");
    may("app/simulator/X.cpp", "<QTcpServer>");
    mayNot("app/simulator/X.cpp", "<QAbstractHttpServer>");
    mayNot("app/simulator/X.cpp", "<QCoroTask>");
    mayNot("app/simulator/X.cpp", "\"app/api/ApiClient.h\"");
    mayNot("app/simulator/X.cpp", "\"app/engine/Engine.h\"");
    mayNot("app/simulator/X.cpp", "\"models/store/Store.h\"");
    mayNot("app/api/X.cpp", "\"app/wire/X.h\"");
    mayNot("app/api/X.cpp", "\"app/engine/Engine.h\"");
    mayNot("app/wire/X.cpp", "\"app/engine/Engine.h\"");
    may("app/wire/X.cpp", "\"app/api/HttpTransport.h\"");
    mayNot("app/engine/X.cpp", "\"app/accounts/Accounts.h\"");
    mayNot("app/engine/X.cpp", "\"app/simulator/X.h\"");
    mayNot("app/accounts/X.cpp", "\"app/session/Session.h\"");
    mayNot("app/session/X.cpp", "\"app/scenarios/Scenario.h\"");
    mayNot("app/session/X.cpp", "\"app/desktop/X.h\"");
    mayNot("app/session/X.cpp", "\"app/cli/Output.h\"");
    mayNot("app/scenarios/X.cpp", "\"app/cli/Options.h\"");
    may("app/scenarios/X.cpp", "\"app/session/Session.h\"");
    mayNot("app/cli/X.cpp", "\"app/desktop/X.h\"");
    mayNot("app/cli/X.cpp", "\"ui/style/Theme.h\"");
    mayNot("app/desktop/X.cpp", "\"app/tour/Tour.h\"");
    mayNot("app/tour/X.cpp", "\"app/desktop/X.h\"");
    may("app/engine/sync/X.cpp", "\"models/ports/SyncPort.h\"");
    mayNot("app/api/X.cpp", "<QMessageBox>");
    mayNot("app/simulator/X.cpp", "<QPixmap>");
    mayNot("app/engine/outbox/X.cpp", "\"ui/shell/MainWindow.h\"");
    mayNot("app/engine/sync/X.cpp", "\"app/desktop/RunWindow.h\"");
    mayNot("app/engine/sync/X.cpp", "\"app/cli/Json.h\"");
    may("app/engine/X.cpp", "\"app/engine/sync/QueuePoller.h\"");
    mayNot("app/session/X.cpp", "<QWidget>");

    may("app/main.cpp", "\"ui/shell/MainWindow.h\"");
    may("app/desktop/RunWindow.cpp", "\"app/engine/sync/QueuePoller.h\"");
    may("app/tour/X.cpp", "<QPixmap>");
    mayNot("app/cli/X.cpp", "\"tests/support/Await.h\"");
    may("tests/ui/XTest.cpp", "\"app/desktop/RunWindow.h\"");
    may("tests/ui/XTest.cpp", "\"XTest.moc\"");
    mayNot("tests/ui/XTest.cpp", "\"YTest.moc\"");
    mayNot("tests/ui/XTest.cpp", "\"Await.h\"");
}

void LayersTest::judgesAnInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, isAllowed);
    const auto faults = House::findIncludeFaults({path, {line}}, m_modules);
    QVERIFY2(faults.isEmpty() == isAllowed, qPrintable(House::describe(faults)));
}

void LayersTest::namesTheLine()
{
    const House::SourceFile source{u"models/X.cpp"_s,
                                   {u"#include <QList>"_s, {}, u"#  include  <QWidget>"_s}};
    const auto faults = House::findIncludeFaults(source, m_modules);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().path, u"models/X.cpp"_s);
    QCOMPARE(faults.first().line, 3);
}

void LayersTest::wantsAFloor()
{
    QCOMPARE(House::findIncludeFaults({u"app/attic/X.cpp"_s, {}}, m_modules).size(), 1);
    QCOMPARE(House::findIncludeFaults({u"helpers/X.cpp"_s, {}}, m_modules).size(), 1);
    QCOMPARE(House::findIncludeFaults({u"app/engine/sync/X.cpp"_s, {}}, m_modules).size(), 0);
}

void LayersTest::judgesPlaces()
{
    const QStringList good{u".ci/run"_s, u"README.md"_s, u"models/CMakeLists.txt"_s,
                           u"models/Log.h"_s, u"resources/icons/send.svg"_s};
    QCOMPARE(House::findPlaceFaults(good), {});

    const auto stranger = House::findPlaceFaults(good + QStringList{u"scripts/a.sh"_s});
    QCOMPARE(stranger.size(), 1);
    QCOMPARE(stranger.first().path, u"scripts"_s);

    const auto unlisted = House::findPlaceFaults(good + QStringList{u"models/values/Id.h"_s});
    QCOMPARE(unlisted.size(), 1);
    QCOMPARE(unlisted.first().path, u"models/values"_s);
}

void LayersTest::theTreeKeepsItsFloors()
{
    const auto sources = House::readSources(m_root, House::projectFiles(m_root));
    QVERIFY2(sources.size() > 30, "this is not the tree");
    QList<House::Fault> faults;
    for (const House::SourceFile &source : sources)
        faults << House::findIncludeFaults(source, m_modules);
    QVERIFY2(faults.isEmpty(), qPrintable(House::describe(faults)));
}

void LayersTest::theTreeKeepsItsPlaces()
{
    const auto faults = House::findPlaceFaults(House::projectFiles(m_root));
    QVERIFY2(faults.isEmpty(), qPrintable(House::describe(faults)));
}

QTEST_APPLESS_MAIN(LayersTest)
#include "LayersTest.moc"
