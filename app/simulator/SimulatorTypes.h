#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Innbox {

// What the simulated world is made of. Plain data; indices point into the world's own lists and
// never change, because nothing is ever removed.

/// The two voices of a conversation. The affiliate speaks as the guest.
enum class SimulatorSide : qint8 { Guest, Property };

/// How a message came into the world.
enum class SimulatorOrigin : qint8 {
    Seed,      ///< there from the beginning, or written in bulk
    Api,       ///< accepted by /messages/send
    Door,      ///< written through the control door or by a test
    Automatic, ///< the test hotel's own answer
};

struct SimulatorProperty {
    QString id{}; ///< decimal digits
    QString name{};
    QString participantId{}; ///< who speaks for it, in every conversation
    QString address{};
    QString city{};
    QString country{}; ///< two lower-case letters
    QString telephone{};
    bool answersByItself = false;
};

/// A reservation with what the order calls tell of it.
struct SimulatorStay {
    QString reservation{}; ///< decimal digits, may exceed 32 bits
    QString order{};       ///< decimal digits
    int property = 0;
    int conversation = -1; ///< -1: not opened yet
    QString guestName{};
    QString guestParticipantId{};
    QString language{}; ///< "en-gb", "de", …
    QString checkin{};  ///< ISO date
    QString checkout{}; ///< ISO date
    QString status{};   ///< "booked", "stayed", "cancelled_by_guest", …
    QString room{};
    int adults = 2;
    QList<int> childrenAges{};
    QString pinCode{};
    QString remarks{};
    qint64 bookedAtMs = 0;    ///< ms since 1970-01-01 UTC
    qint64 cancelledAtMs = 0; ///< 0 = not cancelled
};

struct SimulatorConversation {
    QString id{};
    int stay = 0;
    std::vector<int> messages{}; ///< in the order they were written
};

struct SimulatorMessage {
    QString id{};
    int conversation = 0;
    SimulatorSide side = SimulatorSide::Guest;
    SimulatorOrigin origin = SimulatorOrigin::Seed;
    QString content{};
    QStringList attachments{};
    QString replyTo{};      ///< id of a message of the same conversation; empty = none
    qint64 sentAtMs = 0;    ///< its timestamp, ms since 1970-01-01 UTC
    qint64 visibleAtMs = 0; ///< from when queue and conversation show it
    bool isQueued = true;   ///< goes into the queue of unconfirmed messages
    bool isConfirmed = false;
};

/// What to write.
struct SimulatorDraft {
    QString conversation{};
    SimulatorSide side = SimulatorSide::Guest;
    SimulatorOrigin origin = SimulatorOrigin::Door;
    QString content{};
    QStringList attachments{};
    QString replyTo{};
    qint64 sentAtMs = 0;    ///< 0 = now by the world's clock
    qint64 hiddenForMs = 0; ///< shown that much later than it was written
};

/// What to book.
struct SimulatorBooking {
    QString accommodation{};
    QString guestName{};
    QString checkin{};  ///< ISO date; empty = three weeks from now
    QString checkout{}; ///< ISO date; empty = two nights later
    QString language = QStringLiteral("en-gb");
    QString room{};
    QString remarks{}; ///< becomes the guest's first message when not empty
    bool opensConversation = true;
};

/// Why a world cannot be used.
struct SimulatorError {
    enum class Kind {
        NotReadable, ///< the folder or a file cannot be read
        NotWritable, ///< the folder or a file cannot be written
        Damaged,     ///< the journal is broken before its last line; nothing was changed
        TooNew,      ///< written by a newer version; nothing was changed
        NoPort,      ///< no port of 127.0.0.1 to listen on
        Busy,        ///< another process holds the folder and does not answer
    };
    Kind kind = Kind::NotReadable;
    QString detail{}; ///< for the log
};

} // namespace Innbox
