#pragma once

#include "models/store/Store.h"
#include "models/values/RowFacts.h"

namespace Innbox {

/// What the list asks beside its rows: a part of the store.
class ListStore {
public:
    ListStore() = default;
    virtual ~ListStore() = default;
    Q_DISABLE_COPY_MOVE(ListStore)

    /// Facts for rows of the list, in no order; unknown ids are left out.
    /// \param conversations at most 500
    /// Thread: any. Source: tables conversation, stay, message, draft.
    virtual StoreFuture<QList<RowFacts>> rowFacts(QList<ConversationId> conversations) = 0;
    /// Conversations whose guest, property, reservation or property number have words that begin
    /// with each word of the query, newest message first. Any text is allowed.
    /// \param limit rows, 1..500
    /// Thread: any. Source: index conversation_text.
    virtual StoreFuture<QList<SearchHit>> searchNames(QString query, int limit) = 0;
};

} // namespace Innbox
