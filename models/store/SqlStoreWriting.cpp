#include "models/store/SqlStoreJobs.h"
#include "models/store/WritingQueries.h"

// The facet WritingStore of the store over Qt SQL.

namespace Innbox {

StoreFuture<QString> SqlStore::writingLanguage(ConversationId conversation)
{
    return read<QString>(
        [conversation](SqlSession &sql) { return WritingQueries::language(sql, conversation); });
}

StoreFuture<Done> SqlStore::setWritingLanguage(ConversationId conversation, QString language)
{
    return write<Done>([conversation, language = std::move(language)](WriteScope &scope) {
        WritingQueries::setLanguage(scope, conversation, language);
        return Done{};
    });
}

} // namespace Innbox
