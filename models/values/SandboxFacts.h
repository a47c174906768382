#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Innbox {

/// Something a scenario expects. Plain data.
struct ScenarioGoal {
    int step = 0;     ///< from 1 on, of the file
    QString kind{};   ///< "message", "reply", "waiting", …
    QString wanted{}; ///< compact JSON, a number or a word
    friend bool operator==(const ScenarioGoal &, const ScenarioGoal &) = default;
};

/// A scenario one can play. Plain data.
struct ScenarioCard {
    QString name{};  ///< a shipped one's name, or the path of a file
    QString title{}; ///< English, as the file says
    QString about{};
    int steps = 0;
    bool isApart = false; ///< plays in a world of its own, this inbox does not see it
    QList<ScenarioGoal> goals{};
    friend bool operator==(const ScenarioCard &, const ScenarioCard &) = default;
};

/// A goal that was looked at.
struct ScenarioTick {
    int step = 0;
    bool holds = false;
    QString found{};
    qint64 afterMs = 0; ///< by the scenario's clock, since it began
    friend bool operator==(const ScenarioTick &, const ScenarioTick &) = default;
};

/// How the scenario that plays, or played last, is going.
struct ScenarioRun {
    enum class State : qint8 { None, Running, BeforeStep, Held, Missed, Broken };
    QString name{}; ///< of its card
    State state = State::None;
    int step = 0; ///< under way, or the next one in BeforeStep; from 1 on
    QList<ScenarioTick> ticks{};
    QString error{};   ///< Broken: one English sentence
    qint64 tookMs = 0; ///< real time, when it has ended
    [[nodiscard]] bool isUnderWay() const
    {
        return state == State::Running || state == State::BeforeStep;
    }
    friend bool operator==(const ScenarioRun &, const ScenarioRun &) = default;
};

/// Something that shall go wrong.
struct FaultRequest {
    QString kind{};     ///< "status", "hang-after", "reset-after", …
    QString path{};     ///< "/messages/send"; empty = every call
    int times = 1;      ///< that many requests; -1 = until taken away
    double rate = 1;    ///< 0..1, share of the requests
    int status = 500;   ///< of "status"
    qint64 delayMs = 0; ///< of "delay" and "hide"
    friend bool operator==(const FaultRequest &, const FaultRequest &) = default;
};

/// A conversation of the simulated world.
struct SandboxTalk {
    QString id{};
    QString reservation{};
    QString guest{};
    QString property{};
    friend bool operator==(const SandboxTalk &, const SandboxTalk &) = default;
};

/// A property of the simulated world.
struct SandboxHotel {
    QString id{};
    QString name{};
    friend bool operator==(const SandboxHotel &, const SandboxHotel &) = default;
};

/// What to write into the simulated world.
struct SandboxNote {
    QString conversation{}; ///< the provider's id
    bool isByGuest = true;  ///< else the property writes
    QString text{};
    QStringList files{}; ///< paths of images that go with it
    int pictures = 0;    ///< that many images the world invents, 0..5
};

/// What to book in the simulated world.
struct SandboxBookingRequest {
    QString property{};
    QString guest{};
    QString checkin{};  ///< ISO date; empty = three weeks from now
    QString checkout{}; ///< ISO date; empty = two nights later
    QString remarks{};  ///< becomes the guest's first message
};

/// The simulator as it is now. Plain data.
struct SandboxState {
    bool isHere = false; ///< this process serves it: it can be steered
    QString address{};   ///< "127.0.0.1:38211"
    qint64 nowMs = 0;    ///< by the world's clock, ms since 1970-01-01 UTC
    qint64 aheadMs = 0;  ///< of the real clock
    int waiting = 0;     ///< messages in its queue
    int faults = 0;      ///< that still wait for their request
    friend bool operator==(const SandboxState &, const SandboxState &) = default;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::ScenarioRun)
Q_DECLARE_METATYPE(Innbox::SandboxState)
