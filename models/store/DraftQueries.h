#pragma once

#include "models/store/WriteTransaction.h"
#include "models/values/Draft.h"

#include <QList>

namespace Innbox::DraftQueries {

/// The step of the schema.
bool createTables(SqlSession &sql);

/// The step of the schema that lets a draft be queued once only.
bool addRevision(SqlSession &sql);

/// False, with AlreadySent or Conflict sticking, when the text and quote of the draft are not the
/// ones of \p revision (0 = there are none).
[[nodiscard]] bool expect(SqlSession &sql, ConversationId conversation, qint64 revision);

/// An empty one when the conversation has none.
[[nodiscard]] Draft of(SqlSession &sql, ConversationId conversation);
/// The one last written first.
[[nodiscard]] QList<Draft> all(SqlSession &sql);
/// Writes it but its images; one without text, quote and images is removed. NotFound sticks when
/// there is no such conversation. Touches the conversation only when it gets or loses its draft.
void save(WriteTransaction &scope, const Draft &draft);

} // namespace Innbox::DraftQueries
