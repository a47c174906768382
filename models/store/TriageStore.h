#pragma once

#include "models/store/Store.h"
#include "models/values/ListSort.h"

namespace Innbox {

/// A property with its conversations; counts are columns, never counted live.
struct PropertyRow {
    QString accommodation{};
    QString name{}; ///< empty = nobody told it yet
    int conversations = 0;
    int needsReply = 0;
    friend bool operator==(const PropertyRow &, const PropertyRow &) = default;
};

/// How people handle conversations: a part of the store, with its rules.
class TriageStore {
public:
    virtual ~TriageStore() = default;
    /// Says that the conversation needs no reply, or takes that back. It ends by itself with the
    /// next message that is not ours.
    /// Errors: NotFound. Thread: any. Source: column conversation.no_reply_at_ms.
    virtual StoreFuture<Done> setNoReplyNeeded(ConversationId conversation, bool isNotNeeded) = 0;
    /// Marks a message read and every unread one before it.
    /// Errors: NotFound. Thread: any. Source: table message.
    virtual StoreFuture<Done> markReadUpTo(ConversationId conversation, MessageId message) = 0;
    /// Marks the newest message that is not ours unread, so that somebody looks again; our own
    /// when there is no other. Without any message nothing happens.
    /// Errors: NotFound. Thread: any. Source: table message.
    virtual StoreFuture<Done> markUnread(ConversationId conversation) = 0;
    /// Every property that has a conversation, by name, at most \p limit (1..500).
    /// Source: table property.
    virtual StoreFuture<QList<PropertyRow>> properties(int limit) = 0;
    /// A page of a folder in another order than its usual one. Precondition: sortsOf() has it.
    /// Source: the indexes over conversation.last_message_at_ms and waiting_since_ms.
    virtual StoreFuture<QList<Conversation>>
    sortedConversations(Folder folder, ListSort sort, std::optional<ConversationCursor> after,
                        int limit) = 0;
    /// A page of the conversations of one property, ListSort::Newest or Oldest.
    /// Source: index conversation_by_property.
    virtual StoreFuture<QList<Conversation>>
    conversationsOf(QString accommodation, ListSort sort, std::optional<ConversationCursor> after,
                    int limit) = 0;
};

} // namespace Innbox
