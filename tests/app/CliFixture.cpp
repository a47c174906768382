#include "tests/app/CliFixture.h"
#include "tests/app/ServedSimulator.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QTimer>
#include <tuple>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int LimitMs = 120'000; // as CTest gives it three times its time
#else
constexpr int LimitMs = 40'000;
#endif

/// Where each thread of a process stands: what tells why it does not end.
QByteArray threadsOf(qint64 pid)
{
    QByteArray lines;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        lines += "\n  thread " + task.toLatin1();
        for (const char *const fact : {"comm", "wchan", "syscall", "stat"}) {
            QFile file(tasks.filePath(task + u'/' + QLatin1StringView(fact)));
            if (file.open(QIODevice::ReadOnly))
                lines += ' ' + file.readAll().trimmed();
        }
    }
    return lines;
}

} // namespace

QJsonDocument CliRun::document() const
{
    return QJsonDocument::fromJson(out);
}

QString CliRun::errorKind() const
{
    return object().value(u"error"_s).toObject().value(u"kind"_s).toString();
}

const char *CliRun::told() const
{
    toldLine = QByteArray::number(code) + " | " + out + " | " + err;
    return toldLine.constData();
}

CliFixture::CliFixture()
    : environment(QProcessEnvironment::systemEnvironment()), m_dataDir(folder.filePath(u"data"_s))
{
    // Sockets of this test stay in its folder; nothing of the person who runs it is used.
    const QString runtime = folder.filePath(u"run"_s);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"HOME"_s, folder.path());
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"INNBOX_TOKEN"_s, u"no-world-yet"_s);
    m_affiliateId = u"1234567"_s;
}

CliFixture::~CliFixture()
{
    for (const auto &process : m_processes) {
        process->disconnect();
        process->kill();
        process->waitForFinished(5000);
    }
}

void CliFixture::serveWorld(bool isEmpty)
{
    std::tie(world, server) = servedWorld(isEmpty, &clock);
    m_baseUrl = server->baseUrl().toString();
    m_affiliateId = world->affiliateId();
    environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(world->token()));
}

QStringList CliFixture::arguments(const QStringList &command) const
{
    return QStringList{u"--data-dir"_s, m_dataDir,           u"--base-url"_s,
                       m_baseUrl,       u"--affiliate-id"_s, m_affiliateId} +
           command;
}

QProcess *CliFixture::startBare(const QStringList &arguments)
{
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess *process = m_processes.back().get();
    process->setProcessEnvironment(environment);
    process->start(u"" INNBOX_PROGRAM ""_s, arguments);
    if (!process->waitForStarted())
        qFatal("the program does not start");
    return process;
}

QProcess *CliFixture::start(const QStringList &command)
{
    return startBare(arguments(command));
}

CliRun CliFixture::finish(QProcess *process)
{
    QEventLoop loop;
    QTimer limit;
    QByteArray stuck;
    QObject::connect(&limit, &QTimer::timeout, process, [process, &stuck] {
        stuck = "did not end:" + threadsOf(process->processId());
        qCritical("%s", stuck.constData()); // not every test tells err
        process->kill();
    });
    QObject::connect(process, &QProcess::finished, &loop, &QEventLoop::quit);
    limit.start(LimitMs);
    if (process->state() != QProcess::NotRunning)
        loop.exec();
    CliRun run;
    run.code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    run.out = process->readAllStandardOutput();
    run.err = process->readAllStandardError() + stuck;
    return run;
}

CliRun CliFixture::runBare(const QStringList &arguments, const QByteArray &input)
{
    QProcess *process = startBare(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(process);
}

CliRun CliFixture::run(const QStringList &command, const QByteArray &input)
{
    return runBare(arguments(command), input);
}

QString CliFixture::storePath() const
{
    QDirIterator files(m_dataDir, {u"store.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

QString CliFixture::quietProperty() const
{
    for (const SimulatorProperty &property : world->properties()) {
        if (!property.answersByItself)
            return property.id;
    }
    return {};
}

QString CliFixture::book()
{
    return world->book({.accommodation = quietProperty(), .guestName = u"Ines Marques"_s})
        .value_or(QString());
}

QString CliFixture::conversationOf(const QString &reservation) const
{
    const SimulatorStay &stay = world->stays().at(size_t(world->stayByReservation(reservation)));
    return world->conversations().at(size_t(stay.conversation)).id;
}

QString CliFixture::serveOneMessage(const QString &text)
{
    serveWorld(true);
    const QString reservation = book();
    (void)write(reservation, SimulatorSide::Property, text);
    return reservation;
}

QString CliFixture::write(const QString &reservation, SimulatorSide side, const QString &text)
{
    return world
        ->write({.conversation = conversationOf(reservation), .side = side, .content = text})
        .value_or(QString());
}

void CliFixture::fault(const QString &path, SimulatorFault::Kind kind, int times, int status)
{
    server->faults().add({.path = path, .kind = kind, .times = times, .status = status});
}

} // namespace Innbox
