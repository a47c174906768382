#include "app/Wiring.h"
#include "app/cli/Commands.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "app/cli/Resolve.h"
#include "app/cli/SandboxCommand.h"
#include "app/tour/Tour.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

namespace {

/// What this program writes is for its user alone, and a crash must not leave messages and the key
/// in a core file.
void keepToOurselves()
{
    ::umask(0077);
    const struct rlimit none = {0, 0};
#ifdef __SANITIZE_ADDRESS__
    const bool isHidden = true; // the leak sanitizer has to look into its own process
#else
    const bool isHidden = ::prctl(PR_SET_DUMPABLE, 0) == 0;
#endif
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || !isHidden)
        std::fputs("innbox: core dumps could not be switched off\n", stderr);
}

QCoro::Task<Cli::Answer> runCommand(Session *session, Cli::Options options)
{
    if (const auto failed = co_await session->openStore())
        co_return Cli::failure(*failed);
    Cli::Answer answer = co_await Cli::run(session, options);
    co_await session->close();
    co_return answer;
}

int runCommandLine(int &argc, char **argv, const Cli::Options &options)
{
    QCoreApplication application(argc, argv);
    if (options.command == u"sandbox")
        return Cli::runSandbox(options);
    auto choice = Cli::resolve(options);
    if (!choice)
        return Cli::print(choice.error(), options.isJson, {});
    Session session(choice.value());
    int exitCode = int(Cli::Exit::Store);
    QCoro::connect(runCommand(&session, options), &application,
                   [&exitCode, &options, &session](const Cli::Answer &answer) {
                       exitCode = Cli::print(answer, options.isJson, session.choice().token);
                       QMetaObject::invokeMethod(
                           QCoreApplication::instance(), [] { QCoreApplication::quit(); },
                           Qt::QueuedConnection);
                   });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    keepToOurselves();
    QCoreApplication::setApplicationName(u"innbox"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(INNBOX_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Cli::Parsed parsed = Cli::parse(arguments);
    if (parsed.wantsHelp || parsed.wantsVersion) {
        const QString text =
            parsed.wantsHelp ? Cli::usage() : u"innbox %1\n"_s.arg(QLatin1String(INNBOX_VERSION));
        return std::fputs(text.toUtf8().constData(), stdout) < 0 ? int(Cli::Exit::Store) : 0;
    }
    if (parsed.error) {
        const auto answer =
            Cli::failure(Cli::Exit::Usage, u"usage"_s, *parsed.error + u"; see innbox --help"_s);
        return Cli::print(answer, arguments.contains(u"--json"_s), {});
    }
    if (parsed.options.command == u"tour") {
        // Screenshots need no display.
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        return Tour::run(parsed.options);
    }
    if (!parsed.options.command.isEmpty())
        return runCommandLine(argc, argv, parsed.options);
    QApplication application(argc, argv);
    return runWindow(parsed.options);
}
