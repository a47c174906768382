#pragma once

#include "models/store/SqlSession.h"

#include <span>

namespace Innbox {

/// One step of the schema. A shipped step is never edited.
struct Migration {
    int version;
    const char *name;
    bool (*apply)(SqlSession &sql);
};

namespace Migrations {

/// All steps, in order.
[[nodiscard]] std::span<const Migration> all();
[[nodiscard]] int newestVersion();

/// Brings the database to the last of \p steps, one transaction a step: a failing one leaves the
/// version before it whole. Two processes may do so at once.
/// Errors (in \p sql): SchemaTooNew when the database is ahead of \p steps, and any other.
bool migrate(SqlSession &sql, std::span<const Migration> steps);

} // namespace Migrations

} // namespace Innbox
