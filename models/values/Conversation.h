#pragma once

#include "models/values/Id.h"
#include "models/values/Message.h"

#include <QString>

namespace Innbox {

/// One row of the conversation list: a projection, no bodies. Plain data, any thread.
struct Conversation {
    ConversationId id;
    qint64 rev = 0;
    QString remoteId{};      ///< the partner's id; empty until the provider told it
    QString reservation{};   ///< opaque text
    QString accommodation{}; ///< opaque text
    QString propertyName{};  ///< as the property signs its messages; empty = unknown
    QString guestName{};     ///< empty = unknown: messaging never tells it
    QString snippet{};       ///< start of the newest message, one line, at most 160 characters
    SenderKind lastSender = SenderKind::Other;
    qint64 lastMessageAtMs = 0; ///< 0 = no message yet
    qint64 waitingSinceMs = 0;  ///< sentAtMs of the first unanswered message; 0 = nothing waits
    int unread = 0;
    int messageCount = 0;
    int openReplies = 0;     ///< outbox rows not settled
    bool needsReply = false; ///< the newest message is not ours, and nobody said it needs no reply
    bool noReplyNeeded = false; ///< a person said so; ends with the next message that is not ours
    qint64 readBackAtMs = 0;    ///< when the whole history was last read; 0 = never
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// The views of the list.
enum class Folder : qint8 {
    NeedsReply, ///< newest message is not ours, longest wait first
    Waiting,    ///< newest message is ours: the property's turn
    Unread,
    Outbox,        ///< with replies that are not settled
    NoReplyNeeded, ///< a person said so
    All,
};

/// Numbers beside the folders; columns of the store, never counted live.
struct FolderCounts {
    int needsReply = 0;
    int waiting = 0;
    int unread = 0; ///< conversations with unread messages
    int outbox = 0; ///< replies not settled
    int noReplyNeeded = 0;
    int all = 0;
    friend bool operator==(const FolderCounts &, const FolderCounts &) = default;
};

} // namespace Innbox
