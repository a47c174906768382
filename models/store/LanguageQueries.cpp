#include "models/store/LanguageQueries.h"

#include "models/store/ConversationQueries.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::LanguageQueries {

bool createTables(SqlSession &sql)
{
    return sql.run("schema.writing"_L1,
                   u"CREATE TABLE conversation_writing (conversation_id INTEGER PRIMARY KEY"
                   " REFERENCES conversation (id), language TEXT NOT NULL) STRICT"_s);
}

QString language(SqlSession &sql, ConversationId conversation)
{
    const auto found =
        sql.value("writing.language"_L1,
                  u"SELECT language FROM conversation_writing WHERE conversation_id = ?"_s,
                  {conversation.value});
    return found ? found->toString() : QString();
}

void setLanguage(WriteTransaction &scope, ConversationId conversation, const QString &language)
{
    SqlSession &sql = scope.sql();
    const Conversation row = ConversationQueries::byId(sql, conversation);
    if (sql.failed())
        return;
    if (language.isEmpty()) {
        sql.run("writing.forget"_L1,
                u"DELETE FROM conversation_writing WHERE conversation_id = ?"_s, {row.id.value});
        return;
    }
    sql.run("writing.choose"_L1,
            u"INSERT INTO conversation_writing (conversation_id, language) VALUES (?, ?)"
            " ON CONFLICT (conversation_id) DO UPDATE SET language = excluded.language"_s,
            {row.id.value, language});
}

} // namespace Innbox::LanguageQueries
