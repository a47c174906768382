#pragma once

#include "models/values/Id.h"

#include <QString>

namespace Innbox {

/// One hit of the full-text search.
struct SearchHit {
    MessageId message;
    ConversationId conversation;
    QString remoteId{};
    QString remoteConversation{};
    QString reservation{};
    QString snippet{}; ///< one line around the first matched word, at most 160 characters
    qint64 sentAtMs = 0;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace Innbox
