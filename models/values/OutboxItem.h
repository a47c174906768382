#pragma once

#include "models/values/Id.h"
#include "models/values/OutboxState.h"
#include "models/values/OutgoingImage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Innbox {

/// What a person asks to be sent. Plain data.
struct NewReply {
    ConversationId conversation;
    QString body{};
    QString replyTo{};        ///< remote id of the answered message; empty = none
    QString clientToken{};    ///< makes a repeated enqueue harmless; empty = none. Never leaves us.
    qint64 notBeforeAtMs = 0; ///< wall clock, ms UTC; 0 = at once. Undo delay, send later.
    /// Read the conversation directly before the POST and hold the reply when something is there
    /// that is newer than seenUpTo and not ours.
    bool isGuarded = false;
    QString seenUpTo{};       ///< remote id of the newest message on screen; empty = there was none
    bool cancelOnNew = false; ///< a newer message gives it back as a draft; implies isGuarded
    bool takesDraft = false;  ///< the draft's text is gone when this is queued
    /// With takesDraft: the revision of the draft that is sent. It is queued once at most, and not
    /// at all when the store has another revision by now; nullopt = whatever stands there.
    std::optional<qint64> draftRevision{};
    /// Images of the draft that go with it, in this order; the others stay in the draft.
    QList<PictureId> images{};
    /// Images that were in no draft, behind those; as AttachmentStaging::prepare() made them.
    QList<OutgoingImage> newImages{};
};

/// Why a queued reply does not go although its turn has come.
enum class OutboxHold : qint8 {
    None = 0,
    NewerMessage = 1, ///< something newer than what its writer saw stands in the conversation
    Overdue = 2,      ///< its time passed long ago while the program did not run
    NotReadable = 3,  ///< the conversation cannot be read, so nobody knows what is newer
    Image = 4,        ///< one of its images cannot go; the image's row says why
};

/// One reply on its way. Plain data, any thread.
struct OutboxItem {
    OutboxId id;
    ConversationId conversation;
    qint64 rev = 0;
    OutboxState state = OutboxState::Queued;
    OutboxHold hold = OutboxHold::None;
    OutboxId heldBehind;         ///< the earlier unclear, failed or held reply in the way; 0 = none
    qint64 createdAtMs = 0;      ///< wall clock, ms UTC
    qint64 notBeforeAtMs = 0;    ///< wall clock, ms UTC; 0 = at once
    qint64 firstAttemptAtMs = 0; ///< by the server's clock, ms UTC; 0 = never tried
    qint64 firstAttemptRev =
        0; ///< rows of messages stored up to this revision cannot be this reply
    qint64 attemptEndedAtMs = 0; ///< wall clock, ms UTC: when the last attempt ended
    int attempts = 0;            ///< POSTs begun
    int looks = 0;               ///< whole read-backs since the last attempt that did not find it
    QString body{};
    QString replyTo{};
    bool isGuarded = false;
    QString seenUpTo{}; ///< remote id; what is newer and not ours holds a guarded reply
    bool cancelOnNew = false;
    QStringList attachments{}; ///< remote ids of its images, set when it is claimed
    int images = 0;            ///< that still lie here to be sent with it: OutgoingAttachmentStore
    QString remoteId{};        ///< the provider's message id once known
    QString errorKind{};       ///< machine word of the last problem, as the command line prints it
    QString errorMessage{};    ///< the provider's or our sentence for the log and details
    QString requestId{};       ///< of the last answer, for the provider's support
    int httpStatus = 0;
    // Where it goes, taken from its conversation when the row is read:
    QString remoteConversation{};
    QString reservation{};
    QString accommodation{};
    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

/// OutboxItem::errorKind of one refused because it has images and no text, which the guides of the
/// provider allow and forbid.
constexpr QLatin1StringView TextWanted{"text-wanted"};

/// A counted look at an unclear reply stops after this many.
constexpr int LooksBeforeAPersonDecides = 3;

} // namespace Innbox
