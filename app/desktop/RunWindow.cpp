#include "app/desktop/RunWindow.h"

#include "app/accounts/SystemKeychain.h"
#include "app/cli/Process.h"
#include "app/desktop/WindowProgram.h"
#include "ui/style/Icons.h"

#include <QApplication>

namespace Innbox {

int runWindow(const Cli::Options &options, Cli::EndSignals *endSignals)
{
    // As packages name the desktop entry and the icon: compositors find both by it.
    QGuiApplication::setDesktopFileName(QStringLiteral("innbox"));
    QGuiApplication::setWindowIcon(Icons::application());
    // Accounts are changed without a window in between.
    QApplication::setQuitOnLastWindowClosed(false);
    SystemKeychain keychain;
    WindowProgram program(options, &keychain);
    int exitCode = int(Cli::Exit::Done);
    QObject::connect(&program, &WindowProgram::finished, &program, [&exitCode](int code) {
        exitCode = code;
        QCoreApplication::quit();
    });
    QObject::connect(endSignals, &Cli::EndSignals::asked, &program, &WindowProgram::askToEnd);
    endSignals->listen();
    program.start();
    QApplication::exec();
    return exitCode;
}

} // namespace Innbox
