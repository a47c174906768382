#pragma once

#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "models/SystemClock.h"
#include "ui/dialogs/StartFailurePage.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Innbox {

class Keychain;
class SingleInstance;
class Translations;
class Application;

/// The program with a window, from its first step: the data folder, the one process that may use
/// it, damaged files, then the window. What fails on the way is shown in a window. A second start
/// hands its arguments to the first one and ends. Thread: GUI.
class WindowProgram : public QObject {
    Q_OBJECT
public:
    /// \param keychain outlives the program
    WindowProgram(const Cli::Options &options, Keychain *keychain, QObject *parent = nullptr);
    ~WindowProgram() override;

    /// Begins; finished() follows at the end, never within this call.
    void start();
    /// Closes as Application::askToEnd() does; at once while there is no window yet.
    void askToEnd();
    /// Null until the data folder is this process's.
    [[nodiscard]] Application *host() const { return m_host.get(); }

Q_SIGNALS:
    /// \param exitCode of the process
    void finished(int exitCode);

private:
    void begin();
    void openWindow();
    [[nodiscard]] std::optional<QJsonObject> takeRequest(const QJsonObject &request);
    void fail(const StartFailure &failure);
    void end(int exitCode);

    Cli::Options m_options;
    Keychain *m_keychain;
    SystemClock m_clock{};
    std::unique_ptr<Translations> m_words; ///< while there is no host
    std::unique_ptr<StartFailurePage> m_failure;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Application> m_host;
};

} // namespace Innbox
