#pragma once

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace Innbox::Campaign {

/// How a run of the program is brought to its end.
enum class Ending {
    ByItself,     ///< it is left alone; one that never ends by itself gets SIGTERM at the end
    Terminate,    ///< SIGTERM
    Interrupt,    ///< SIGINT
    TwoSignals,   ///< SIGTERM, and again
    ClosedPipe,   ///< nobody reads its output any more, then SIGTERM
    ClosedAtOnce, ///< nobody ever reads its output, then SIGTERM
};

/// One process of a round.
struct EndedRun {
    QStringList arguments{};
    Ending ending = Ending::ByItself;
    int atMs = 0;      ///< from its start to the ending, ms
    int secondMs = 0;  ///< from there to the second signal, ms
    QString problem{}; ///< filled in afterwards; empty = it ended as it may
};

/// Several processes of the program on one account and one data folder, against a simulator in this
/// process; each is ended at a moment of its own.
class ShutdownFixture {
public:
    ShutdownFixture();

    /// Starts all, ends each as planned, and judges how they ended. The event loop runs meanwhile.
    void play(std::vector<EndedRun> &runs);
    /// The account's options before a command.
    [[nodiscard]] QStringList onAccount(const QStringList &command) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString reservation() const { return m_reservation; }
    /// Writes a message at the provider.
    void write(const QString &text);

private:
    void plan(QProcess *process, const EndedRun &run) const;
    [[nodiscard]] QString judged(QProcess *process, const QByteArray &errors) const;

    SystemClock m_clock{};
    std::unique_ptr<SimulatorWorld> m_world;
    std::unique_ptr<SimulatorServer> m_server;
    QTemporaryDir m_folder{};
    QString m_reservation{};
};

} // namespace Innbox::Campaign
