#include "app/desktop/WindowProgram.h"
#include "app/accounts/Keychain.h"
#include "app/desktop/Application.h"
#include "models/files/FileLock.h"
#include "tests/app/CliFixture.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLocalServer>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StartMs = 30'000; ///< a process, its store and its window

/// A desktop without a keychain.
class NoKeychain : public Keychain {
public:
    QCoro::Task<Result<QByteArray, SecretError>> read(QString) override
    {
        co_return SecretError{u"there is none"_s};
    }
    QCoro::Task<std::optional<SecretError>> write(QString, QByteArray) override
    {
        co_return SecretError{u"there is none"_s};
    }
    QCoro::Task<std::optional<SecretError>> remove(QString) override { co_return std::nullopt; }
};

/// The program with a window in this process; later starts are real processes.
struct First {
    explicit First(const QString &folder, bool isSandbox = true)
        : program(optionsOf(folder, isSandbox), &keychain),
          finished(&program, &WindowProgram::finished)
    {
        program.start();
    }
    static Cli::Options optionsOf(const QString &folder, bool isSandbox)
    {
        Cli::Options options;
        options.dataDir = folder;
        options.isSandbox = isSandbox;
        return options;
    }
    [[nodiscard]] MainWindow *window() const
    {
        return program.host() ? program.host()->window() : nullptr;
    }
    /// As the chip at the top right names it.
    [[nodiscard]] QString account() const
    {
        const auto *const chip = window()->findChild<QAbstractButton *>(u"environmentChip"_s);
        return chip ? chip->text() : QString();
    }
    [[nodiscard]] bool hasWindow() const { return window() && window()->isVisible(); }
    [[nodiscard]] bool end()
    {
        program.askToEnd();
        return QTest::qWaitFor([this] { return !finished.isEmpty(); }, StartMs);
    }
    NoKeychain keychain{};
    WindowProgram program;
    QSignalSpy finished;
};

QWidget *topLevel(QStringView name)
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString textOn(const QWidget *page, QStringView name)
{
    const auto *const label = page->findChild<QLabel *>(name.toString());
    return label ? label->text() : QString();
}

void click(const QWidget *page, QStringView name)
{
    QTest::mouseClick(page->findChild<QPushButton *>(name.toString()), Qt::LeftButton);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("%s was not written", qPrintable(path));
}

} // namespace

/// One process with a window for each data folder, and what is shown when it cannot start.
class WindowProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSecondStartRaisesTheFirst_data();
    void aSecondStartRaisesTheFirst();
    void aSecondStartNamesAnotherAccount();
    void whatTheFirstRefusesTheSecondTells();
    void aStaleSocketIsReplaced();
    void afterAKilledFirstTheNextOneStarts();
    void aFirstThatEndsIsWaitedFor();
    void aStoreThatCannotBeOpenedIsShown_data();
    void aStoreThatCannotBeOpenedIsShown();
    void aFolderThatCannotBeUsedIsShown();
    void anotherAccountIsOpenedInstead();
    void damagedSettingsAreToldAndKept();

private:
    /// Runs the program on the data folder without a command: a second start.
    CliRun startAgain(const QStringList &arguments = {});
    [[nodiscard]] QString data() const { return m_fixture->dataDir(); }

    std::unique_ptr<CliFixture> m_fixture;
};

void WindowProgramTest::init()
{
    // The offscreen platform cannot raise windows, and says so each time.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support raise)"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_fixture->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_fixture->environment.remove(u"INNBOX_TOKEN"_s);
}

CliRun WindowProgramTest::startAgain(const QStringList &arguments)
{
    return m_fixture->runBare(QStringList{u"--data-dir"_s, data()} + arguments);
}

void WindowProgramTest::aSecondStartRaisesTheFirst_data()
{
    QTest::addColumn<QString>("below"); ///< where the data folder lies
    QTest::newRow("a short path") << u"data"_s;
    QTest::newRow("longer than a socket's path may be")
        << QString(QString(90, u'd') + u'/' + QString(90, u'e'));
    QTest::newRow("with blanks and umlauts") << u"my däta"_s;
}

void WindowProgramTest::aSecondStartRaisesTheFirst()
{
    QFETCH(const QString, below);
    m_fixture->setDataDir(m_fixture->folder.filePath(below));
    First first(data());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    const QFileInfo socket(data() + u"/window.sock"_s);
    QVERIFY(socket.exists());
    QCOMPARE(int(socket.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                         QFileDevice::ReadOther | QFileDevice::WriteOther)),
             0);
    first.window()->showMinimized();
    const MainWindow *const window = first.window();
    for (const QStringList &arguments : {QStringList{}, QStringList{u"--sandbox"_s}}) {
        first.window()->showMinimized();
        const CliRun second = startAgain(arguments);
        QVERIFY2(second.code == 0, second.told());
        QCOMPARE(second.out + second.err, QByteArray());
        QTRY_VERIFY(!first.window()->isMinimized());
        QCOMPARE(first.window(), window); // not another one
    }
    QVERIFY(first.end());
    QVERIFY(!socket.exists() || !QFile::exists(socket.filePath()));
}

