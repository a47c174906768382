#include "app/cli/Process.h"

#include <QSocketNotifier>

#include <cstdio>

#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox::Cli {

namespace {

/// open() takes the lowest free number, so each closed one gets a null device that refuses what it
/// is for: reading from 0, writing to 1 and 2.
void fillStandardStreams()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1)
            ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// Qt would take "/" for the home folder.
void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    const struct passwd *user = ::getpwuid(::geteuid());
    if (user != nullptr && user->pw_dir != nullptr && user->pw_dir[0] == '/')
        qputenv("HOME", user->pw_dir);
}

} // namespace

void prepareProcess()
{
    fillStandardStreams();
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(0077);
    // A crash must not leave messages and the key in a core file.
    const struct rlimit none = {0, 0};
#ifdef __SANITIZE_ADDRESS__
    const bool isHidden = true; // the leak sanitizer has to look into its own process
#else
    const bool isHidden = ::prctl(PR_SET_DUMPABLE, 0) == 0;
#endif
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || !isHidden)
        std::fputs("innbox: core dumps could not be switched off\n", stderr);
    findHome();
}

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    // Without the descriptor the signals keep their usual way: the program just ends.
    m_descriptor = ::signalfd(-1, &m_signals, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_descriptor >= 0)
        ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
}

EndSignals::~EndSignals()
{
    if (m_descriptor >= 0) {
        ::pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
        ::close(m_descriptor);
    }
}

void EndSignals::listen()
{
    if (m_descriptor < 0 || m_notifier != nullptr)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::read);
}

void EndSignals::read()
{
    struct signalfd_siginfo info = {};
    if (::read(m_descriptor, &info, sizeof(info)) != ssize_t(sizeof(info)))
        return;
    m_notifier->setEnabled(false);
    ::pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
    Q_EMIT asked(int(info.ssi_signo));
}

} // namespace Innbox::Cli
