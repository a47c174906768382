#pragma once

#include "models/values/Message.h"
#include "models/values/RawJson.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Innbox {

/// One message as an answer of the provider told it, already normalised. Plain data.
struct IncomingMessage {
    QString remoteId{};
    QString conversation{};  ///< may be empty when reservation is known
    QString accommodation{}; ///< may be empty
    QString reservation{};   ///< may be empty
    QString body{};
    SenderKind sender = SenderKind::Other;
    bool isSenderKindKnown = false; ///< false: the answer did not tell; a later one may fill it
    QString senderId{};
    QString senderType{};
    QString senderName{};
    QStringList attachments{};
    QString replyTo{};
    qint64 sentAtMs = 0;      ///< ms since 1970-01-01 UTC
    bool isTimeGuess = false; ///< sentAtMs is the time of arrival
    RawJson raw{};            ///< the element, for variants
    QByteArray extra{};       ///< members no reading rule knows, as compact JSON; empty = none
    friend bool operator==(const IncomingMessage &, const IncomingMessage &) = default;
};

/// An element of an answer that no rule can read. It is kept whole and never in the way.
struct UnreadableItem {
    QString remoteId{}; ///< when at least the id could be read: it can be confirmed
    QString
        reason{}; ///< a machine word: not-an-object, no-id, bad-id, no-conversation, bad-content, …
    QByteArray raw{}; ///< compact JSON
    friend bool operator==(const UnreadableItem &, const UnreadableItem &) = default;
};

/// One answer of /messages/latest.
struct IncomingBatch {
    QList<IncomingMessage> messages{};
    QList<UnreadableItem> unreadable{};
    [[nodiscard]] qsizetype size() const { return messages.size() + unreadable.size(); }
};

/// One answer of /messages/conversations: the whole history.
struct ConversationSnapshot {
    QString conversation{}; ///< empty = the provider told none (not initialised yet)
    QString accommodation{};
    QString reservation{};
    QList<IncomingMessage> messages{};
    QList<UnreadableItem> unreadable{};
    QList<Participant> participants{};
};

/// What became of one batch. fetched = stored + duplicates + setAside, always.
struct IngestOutcome {
    qint64 poll = 0;
    int fetched = 0;
    int stored = 0;
    int duplicates = 0;
    int setAside = 0;
    int variants = 0; ///< of the duplicates: known ids that came with other content
    bool broughtNewId = false;
    QStringList
        confirmable{}; ///< every id of the batch that may be confirmed, known ones too, in order
};

} // namespace Innbox
