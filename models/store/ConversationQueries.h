#pragma once

#include "models/store/Store.h"
#include "models/store/WriteTransaction.h"
#include "models/values/ListSort.h"

namespace Innbox::ConversationQueries {

/// What names a conversation in an answer of the provider. Empty = not told.
struct Place {
    QString remoteId{};
    QString reservation{};
    QString accommodation{};
};

[[nodiscard]] QList<Conversation> page(SqlSession &sql, Folder folder, ListSort sort,
                                       const std::optional<ConversationCursor> &after, int limit);
/// ListSort::Newest or Oldest. Source: index conversation_by_property.
[[nodiscard]] QList<Conversation> pageOfProperty(SqlSession &sql, const QString &accommodation,
                                                 ListSort sort,
                                                 const std::optional<ConversationCursor> &after,
                                                 int limit);
/// NotFound sticks to \p sql.
Conversation byId(SqlSession &sql, ConversationId id);
[[nodiscard]] std::optional<ConversationId> byRemoteId(SqlSession &sql, const QString &remoteId);
/// By remote id, else the newest of the reservation. NotFound sticks to \p sql.
[[nodiscard]] Conversation byReference(SqlSession &sql, const QString &reference);
[[nodiscard]] FolderCounts folderCounts(SqlSession &sql);
[[nodiscard]] QList<Participant> participants(SqlSession &sql, ConversationId id);

/// Finds the row of \p place, fills what it did not know, or makes it.
[[nodiscard]] ConversationId ensure(WriteTransaction &scope, const Place &place);
/// Fills ids that \p id does not know yet.
void fillPlace(WriteTransaction &scope, ConversationId id, const Place &place);
/// Keeps the name a property signs with, unless a newer message told another.
void learnPropertyName(WriteTransaction &scope, ConversationId id, const QString &name,
                       qint64 sentAtMs);
/// Adds a participant or fills gaps of a known one.
void upsertParticipant(WriteTransaction &scope, ConversationId id, const Participant &participant);
void markRead(WriteTransaction &scope, ConversationId id);

} // namespace Innbox::ConversationQueries
