#include "app/cli/AccountResolver.h"
#include "app/cli/Commands.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "app/cli/Process.h"
#include "app/cli/SandboxCommand.h"
#include "app/cli/ScenarioCommand.h"
#include "app/desktop/RunWindow.h"
#include "app/tour/Tour.h"
#include "models/images/ImageFacts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QImageReader>
#include <QStringDecoder>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

namespace {

QCoro::Task<Cli::Answer> runCommand(Session *session, Cli::Options options)
{
    if (const auto failed = co_await session->openStore())
        co_return Cli::failure(*failed);
    Cli::Answer answer = co_await Cli::run(session, options);
    co_await session->close();
    co_return answer;
}

/// What was asked for on the way out: the owner ends its requests first, who only waits for the
/// owner may go at once. A watch has no other end, so this one is a good one.
void end(Session *session, bool isWatch, int number)
{
    if (session->engine() != nullptr)
        session->askToEnd();
    else
        std::_Exit(isWatch ? int(Cli::Exit::Done) : 128 + number);
}

int runCommandLine(int &argc, char **argv, const Cli::Options &options)
{
    Cli::EndSignals endSignals;
    QCoreApplication application(argc, argv);
    endSignals.listen();
    if (options.command == u"scenario")
        return Cli::runScenario(options, &endSignals);
    if (options.command == u"sandbox") {
        QObject::connect(&endSignals, &Cli::EndSignals::asked, &application,
                         [] { QCoreApplication::quit(); });
        return Cli::runSandbox(options);
    }
    auto choice = Cli::resolve(options);
    if (!choice)
        return Cli::print(choice.error(), options.isJson, {});
    Session session(choice.value());
    QObject::connect(&endSignals, &Cli::EndSignals::asked, &session,
                     [&session, &options](int number) { end(&session, options.isWatch, number); });
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
    Cli::prepareProcess();
    QImageReader::setAllocationLimit(ImageLimits::AllocationLimitMb);
    QCoreApplication::setApplicationName(u"innbox"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(INNBOX_VERSION));
    QStringList arguments;
    bool isText = true;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        arguments.append(decoder.decode(QByteArrayView(argv[i])));
        isText = isText && !decoder.hasError();
    }
    Cli::Parsed parsed = Cli::parse(arguments);
    if (!isText)
        parsed.error = u"an argument is not UTF-8"_s;
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
        // The same pixels wherever and whenever it runs.
        qputenv("TZ", "UTC");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(parsed.options.scale.value_or(1)));
        QApplication application(argc, argv);
        QImageReader::setAllocationLimit(ImageLimits::AllocationLimitMb);
        return Tour::run(parsed.options);
    }
    if (!parsed.options.command.isEmpty())
        return runCommandLine(argc, argv, parsed.options);
    Cli::EndSignals endSignals;
    QApplication application(argc, argv);
    QImageReader::setAllocationLimit(ImageLimits::AllocationLimitMb);
    return runWindow(parsed.options, &endSignals);
}
