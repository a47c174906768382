#pragma once

#include "models/store/Store.h"

namespace Innbox {

/// How a conversation is written in: a part of the store, with its rules.
class LanguageStore {
public:
    virtual ~LanguageStore() = default;
    /// The language a person chose for the conversation, as the dictionaries are named ("de_DE"),
    /// "-" = its spelling is not checked; empty = nobody chose one.
    /// Thread: any. Source: table conversation_writing.
    virtual StoreFuture<QString> writingLanguage(ConversationId conversation) = 0;
    /// Empty forgets the choice. Makes no revision: it is not shown elsewhere.
    /// Errors: NotFound.
    virtual StoreFuture<Done> setWritingLanguage(ConversationId conversation, QString language) = 0;
};

} // namespace Innbox
