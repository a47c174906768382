#pragma once

#include "models/store/TriageStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::TriageQueries {

/// The schema step. False: it failed, \p sql says why.
[[nodiscard]] bool createTables(SqlSession &sql);
/// NotFound sticks to the session of \p scope.
void setNoReplyNeeded(WriteTransaction &scope, ConversationId id, bool isNotNeeded);
/// The same.
void markReadUpTo(WriteTransaction &scope, ConversationId id, MessageId message);
/// The same.
void markUnread(WriteTransaction &scope, ConversationId id);
[[nodiscard]] QList<PropertyRow> properties(SqlSession &sql, int limit);

} // namespace Innbox::TriageQueries
