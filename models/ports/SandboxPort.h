#pragma once

#include "models/values/SandboxFacts.h"

#include <QObject>

namespace Innbox {

/// What the window may do to the embedded sandbox. An account that is none has no such port.
/// Thread: GUI.
class SandboxPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Why something was not done.
    enum class Refusal : qint8 {
        None,       ///< it was done
        NotHere,    ///< another process serves the sandbox
        NotWritten, ///< the world's journal cannot be written: nothing happened
        NotFound,   ///< no such conversation, property, scenario or file
        Closed,     ///< the window in which this side may write is over
        Invalid,    ///< a value does not fit
        Busy,       ///< a scenario is under way
    };

    [[nodiscard]] virtual SandboxState state() const = 0;
    [[nodiscard]] virtual QList<SandboxTalk> talks() const = 0; ///< newest booking first
    [[nodiscard]] virtual QList<SandboxHotel> hotels() const = 0;

    // --- scenarios -----------------------------------------------------------------------
    /// The shipped ones, then those loaded by loadScenario().
    [[nodiscard]] virtual QList<ScenarioCard> scenarios() const = 0;
    /// Adds a file to scenarios(); an unreadable one tells why by its second value, in English.
    [[nodiscard]] virtual Refusal loadScenario(const QString &path, QString *why) = 0;
    /// Plays it to its end, from where it stands when it is the one that was stepped.
    [[nodiscard]] virtual Refusal runScenario(const QString &name) = 0;
    /// Takes one step of it.
    [[nodiscard]] virtual Refusal stepScenario(const QString &name) = 0;
    virtual void stopScenario() = 0;
    [[nodiscard]] virtual ScenarioRun run() const = 0;

    // --- faults, clock -------------------------------------------------------------------
    /// Words of FaultRequest::kind.
    [[nodiscard]] virtual QStringList faultKinds() const = 0;
    [[nodiscard]] virtual Refusal addFault(const FaultRequest &fault) = 0;
    virtual void clearFaults() = 0;
    /// Moves the world's clock on; everything of this account that depends on time follows.
    [[nodiscard]] virtual Refusal advance(qint64 byMs) = 0;

    // --- the world -----------------------------------------------------------------------
    [[nodiscard]] virtual Refusal write(const SandboxNote &note) = 0;
    /// \param reservation  its number, when it was made
    [[nodiscard]] virtual Refusal book(const SandboxBookingRequest &request,
                                       QString *reservation) = 0;
    /// Makes the world anew from its seed; what the inbox has stored stays.
    [[nodiscard]] virtual Refusal reset() = 0;
    /// Writes the world, all but its key, to a file that only its owner may read.
    /// \param why  the reason of NotWritten, in English
    [[nodiscard]] virtual Refusal saveWorld(const QString &path, QString *why) = 0;
    /// Puts a saved world in the place of this one and takes all faults away; what the inbox has
    /// stored stays. Errors: NotFound (no such file), Invalid (no saved world), Busy, NotWritten.
    [[nodiscard]] virtual Refusal loadWorld(const QString &path) = 0;

Q_SIGNALS:
    void stateChanged();
    void runChanged();
};

} // namespace Innbox
