#pragma once

#include "models/values/Id.h"

#include <QString>

namespace Innbox {

/// What somebody began to write in a conversation. Plain data.
struct Draft {
    ConversationId conversation;
    QString body{};
    QString replyTo{};      ///< remote id of the quoted message; empty = none
    int cursor = 0;         ///< where the cursor stood, in UTF-16 units of body
    qint64 updatedAtMs = 0; ///< wall clock, ms UTC; 0 = there is no draft
    int images = 0; ///< that belong to it: OutgoingAttachmentStore; saveDraft() leaves them alone
    /// Another number for every state of text and quote, chosen by its writer (newRevision());
    /// 0 = there is neither.
    qint64 revision = 0;

    /// Nothing was typed. The store keeps no draft of white space alone, but what is being typed
    /// may begin with it.
    [[nodiscard]] bool isEmpty() const
    {
        return body.isEmpty() && replyTo.isEmpty() && images == 0;
    }
    /// A number no draft had before: 1..2^62, random.
    [[nodiscard]] static qint64 newRevision();
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Innbox
