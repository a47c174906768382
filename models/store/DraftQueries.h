#pragma once

#include "models/store/WriteScope.h"
#include "models/values/Draft.h"

#include <QList>

namespace Innbox::DraftQueries {

/// The step of the schema.
bool createTables(SqlSession &sql);

/// An empty one when the conversation has none.
[[nodiscard]] Draft of(SqlSession &sql, ConversationId conversation);
/// The one last written first.
[[nodiscard]] QList<Draft> all(SqlSession &sql);
/// Writes it but its images; one without text, quote and images is removed. NotFound sticks when
/// there is no such conversation. Touches the conversation only when it gets or loses its draft.
void save(WriteScope &scope, const Draft &draft);

} // namespace Innbox::DraftQueries
