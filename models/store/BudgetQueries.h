#pragma once

#include "models/store/SqlSession.h"
#include "models/values/AccountFacts.h"

namespace Innbox::BudgetQueries {

/// How long a request occupies its place after its answer or its deadline.
constexpr qint64 PlaceMs = 60'000;

// What Store documents, within a write transaction. These rows carry no revision: they are no
// part of what is shown.

[[nodiscard]] BudgetRecord budget(SqlSession &sql, qint64 nowMs);
[[nodiscard]] RequestId recordRequest(SqlSession &sql, qint64 startedAtMs, qint64 deadlineAtMs);
/// One that is gone is no error: its place is free.
void endRequest(SqlSession &sql, RequestId id, qint64 endedAtMs);
/// A pause that already lasts longer stays.
void setPause(SqlSession &sql, qint64 setAtMs, qint64 forMs);

} // namespace Innbox::BudgetQueries
