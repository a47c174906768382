#pragma once

#include "models/store/SqlSession.h"
#include "models/store/Store.h"

namespace Innbox::SearchQueries {

/// Hits, newest first, strictly older than \p before when it is valid.
[[nodiscard]] QList<SearchHit> search(SqlSession &sql, const QString &query, MessageId before,
                                      int limit);

} // namespace Innbox::SearchQueries