void WindowProgramTest::aSecondStartNamesAnotherAccount()
{
    m_fixture->serveOneMessage(u"Welcome!"_s);
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s,
                                  QString::fromLatin1(m_fixture->world->token()));
    First first(data());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    // With the key of its own environment.
    const CliRun second =
        startAgain(m_fixture->arguments({}).mid(2) + QStringList{u"--account"_s, u"Desk 7"_s});
    QVERIFY2(second.code == 0, second.told());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow() && first.account().contains(u"Desk 7"_s), StartMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->server->postCount(u"/messages/latest"_s) > 0, StartMs);
    // Once more: it is open.
    const MainWindow *const window = first.window();
    const CliRun third = startAgain({u"--account"_s, u"Desk 7"_s});
    QVERIFY2(third.code == 0, third.told());
    QCOMPARE(first.window(), window);
    QVERIFY(first.end());
}

void WindowProgramTest::whatTheFirstRefusesTheSecondTells()
{
    First first(data());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    const CliRun second = startAgain({u"--account"_s, u"nobody"_s});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("nobody"), second.told());
    QVERIFY(first.hasWindow());
    QVERIFY(first.end());
}

void WindowProgramTest::aStaleSocketIsReplaced()
{
    QVERIFY(QDir().mkpath(data()));
    {
        QLocalServer dead;
        QVERIFY(dead.listen(data() + u"/window.sock"_s));
        QVERIFY(QFile::rename(data() + u"/window.sock"_s, data() + u"/kept"_s));
    }
    QVERIFY(QFile::rename(data() + u"/kept"_s, data() + u"/window.sock"_s));
    First first(data());
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    const CliRun second = startAgain();
    QVERIFY2(second.code == 0, second.told());
    QVERIFY(first.end());
}

void WindowProgramTest::afterAKilledFirstTheNextOneStarts()
{
    QProcess *const killed = m_fixture->startBare({u"--data-dir"_s, data(), u"--sandbox"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data() + u"/window.sock"_s), StartMs);
    killed->kill();
    QVERIFY(killed->waitForFinished(StartMs));
    QVERIFY(QFile::exists(data() + u"/window.sock"_s)); // stale
    First next(data());
    QTRY_VERIFY_WITH_TIMEOUT(next.hasWindow(), StartMs);
    QVERIFY(next.end());
}

void WindowProgramTest::aFirstThatEndsIsWaitedFor()
{
    QVERIFY(QDir().mkpath(data()));
    FileLock ending(data() + u"/window.lock"_s); // has the lock, answers nobody any more
    QVERIFY(ending.tryTake());
    First next(data());
    // Asked for and refused at least once before the lock is let go.
    bool wasAsked = false;
    QTimer::singleShot(400, this, [&] {
        wasAsked = true;
        ending.release();
    });
    QTRY_VERIFY_WITH_TIMEOUT(next.hasWindow(), StartMs);
    QVERIFY(wasAsked);
    QVERIFY(next.end());
}

void WindowProgramTest::aStoreThatCannotBeOpenedIsShown_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("part"); ///< of the reason
    QTest::newRow("damaged") << u"damaged"_s << u"damaged"_s;
    QTest::newRow("a folder of that name") << u"folder"_s << u"cannot be opened"_s;
}

void WindowProgramTest::aStoreThatCannotBeOpenedIsShown()
{
    QFETCH(const QString, what);
    QFETCH(const QString, part);
    const QString path = data() + u"/sandbox/store.sqlite"_s;
    QVERIFY(QDir().mkpath(data() + u"/sandbox"_s));
    if (what == u"folder")
        QVERIFY(QDir().mkpath(path));
    else
        write(path, QByteArray(8192, 'x'));
    First first(data());
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"startFailurePage"), StartMs);
    const QPointer<QWidget> page = topLevel(u"startFailurePage");
    QVERIFY2(textOn(page, u"startFailureReason").contains(part),
             qPrintable(textOn(page, u"startFailureReason")));
    QCOMPARE(textOn(page, u"startFailurePath"), path);
    // It is raised like a window.
    const CliRun second = startAgain();
    QVERIFY2(second.code == 0, second.told());
    // The support bundle needs no store.
    Prompt::Answers answers{.file = m_fixture->folder.filePath(u"bundle.json"_s)};
    Prompt::answerBy(&answers);
    click(page, u"saveBundle");
    Prompt::answerBy(nullptr);
    QFile bundle(answers.file);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(bundle.readAll()).object();
    QCOMPARE(facts[u"start_failure"][u"path"].toString(), path);
    QVERIFY(facts[u"files"].toArray().size() > 2);
    QVERIFY(facts[u"versions"][u"innbox"].isString());
    // Still there: the page comes again.
    click(page, u"tryAgain");
    QTRY_VERIFY(!page);
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"startFailurePage"), StartMs);
    // Mended: the window opens.
    if (what == u"folder")
        QVERIFY(QDir(path).removeRecursively());
    else
        QVERIFY(QFile::remove(path));
    click(topLevel(u"startFailurePage"), u"tryAgain");
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    QVERIFY(!topLevel(u"startFailurePage"));
    QVERIFY(first.end());
    // The command line says a line and ends.
    QVERIFY(QDir(data() + u"/sandbox"_s).removeRecursively());
    QVERIFY(QDir().mkpath(path));
    const CliRun listed = startAgain({u"--sandbox"_s, u"list"_s});
    QCOMPARE(listed.code, 4);
    QCOMPARE(listed.err.count('\n'), 1);
}

