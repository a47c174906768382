#pragma once

#include "models/values/Id.h"
#include "models/values/Message.h"

#include <QString>

namespace Innbox {

/// One hit of a search: a message, or a conversation whose names and numbers hold the words.
struct SearchHit {
    MessageId message{}; ///< invalid = the conversation itself
    ConversationId conversation;
    QString remoteId{};
    QString remoteConversation{};
    QString reservation{};
    QString accommodation{};
    QString guestName{};    ///< empty = unknown
    QString propertyName{}; ///< empty = unknown
    SenderKind sender = SenderKind::Other;
    QString snippet{};   ///< one line around the first matched word, else of the newest message
    qint64 sentAtMs = 0; ///< of the message, else of the newest one; 0 = none
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace Innbox
