#include "app/Wiring.h"

#include "app/Session.h"
#include "app/SessionConversations.h"
#include "app/SessionPort.h"
#include "app/api/HttpTransport.h"
#include "app/cli/Resolve.h"
#include "models/store/Store.h"
#include "ui/MainWindow.h"
#include "ui/Translations.h"
#include "ui/WindowMemory.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QSettings>

#include <cstdio>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

WindowContext windowContext(const AccountChoice &choice)
{
    using Environment = WindowContext::Environment;
    Environment environment = Environment::Production;
    if (choice.isSandbox || isLoopback(choice.base))
        environment = Environment::Sandbox;
    else if (choice.base.host() == u"demandapi-sandbox.booking.com")
        environment = Environment::ProviderSandbox;
    return {.environment = environment, .accountName = choice.isSandbox ? QString() : choice.name};
}

} // namespace

int runWindow(const Cli::Options &options)
{
    const auto choice = Cli::resolve(options);
    if (!choice)
        return Cli::print(choice.error(), false, {});
    const Translations words(QLocale::system());
    Theme::apply(*qApp, Theme::Mode::FollowPlatform);

    Session session(choice.value());
    SessionPort port(&session);
    SessionConversations conversations(&session, &port);
    QSettings shapes(choice.value().folder + u"/window.ini"_s, QSettings::IniFormat);
    WindowMemory memory(&shapes, choice.value().name);
    std::unique_ptr<MainWindow> window;
    int exitCode = int(Cli::Exit::Done);
    QCoro::connect(session.openStore(), qApp, [&](const std::optional<Problem> &failed) {
        if (failed) {
            exitCode = Cli::print(Cli::failure(*failed), false, {});
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
            return;
        }
        window = std::make_unique<MainWindow>(WindowServices{.store = session.store(),
                                                             .sync = &port,
                                                             .clock = session.clock(),
                                                             .drafts = session.drafts(),
                                                             .ledger = session.ledger(),
                                                             .images = session.images(),
                                                             .stays = session.stays(),
                                                             .custody = session.custody(),
                                                             .handling = session.handling(),
                                                             .lists = session.lists(),
                                                             .conversations = &conversations,
                                                             .memory = &memory},
                                              windowContext(choice.value()));
        window->show();
        port.start();
    });
    QApplication::setQuitOnLastWindowClosed(true);
    QApplication::exec();

    // The window is gone; what is under way may end before the store closes.
    window.reset();
    port.stop();
    QEventLoop ending;
    QCoro::connect(session.close(), &ending, [&ending](bool) {
        QMetaObject::invokeMethod(&ending, &QEventLoop::quit, Qt::QueuedConnection);
    });
    ending.exec();
    return exitCode;
}

} // namespace Innbox
