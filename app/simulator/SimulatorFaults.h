#pragma once

#include "app/simulator/SimulatorHttp.h"
#include "app/simulator/SimulatorSeed.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Innbox {

/// Something that goes wrong. "Before" = the request has no effect, "After" = it took effect.
struct SimulatorFault {
    enum class Kind {
        Status,      ///< no effect; answers status, body and headers (429, 502 with HTML, …)
        HangBefore,  ///< no effect, never answered; the connection stays open
        HangAfter,   ///< took effect, never answered
        Delay,       ///< took effect at once, the answer comes after delayMs
        ResetBefore, ///< no effect, the connection is reset
        ResetAfter,  ///< took effect, the connection is reset: the answer is lost
        HalfBefore,  ///< no effect, half an answer, then the connection closes
        HalfAfter,   ///< took effect, half an answer, then the connection closes
        NoIdBefore,  ///< send: no effect, 200 without data.message
        NoIdAfter,   ///< send: took effect, 200 without data.message
        DuplicateAfterConfirm, ///< confirm: took effect, yet its messages come once more
        StrayElement, ///< latest: one more element, the JSON of body (default: no id, no sense)
        Hide,         ///< send: took effect, but shows only after delayMs of the world's clock
    };
    QString path{}; ///< endpoint like "/messages/send"; empty = every one
    Kind kind = Kind::Status;
    int times = 1;     ///< that many requests; negative = until clear()
    int skip = 0;      ///< requests of the path that pass unharmed first
    double rate = 1;   ///< 0..1: only that share of the requests, the same ones each run
    int status = 500;  ///< Status only
    QByteArray body{}; ///< Status and StrayElement
    QByteArray contentType = "application/json";
    SandboxHeaders headers{};
    qint64 delayMs = 0; ///< Delay and Hide
};

/// The faults that wait for their request. The first that fits is taken; one a request.
class SimulatorFaults {
public:
    void add(const SimulatorFault &fault) { m_faults += fault; }
    void clear() { m_faults.clear(); }
    /// Faults that still wait.
    [[nodiscard]] qsizetype waiting() const { return m_faults.size(); }
    /// The fault of the next request for this endpoint.
    [[nodiscard]] std::optional<SimulatorFault> take(const QString &path);

    /// "hang-before" and so on, as the control door spells them; nullopt = unknown.
    [[nodiscard]] static std::optional<SimulatorFault::Kind> kindOf(const QString &word);

private:
    QList<SimulatorFault> m_faults{};
    SimulatorRandom m_random{0xfa17};
};

} // namespace Innbox
