#pragma once

#include "models/values/Conversation.h"
#include "models/values/Message.h"
#include "models/values/WireEntry.h"

#include <QList>
#include <QString>

#include <optional>

namespace Innbox {

/// A step of the walk at the provider's test hotel.
struct ChecklistStep {
    enum class Kind : qint8 {
        Entered,      ///< the reservation made there is known here
        Welcomed,     ///< the hotel's first message was seen
        AskedBed,     ///< "extra bed" was sent
        RefusedBed,   ///< its rejection was seen
        AskedParking, ///< "parking" was sent
        RefusedParking,
        SentImage, ///< an image of ours was accepted
        Returned,  ///< what was sent came back: it was seen in the conversation
    };
    Kind kind = Kind::Entered;
    bool isDone = false;
    qint64 atMs = 0; ///< ms since 1970-01-01 UTC; 0 = not done
    QString id{};    ///< the provider's: of the message, of the conversation for Entered
    QString text{};  ///< of the message, as it came
    friend bool operator==(const ChecklistStep &, const ChecklistStep &) = default;
};

/// What the provider's public texts leave open.
enum class OpenQuestion : qint8 {
    ContentLength,    ///< how long a text may be, what becomes of line breaks, emoji, HTML
    ImagesPerMessage, ///< and what a virus hit looks like
    UnconfirmedLife,  ///< how long an unconfirmed message stays
    UnknownConfirm,   ///< what confirming an unknown or confirmed id answers
    ErrorIds,         ///< status and error id of what is refused
    QuotaHeaders,     ///< Retry-After or quota headers; what the 100 a minute count
    Echo,             ///< whether own messages come back through the queue
    WindowBounds,     ///< exact boundaries and time zone of the windows
    SharedQueue,      ///< whether two affiliate ids of a partner share a queue
    RejectionText,    ///< of the test hotel, and its trigger words
    SeparateQueues,   ///< whether the sandbox has a queue of its own
};
constexpr int OpenQuestions = 11;

/// The steps in their order, done or not. Pure.
/// \param row       the conversation of the reservation; nullopt = not known yet
/// \param messages  of it, in any order
[[nodiscard]] QList<ChecklistStep> checklistSteps(const std::optional<Conversation> &row,
                                                  QList<Message> messages);

/// What the exchanges and messages so far answer of a question, in the words of the wire (ids,
/// statuses, headers, quotes); empty = nothing yet. Pure.
[[nodiscard]] QString findingOf(OpenQuestion question, const QList<WireEntry> &entries,
                                const QList<ChecklistStep> &steps);

} // namespace Innbox
