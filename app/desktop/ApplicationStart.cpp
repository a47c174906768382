#include "app/cli/AccountResolver.h"
#include "app/cli/WindowRequest.h"
#include "app/desktop/Application.h"
#include "app/desktop/StartReport.h"
#include "ui/dialogs/DamagedFilesDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/shell/MainWindow.h"

#include <utility>

// How the window host comes to an account: at the start, by another start, after a failure.

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using Key = Settings::Key;

std::optional<Cli::Answer> Application::start()
{
    if (Cli::namesAccount(m_options))
        return open(m_options);
    const QString last = m_settings.word(Key::LastAccount);
    Cli::Options options = m_options;
    if (last == QLatin1StringView(Settings::EmbeddedSandbox)) {
        options.isSandbox = true;
        return open(options);
    }
    const QList<AccountEntry> known = m_accounts.accounts();
    for (const AccountEntry &entry : known) {
        if (last != QLatin1StringView(Settings::AccountPrefix) + entry.name)
            continue;
        options.account = entry.name;
        return open(options);
    }
    if (known.isEmpty()) {
        showFirstRun();
        return std::nullopt;
    }
    options.account = known.first().name;
    return open(options);
}

std::optional<Cli::Answer> Application::open(const Cli::Options &options)
{
    auto choice = Cli::resolve(options);
    if (choice) {
        useChoice(choice.value());
        return std::nullopt;
    }
    // A usage error belongs on standard error: a window cannot retry it.
    if (choice.error().exit == Cli::Exit::Usage)
        return choice.error();
    failToOpen(options, choice.error());
    return std::nullopt;
}

void Application::openByName(const QString &name)
{
    if (m_isLeaving)
        return;
    closePages();
    leaveThen([this, name] {
        // What the command line said was about the account it named.
        Cli::Options options;
        options.dataDir = m_options.dataDir;
        options.isSandbox = name.isEmpty();
        options.account = name;
        if (const auto failed = open(options))
            failToOpen(options, *failed);
    });
}

void Application::failToOpen(const Cli::Options &options, const Cli::Answer &answer)
{
    const StartFailure failure{.account = options.isSandbox ? QString() : options.account,
                               .word = answer.error.value(u"kind"_s).toString(),
                               .detail = answer.error.value(u"message"_s).toString(),
                               .path = m_dataDir};
    showFailure(failure, [this, options] {
        if (const auto failed = open(options))
            failToOpen(options, *failed);
    });
}

Cli::Answer Application::show(const Cli::Options &options)
{
    if (!Cli::namesAccount(options)) {
        raiseWindow();
        return {};
    }
    auto choice = Cli::resolve(options);
    if (!choice)
        return choice.error();
    const bool isChanged = options.rateLimit || options.collects;
    if (isOpen(choice.value()) && !isChanged) {
        raiseWindow();
        return {};
    }
    closePages();
    leaveThen([this, choice = choice.value()] { useChoice(choice); });
    return {};
}

void Application::raiseWindow()
{
    QWidget *shown = window();
    if (!shown)
        shown = m_firstRun ? static_cast<QWidget *>(m_firstRun.get()) : m_failure.get();
    if (!shown)
        return; // it comes by itself
    shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

void Application::closePages()
{
    // Later: one of them may be the sender.
    for (QWidget *const page : {static_cast<QWidget *>(m_firstRun.release()),
                                static_cast<QWidget *>(m_failure.release())}) {
        if (!page)
            continue;
        page->disconnect(this);
        page->hide();
        page->deleteLater();
    }
}

void Application::showFirstRun()
{
    m_firstRun = std::make_unique<FirstRunPage>(&m_accounts);
    connect(m_firstRun.get(), &FirstRunPage::chosen, this,
            [this](const QString &name) { openByName(name); });
    connect(m_firstRun.get(), &FirstRunPage::closed, this, [this] { end(int(Cli::Exit::Done)); });
    m_firstRun->show();
    tellDamagedOn(m_firstRun.get());
}

void Application::showFailure(const StartFailure &failure, std::function<void()> again)
{
    const int exitCode =
        Cli::print(Cli::failure(Cli::Exit::Store, failure.word, failure.detail), false, {});
    closePages();
    m_failure = std::make_unique<StartFailurePage>(failure, &m_accounts);
    StartFailurePage *const page = m_failure.get();
    connect(page, &StartFailurePage::againAsked, this, [this, again = std::move(again)] {
        const auto then = again; // the page and this function go with it
        closePages();
        then();
    });
    connect(page, &StartFailurePage::chosen, this, &Application::openByName);
    connect(page, &StartFailurePage::bundleAsked, this, [this, page, failure](const QString &path) {
        const auto problem = writeStartReport(path, failure, m_dataDir, m_clock.nowMs());
        page->showBundle(path, problem.value_or(QString()));
    });
    connect(page, &StartFailurePage::closed, this, [this, exitCode] { end(exitCode); });
    page->show();
    tellDamagedOn(page);
}

void Application::tellDamagedOn(QWidget *parent)
{
    const QList<KeptFile> files = std::exchange(m_damaged, {});
    if (!files.isEmpty())
        (new DamagedFilesDialog(files, m_dataDir, parent))->open();
}

} // namespace Innbox