void WindowProgramTest::aFolderThatCannotBeUsedIsShown()
{
    write(data(), "a file"_ba);
    auto first = std::make_unique<First>(data());
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"startFailurePage"), StartMs);
    QWidget *const page = topLevel(u"startFailurePage");
    QCOMPARE(textOn(page, u"startFailurePath"), data());
    QVERIFY(textOn(page, u"startFailureReason").contains(u"folder"_s));
    QVERIFY(QFile::remove(data()));
    click(page, u"tryAgain");
    QTRY_VERIFY_WITH_TIMEOUT(first->hasWindow(), StartMs);
    QVERIFY(first->end());
    first.reset(); // the folder is free
    // Closed without a choice, it ends as the command line does.
    QVERIFY(QDir(data()).removeRecursively());
    write(data(), "a file"_ba);
    First second(data());
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"startFailurePage"), StartMs);
    topLevel(u"startFailurePage")->close();
    QTRY_COMPARE(second.finished.size(), 1);
    QCOMPARE(second.finished.at(0).at(0).toInt(), 4);
}

void WindowProgramTest::anotherAccountIsOpenedInstead()
{
    QVERIFY(QDir().mkpath(data()));
    write(data() + u"/accounts.json"_s,
          R"({"Desk 1": {"base_url": "http://127.0.0.1:9/", "affiliate_id": "1"}})"_ba);
    write(data() + u"/settings.ini"_s, "[program]\nlast_account=account:Desk 1\n"_ba);
    // Its folder is a file.
    {
        First probe(data(), false);
        QTRY_VERIFY_WITH_TIMEOUT(probe.hasWindow(), StartMs);
        QVERIFY(probe.end());
    }
    const QStringList folders =
        QDir(data()).entryList({u"127.0.0.1*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QString folder = data() + u'/' + folders.first();
    QVERIFY(QDir(folder).removeRecursively());
    write(folder, "a file"_ba);
    First first(data(), false);
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"startFailurePage"), StartMs);
    QWidget *const page = topLevel(u"startFailurePage");
    QVERIFY(textOn(page, u"startFailureTitle").contains(u"Desk 1"_s));
    click(page, u"chooseAccount");
    QTRY_VERIFY(topLevel(u"accountsDialog"));
    // Its parts get their size when the event loop runs.
    QTRY_VERIFY(topLevel(u"accountsDialog")->findChild<QPushButton *>(u"openAccount"_s)->height() >
                10);
    // The embedded sandbox comes first.
    click(topLevel(u"accountsDialog"), u"openAccount");
    QTRY_VERIFY_WITH_TIMEOUT(first.hasWindow(), StartMs);
    QVERIFY(!topLevel(u"startFailurePage"));
    QVERIFY(first.end());
}

void WindowProgramTest::damagedSettingsAreToldAndKept()
{
    QVERIFY(QDir().mkpath(data()));
    write(data() + u"/settings.ini"_s, "[program]\nlast_acc"_ba);
    write(data() + u"/windows.ini"_s, QByteArray(512, '\0'));
    write(data() + u"/accounts.json"_s, R"({"Desk 1": {)"_ba);
    auto first = std::make_unique<First>(data(), false);
    QTRY_VERIFY_WITH_TIMEOUT(topLevel(u"damagedFilesDialog"), StartMs);
    QVERIFY(topLevel(u"firstRunPage"));
    for (const QString &name : {u"settings.ini"_s, u"windows.ini"_s, u"accounts.json"_s})
        QCOMPARE(QDir(data()).entryList({name + u".damaged-*"_s}).size(), 1);
    click(topLevel(u"damagedFilesDialog"), u"closeDamaged");
    QVERIFY(first->end());
    first.reset(); // the folder is free
    First second(data());
    QTRY_VERIFY_WITH_TIMEOUT(second.hasWindow(), StartMs);
    QVERIFY(!topLevel(u"damagedFilesDialog"));
    QVERIFY(second.end());
}

QTEST_MAIN(WindowProgramTest)
#include "WindowProgramTest.moc"
