#pragma once

#include "models/store/OutboxQueries.h"
#include "models/values/LedgerStep.h"

namespace Innbox::LedgerQueries {

/// The step of the schema.
bool createTables(SqlSession &sql);

// What LedgerStore documents; errors stick to the session.

[[nodiscard]] QList<LedgerStep> steps(SqlSession &sql, OutboxId reply);
[[nodiscard]] UnclearFacts unclearFacts(SqlSession &sql, OutboxId reply);
[[nodiscard]] QList<ChangedText> changedTexts(SqlSession &sql, ConversationId conversation);

/// Notes what the provider shows as the text of \p item, if it is another than we sent.
void cameBack(WriteTransaction &scope, const OutboxItem &item, const QString &body);

} // namespace Innbox::LedgerQueries
