#include "tests/campaign/ShutdownFixture.h"

#include "tests/app/ServedSimulator.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <tuple>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than every request under way, sanitized on a busy machine.
constexpr int PatienceMs = 120'000;
/// A run that does not end by itself in this time is one that never does.
constexpr int EndlessMs = 4000;

/// The program of this build, or another build of it: a sanitized one.
QString program()
{
    return qEnvironmentVariable("INNBOX_PROGRAM", u"" INNBOX_PROGRAM ""_s);
}

void send(QProcess *process, int number)
{
    // 0 = it has just ended: that would be our own process group.
    if (process->processId() > 0)
        ::kill(pid_t(process->processId()), number);
}

} // namespace

ShutdownFixture::ShutdownFixture()
{
    std::tie(m_world, m_server) = servedWorld(true, &m_clock);
    QString property;
    for (const SimulatorProperty &one : m_world->properties()) {
        if (!one.answersByItself)
            property = one.id;
    }
    m_reservation = m_world->book({.accommodation = property}).value_or(QString());
    const bool isMade = QDir(m_folder.path()).mkpath(u"runtime"_s);
    if (m_reservation.isEmpty() || !isMade ||
        !QFile::setPermissions(m_folder.filePath(u"runtime"_s), QFileDevice::ReadOwner |
                                                                    QFileDevice::WriteOwner |
                                                                    QFileDevice::ExeOwner))
        qFatal("the rounds cannot be prepared");
}

QStringList ShutdownFixture::onAccount(const QStringList &command) const
{
    return QStringList{u"--data-dir"_s,     m_folder.filePath(u"data"_s),
                       u"--base-url"_s,     m_server->baseUrl().toString(),
                       u"--affiliate-id"_s, m_world->affiliateId(),
                       u"--rate-limit"_s,   u"100000"_s} +
           command;
}

void ShutdownFixture::write(const QString &text)
{
    const SimulatorStay &stay =
        m_world->stays().at(size_t(m_world->stayByReservation(m_reservation)));
    (void)m_world->write({.conversation = m_world->conversations().at(size_t(stay.conversation)).id,
                          .side = SimulatorSide::Property,
                          .content = text});
}

void ShutdownFixture::plan(QProcess *process, const EndedRun &run) const
{
    const auto later = [process](int ms, auto then) {
        QTimer::singleShot(ms, process, [process, then] { then(process); });
    };
    const auto terminate = [](QProcess *one) { send(one, SIGTERM); };
    switch (run.ending) {
    case Ending::ByItself:
        later(EndlessMs, terminate);
        return;
    case Ending::Terminate:
        later(run.atMs, terminate);
        return;
    case Ending::Interrupt:
        later(run.atMs, [](QProcess *one) { send(one, SIGINT); });
        return;
    case Ending::TwoSignals:
        later(run.atMs, terminate);
        later(run.atMs + run.secondMs, terminate);
        return;
    case Ending::ClosedPipe:
    case Ending::ClosedAtOnce:
        later(run.ending == Ending::ClosedPipe ? run.atMs : 0,
              [](QProcess *one) { one->closeReadChannel(QProcess::StandardOutput); });
        later(run.atMs + run.secondMs, terminate);
        return;
    }
}

QString ShutdownFixture::judged(QProcess *process, const QByteArray &errors) const
{
    if (errors.contains("Sanitizer") || errors.contains("runtime error:"))
        return QString::fromUtf8(errors.right(6000));
    if (process->exitStatus() == QProcess::NormalExit) {
        const int code = process->exitCode();
        const bool isKnown =
            (code >= 0 && code <= 6) || code == 128 + SIGTERM || code == 128 + SIGINT;
        return isKnown ? QString() : u"exit code %1: %2"_s.arg(code).arg(QString::fromUtf8(errors));
    }
    // On a crash Qt tells the signal in the place of the code.
    const int number = process->exitCode();
    if (number == SIGTERM || number == SIGINT)
        return {}; // a second one, or one before the program listened
    return u"signal %1: %2"_s.arg(number).arg(QString::fromUtf8(errors.right(2000)));
}

void ShutdownFixture::play(std::vector<EndedRun> &runs)
{
    QEventLoop loop;
    int running = 0;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const EndedRun &run : runs) {
        processes.push_back(std::make_unique<QProcess>());
        QProcess *const process = processes.back().get();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(m_world->token()));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"runtime"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process->setProcessEnvironment(environment);
        QObject::connect(process, &QProcess::finished, &loop, [&loop, &running] {
            if (--running == 0)
                loop.quit();
        });
        ++running;
        process->start(program(), run.arguments);
        if (!process->waitForStarted())
            qFatal("the program does not start");
        plan(process, run);
    }
    QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
    if (running > 0)
        loop.exec();
    for (size_t i = 0; i < runs.size(); ++i) {
        QProcess *const process = processes[i].get();
        if (process->state() != QProcess::NotRunning) {
            runs[i].problem = u"did not end"_s;
            process->disconnect();
            process->kill();
            process->waitForFinished();
            continue;
        }
        runs[i].problem = judged(process, process->readAllStandardError());
    }
}

} // namespace Innbox::Campaign
