#pragma once

#include "models/values/Id.h"

#include <QList>
#include <QString>

namespace Innbox {

/// Who speaks. Desk = our own side, known because a reply of ours has this id.
enum class SenderKind : qint8 { Other = 0, Property = 1, Guest = 2, Desk = 3 };

/// How far the provider is known to have one of our own messages.
enum class DeliveryMark : qint8 {
    None = 0,     ///< not ours
    Accepted = 1, ///< the answer to the send carried an id
    Seen = 2,     ///< it came back through the queue or in the conversation
};

/// An image of a message as far as it is known; bytes live elsewhere.
struct Attachment {
    QString remoteId{};
    QString name{};        ///< empty until the metadata was read; untrusted
    QString type{};        ///< MIME type, untrusted; empty = unknown
    qint64 sizeBytes = -1; ///< -1 = unknown
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// One message of a conversation, as the store holds it. Plain data, any thread.
struct Message {
    MessageId id;
    ConversationId conversation;
    qint64 sentAtMs = 0;      ///< ms since 1970-01-01 UTC, the server's clock
    bool isTimeGuess = false; ///< the server gave no readable time: this is when it arrived
    qint64 rev = 0;           ///< store revision of the last write to this row
    SenderKind sender = SenderKind::Other;
    DeliveryMark mark = DeliveryMark::None;
    bool isUnread = false;
    QString remoteId{};   ///< the partner's id: opaque text, unique
    QString senderId{};   ///< participant id; empty = not told
    QString senderType{}; ///< the provider's word for the kind, as it came
    QString senderName{}; ///< display name; empty for guests
    QString body{};       ///< plain text, for ever
    QString replyTo{};    ///< remote id of a known message; empty = none
    QList<Attachment> attachments{};
    friend bool operator==(const Message &, const Message &) = default;
};

/// A participant of a conversation.
struct Participant {
    QString remoteId{};
    SenderKind kind = SenderKind::Other;
    QString type{}; ///< the provider's word for the kind
    QString name{};
    friend bool operator==(const Participant &, const Participant &) = default;
};

} // namespace Innbox
