#pragma once

#include "app/accounts/AccountManager.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "app/desktop/DesktopColorScheme.h"
#include "models/Settings.h"
#include "models/SystemClock.h"
#include "models/files/DamagedFiles.h"
#include "ui/dialogs/StartFailurePage.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Innbox {

struct AccountChoice;
class Engine;
class FirstRunPage;
class Keychain;
class MainWindow;
class Translations;
class TrayIcon;

/// The program with a window: settings, look, language, the account it works on and its change.
/// Thread: GUI.
class Application : public QObject {
    Q_OBJECT
public:
    /// \param options as the command line gave them; the data folder exists
    /// \param keychain outlives the host
    Application(const Cli::Options &options, const QString &dataDir, Keychain *keychain);
    ~Application() override;

    /// Opens the account the options name, the one of last time, or the page of the first run.
    /// Returns what is wrong with the options; a failure of what they name is shown in a window.
    [[nodiscard]] std::optional<Cli::Answer> start();
    /// A later start of the program asks for its window: raises what is shown, and opens the
    /// account that \p options name when it is another one. Not while isLeaving(). Returns what is
    /// wrong with the options, or an answer without an error.
    [[nodiscard]] Cli::Answer show(const Cli::Options &options);
    /// An account is being closed, or everything is.
    [[nodiscard]] bool isLeaving() const { return m_isLeaving || m_isEnding; }
    /// Says in the first window there is which files could not be read. Call before start().
    void tellDamaged(const QList<KeptFile> &files) { m_damaged = files; }
    /// Closes as a person does who closes the window and has nothing to be asked: drafts are kept,
    /// the outbox goes on at the next start. finished() follows.
    void askToEnd();
    /// Null while no account is open.
    [[nodiscard]] MainWindow *window() const;

Q_SIGNALS:
    /// No account is opened in this process any more; finished() follows.
    void ending();
    /// Everything is closed: the program may end. \param exitCode of the process
    void finished(int exitCode);

private:
    struct OpenAccount; ///< an open account and its window
    [[nodiscard]] std::optional<Cli::Answer> open(const Cli::Options &options);
    void openByName(const QString &name);
    void useChoice(const AccountChoice &choice);
    void showWire(Engine *engine);
    void showFirstRun();
    void showFailure(const StartFailure &failure, std::function<void()> again);
    void failToOpen(const Cli::Options &options, const Cli::Answer &answer);
    void openFailed(const Problem &problem);
    void closePages();
    void raiseWindow();
    void tellDamagedOn(QWidget *parent);
    [[nodiscard]] bool isOpen(const AccountChoice &choice) const;
    void makeWindow();
    void showTray();
    void connectNotifications();
    QCoro::Task<bool> leave();
    void leaveThen(std::function<void()> then);
    void end(int exitCode);
    void applySetting(Settings::Key key);
    void applyLook();
    void applyLanguage();

    Cli::Options m_options;
    SystemClock m_clock{};
    QString m_dataDir;
    Keychain *m_keychain;
    Settings m_settings;
    AccountManager m_accounts;
    DesktopColorScheme m_platform{};
    std::unique_ptr<Translations> m_words;
    std::unique_ptr<FirstRunPage> m_firstRun;
    std::unique_ptr<StartFailurePage> m_failure;
    std::unique_ptr<OpenAccount> m_account;
    std::unique_ptr<TrayIcon> m_tray;
    QList<KeptFile> m_damaged{}; ///< not told yet
    bool m_isLeaving = false;
    bool m_isEnding = false; ///< whatever was to come after leaving does not
};

} // namespace Innbox
