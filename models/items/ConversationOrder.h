#pragma once

#include "models/values/ListSort.h"

namespace Innbox {

/// True when the folder shows this conversation. The same rule as the pages of the store.
constexpr auto belongsTo = [](const Conversation &row, Folder folder) {
    switch (folder) {
    case Folder::NeedsReply:
        return row.needsReply;
    case Folder::Waiting:
        return !row.needsReply && !row.noReplyNeeded && row.messageCount > 0;
    case Folder::Unread:
        return row.unread > 0;
    case Folder::Outbox:
        return row.openReplies > 0;
    case Folder::NoReplyNeeded:
        return row.noReplyNeeded;
    case Folder::All:
        break;
    }
    return true;
};

/// What a list is ordered by, ms UTC.
constexpr auto sortMsOf = [](const Conversation &row, ListSort sort) {
    return sort == ListSort::LongestWait ? row.waitingSinceMs : row.lastMessageAtMs;
};

/// Where a row stands in a list; unique, because the id is part of it.
struct ConversationPosition {
    qint64 sortMs = 0;
    ConversationId id;
    friend auto operator<=>(const ConversationPosition &, const ConversationPosition &) = default;
};

/// The same order as the pages of the store.
constexpr auto standsBefore = [](const ConversationPosition &a, const ConversationPosition &b,
                                 ListSort sort) {
    return sort == ListSort::Newest ? b < a : a < b;
};

/// A row that is loaded.
struct PlacedConversation {
    Conversation value;
    ConversationPosition place;
};

} // namespace Innbox

// A new row moves all behind it, which took a third of the window's time while many arrive.
Q_DECLARE_TYPEINFO(Innbox::PlacedConversation, Q_RELOCATABLE_TYPE);
