#pragma once

#include <QtGlobal>

#include <optional>

namespace Innbox {

/// Where a reply stands. Stored as these numbers: never renumber.
enum class OutboxState : qint8 {
    Queued = 1,
    Sending = 2,   ///< the POST may be on its way
    Sent = 3,      ///< the provider has it, under a known id
    Uncertain = 4, ///< the outcome was lost; the conversation must be read back
    Failed = 5,    ///< refused; nothing was posted
    Discarded = 6, ///< given up by a person
};

/// What can happen to a reply.
enum class OutboxEvent : qint8 {
    Claimed = 1,     ///< the owner is about to post it
    Accepted = 2,    ///< the answer carried an id
    Rejected = 3,    ///< refused by the provider: certainly not posted
    NotReached = 4,  ///< certainly never left, or refused in a way that may be repeated
    OutcomeLost = 5, ///< timeout, 5xx, crash or cut after the bytes left
    FoundThere = 6,  ///< read back and recognised
    RetryAsked = 7,  ///< a person wants it sent (again)
    DiscardAsked = 8,
    PersonFound = 9, ///< a person says which message of the conversation it is
    TakenBack = 10,  ///< its text went back into the draft
    Held = 11,       ///< kept from going; OutboxHold says why
    Rescheduled = 12,
    LookedFor = 13, ///< a whole read-back did not find it
    Written = 14,   ///< the row was made; no step of the table
};

/// The only transition table of the outbox. nullopt = not allowed; nothing may be written then.
constexpr std::optional<OutboxState> nextState(OutboxState from, OutboxEvent event)
{
    using enum OutboxEvent;
    switch (from) {
    case OutboxState::Queued:
        if (event == Claimed)
            return OutboxState::Sending;
        if (event == RetryAsked || event == Held || event == Rescheduled)
            return OutboxState::Queued;
        if (event == DiscardAsked || event == TakenBack)
            return OutboxState::Discarded;
        break;
    case OutboxState::Sending:
        if (event == Accepted)
            return OutboxState::Sent;
        if (event == Rejected)
            return OutboxState::Failed;
        if (event == NotReached || event == Held)
            return OutboxState::Queued;
        if (event == OutcomeLost)
            return OutboxState::Uncertain;
        break;
    case OutboxState::Uncertain:
        if (event == FoundThere || event == PersonFound)
            return OutboxState::Sent;
        if (event == LookedFor)
            return OutboxState::Uncertain;
        if (event == RetryAsked)
            return OutboxState::Queued;
        if (event == DiscardAsked)
            return OutboxState::Discarded;
        break;
    case OutboxState::Failed:
        if (event == RetryAsked)
            return OutboxState::Queued;
        if (event == DiscardAsked || event == TakenBack)
            return OutboxState::Discarded;
        break;
    case OutboxState::Sent:
    case OutboxState::Discarded:
        break;
    }
    return std::nullopt;
}

/// Settled replies leave the outbox; the others hold what stands behind them.
constexpr bool isSettled(OutboxState state)
{
    return state == OutboxState::Sent || state == OutboxState::Discarded;
}

} // namespace Innbox
