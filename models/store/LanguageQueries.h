#pragma once

#include "models/store/LanguageStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::LanguageQueries {

/// The schema step. False: it failed, \p sql says why.
[[nodiscard]] bool createTables(SqlSession &sql);
[[nodiscard]] QString language(SqlSession &sql, ConversationId conversation);
/// NotFound sticks to the session of \p scope.
void setLanguage(WriteTransaction &scope, ConversationId conversation, const QString &language);

} // namespace Innbox::LanguageQueries
