#pragma once

#include "models/store/SqlSession.h"
#include "models/values/Incoming.h"

#include <QHash>
#include <QList>

namespace Innbox {

/// What the row of a conversation tells of where it belongs.
struct KnownPlace {
    QString conversation{}; ///< the provider's id; empty = not known
    bool hasReservation = false;
    bool hasAccommodation = false;

    /// Nothing is left to tell.
    [[nodiscard]] bool isWhole() const
    {
        return !conversation.isEmpty() && hasReservation && hasAccommodation;
    }
    /// All that \p message tells of its place is told.
    [[nodiscard]] bool tells(const IncomingMessage &message) const;
};

/// The places of conversations that messages came for again. Once a place is whole nobody changes
/// it, so it is read once: the rows lie all over the file, and known messages come poll after poll.
/// Thread: the writer.
class KnownPlaces {
public:
    /// More whole ones are begun anew; so many take about 2 MB.
    static constexpr qsizetype Limit = 10'000;

    /// Asks for those that are not known yet: one statement for all of them. Before the transaction
    /// writes: what is rolled back must not be remembered.
    [[nodiscard]] QHash<ConversationId, KnownPlace> of(SqlSession &sql,
                                                       const QList<ConversationId> &ids);

private:
    QHash<ConversationId, KnownPlace> m_whole{};
};

} // namespace Innbox
