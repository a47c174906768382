#include "app/Wiring.h"

#include "app/WindowHost.h"
#include "app/accounts/SystemKeychain.h"
#include "app/cli/Output.h"
#include "app/cli/Process.h"
#include "app/cli/Resolve.h"

#include <QApplication>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

int runWindow(const Cli::Options &options, Cli::EndSignals *endSignals)
{
    if (const auto failed = Cli::makeDataFolder(options))
        return Cli::print(Cli::failure(Cli::Exit::Store, u"store-cannot-open"_s, *failed + u'.'),
                          false, {});
    // Accounts are changed without a window in between.
    QApplication::setQuitOnLastWindowClosed(false);
    SystemKeychain keychain;
    WindowHost host(options, Cli::dataFolder(options), &keychain);
    int exitCode = int(Cli::Exit::Done);
    QObject::connect(&host, &WindowHost::finished, &host, [&exitCode](int code) {
        exitCode = code;
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QObject::connect(endSignals, &Cli::EndSignals::asked, &host, &WindowHost::askToEnd);
    endSignals->listen();
    if (const auto failed = host.start())
        return Cli::print(*failed, false, {});
    QApplication::exec();
    return exitCode;
}

} // namespace Innbox
