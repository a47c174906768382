#pragma once

#include "models/store/StayStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::StayQueries {

// What StayStore documents, within one session; errors stick to it.

/// The schema step. False: an error sticks to \p sql.
bool createTables(SqlSession &sql);
/// NotFound sticks to \p sql.
[[nodiscard]] ConversationStay byConversation(SqlSession &sql, ConversationId id);
[[nodiscard]] QList<ConversationStay> byConversations(SqlSession &sql,
                                                      const QList<ConversationId> &ids);
[[nodiscard]] QStringList wanted(SqlSession &sql, int limit);
void store(WriteTransaction &scope, const QStringList &asked, const QList<Reservation> &found,
           qint64 atMs);

/// A conversation was made, or got its reservation: it takes what is known of its stay.
void fillConversation(WriteTransaction &scope, ConversationId id, const QString &reservation);

} // namespace Innbox::StayQueries
