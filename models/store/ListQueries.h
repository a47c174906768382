#pragma once

#include "models/store/ListStore.h"
#include "models/store/SqlSession.h"

namespace Innbox::ListQueries {

/// The schema step. False: it failed, \p sql says why.
[[nodiscard]] bool createNameIndex(SqlSession &sql);
[[nodiscard]] QList<RowFacts> facts(SqlSession &sql, const QList<ConversationId> &ids);
[[nodiscard]] QList<SearchHit> searchNames(SqlSession &sql, const QString &query, int limit);

} // namespace Innbox::ListQueries
