#pragma once

#include "models/store/Store.h"
#include "models/values/Reservation.h"

namespace Innbox {

/// The stay of one conversation and what the windows need beside it.
struct ConversationStay {
    ConversationId conversation{};
    Reservation stay{};              ///< fetchedAtMs 0 = the provider told nothing (yet)
    qint64 askedAtMs = 0;            ///< wall clock, ms UTC, of the last question; 0 = never
    qint64 lastGuestMessageAtMs = 0; ///< newest message of the guest's side (ours too when we speak
                                     ///< for the guest), ms UTC; 0 = none
    friend bool operator==(const ConversationStay &, const ConversationStay &) = default;
};

/// The stays behind the conversations; a part of the store, with its rules. A stay written fills
/// guest and property of its conversations, which changed() then names.
class StayStore {
public:
    virtual ~StayStore() = default;
    /// Errors: NotFound. Thread: any. Source: tables stay, message.
    virtual StoreFuture<ConversationStay> stay(ConversationId conversation) = 0;
    /// The same for the rows of a list, in the order asked; unknown ids are left out.
    /// \param conversations at most 500
    virtual StoreFuture<QList<ConversationStay>> stays(QList<ConversationId> conversations) = 0;
    /// Reservations of conversations nobody asked the provider about, newest message first, each
    /// once. Source: index conversation_wants_stay.
    virtual StoreFuture<QStringList> staysWanted(int limit) = 0;
    /// Stores what the provider told about \p asked; one of them that is not in \p found keeps
    /// what is known and counts as asked. Names never become empty.
    /// \param atMs wall clock, ms UTC
    virtual StoreFuture<Done> storeStays(QStringList asked, QList<Reservation> found,
                                         qint64 atMs) = 0;
};

} // namespace Innbox
