#pragma once

#include "models/store/KnownPlaces.h"
#include "models/store/Store.h"
#include "models/store/WriteTransaction.h"

#include <QHash>
#include <QSet>

namespace Innbox::MessageQueries {

/// A row of table message with what only the store needs.
struct Stored {
    Message message{};
    QStringList attachments{}; ///< remote ids
    qint64 createdRev = 0;     ///< the revision that first stored it
    bool isSenderKindKnown = false;
    QByteArray extra{};
};

/// A page, newest first. An answered message that is not known is left out of replyTo.
[[nodiscard]] QList<Message> page(SqlSession &sql, ConversationId conversation,
                                  const std::optional<MessageCursor> &before, int limit);
[[nodiscard]] std::optional<Stored> find(SqlSession &sql, const QString &remoteId);
/// A message and what the row of its conversation tells.
struct Placed {
    Stored stored{};
    KnownPlace place{};
    bool cameByHistory = false; ///< and not yet by the queue
};
/// What is known of some messages.
struct Known {
    QHash<QString, Placed> messages{}; ///< by id
    /// Those whose row tells just what they tell: nothing is left to compare or to fill.
    QSet<const IncomingMessage *> told{};
};
/// \param ids those that \p messages have, and others; the messages outlive what is returned
[[nodiscard]] Known findAll(SqlSession &sql, KnownPlaces &places, const QStringList &ids,
                            const QList<IncomingMessage> &messages);

/// Makes the row: gives it an id that follows its time, indexes its text, counts it.
void insert(WriteTransaction &scope, Stored row);
/// Writes what differs between the two; a new time means a new id. Writes nothing when equal.
void update(WriteTransaction &scope, const Stored &before, Stored after);

/// The next free id for a message of this time. Ids of one millisecond follow in the order they
/// are given; when its 65,536 are taken the next free one above is used.
[[nodiscard]] qint64 freeId(WriteTransaction &scope, qint64 sentAtMs);

} // namespace Innbox::MessageQueries
