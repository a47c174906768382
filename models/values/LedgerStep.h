#pragma once

#include "models/values/Message.h"
#include "models/values/OutboxMatch.h"
#include "models/values/OutboxState.h"

#include <QList>
#include <QString>

#include <optional>

namespace Innbox {

/// One line of the ledger: something that happened to a reply. Rows are only ever added.
struct LedgerStep {
    qint64 atMs = 0;                   ///< wall clock, ms UTC
    std::optional<OutboxState> from{}; ///< nullopt = the reply was written
    OutboxState to = OutboxState::Queued;
    OutboxEvent event = OutboxEvent::Written;
    QString errorKind{}; ///< machine word of the problem; empty = none
    QString detail{};    ///< the provider's or our sentence, for details; empty = none
    QString remoteId{};  ///< the message this step speaks of; empty = none
    QString requestId{}; ///< of the provider's answer, for its support
    int httpStatus = 0;  ///< 0 = no status line arrived, or none was asked for
    friend bool operator==(const LedgerStep &, const LedgerStep &) = default;
};

/// A message that might be an unclear reply.
struct ReplyCandidate {
    Message message{};
    MatchStrength strength = MatchStrength::None; ///< Similar = "probably this one"
};

/// What the conversation says about an unclear reply.
struct UnclearFacts {
    qint64 readBackAtMs = 0; ///< when its conversation was last read; wall clock, 0 = never
    int looks = 0;           ///< whole read-backs since the attempt that did not find it
    /// Messages of our side that came since the attempt and belong to no other reply; the likeliest
    /// first, then the newest.
    QList<ReplyCandidate> candidates{};
};

/// One of our messages that the provider shows with another text than we sent.
struct ChangedText {
    QString remoteId{};
    QString sent{};     ///< what we posted
    QString cameBack{}; ///< what the provider shows
    friend bool operator==(const ChangedText &, const ChangedText &) = default;
};

} // namespace Innbox
