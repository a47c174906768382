#include "models/store/LanguageQueries.h"
#include "models/store/SqlStoreJobs.h"

// The facet LanguageStore of the store over Qt SQL.

namespace Innbox {

StoreFuture<QString> SqlStore::writingLanguage(ConversationId conversation)
{
    return read<QString>(
        [conversation](SqlSession &sql) { return LanguageQueries::language(sql, conversation); });
}

StoreFuture<Done> SqlStore::setWritingLanguage(ConversationId conversation, QString language)
{
    return write<Done>([conversation, language = std::move(language)](WriteTransaction &scope) {
        LanguageQueries::setLanguage(scope, conversation, language);
        return Done{};
    });
}

} // namespace Innbox
