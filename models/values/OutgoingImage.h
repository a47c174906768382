#pragma once

#include "models/values/Id.h"

#include <QString>

namespace Innbox {

/// How far an image that shall be sent is. Stored as these numbers: never renumber.
enum class OutgoingState : qint8 {
    Fitting = 1,   ///< its original lies here; what will leave is not made yet
    Unfit = 2,     ///< no picture that may leave can be made of it; see errorKind
    Waiting = 3,   ///< fitted, not uploaded
    Uploading = 4, ///< on its way
    Up = 5,        ///< the provider has it, for OutgoingImage::KeptUpMs
    Refused = 6,   ///< the provider would not take it; see errorMessage
};

/// What had to be done to a picture so that it may leave. Stored as these numbers.
enum class OutgoingChange : qint8 {
    Kept = 0,     ///< the same pixels bit for bit, only metadata removed
    Turned = 1,   ///< the same, turned without loss
    Coded = 2,    ///< encoded again at full size
    Shrunk = 3,   ///< fewer pixels
    Repaired = 4, ///< its file was damaged and was written again; perhaps fewer pixels, too
    Partial = 5,  ///< pixels were missing and are grey now: a person let it go like this
};

/// A file of the account's folder of outgoing images. Plain data.
struct OutgoingFile {
    QString hash{}; ///< SHA-256 of its bytes in hex, which is its name there; empty = none
    QString type{}; ///< MIME type by the bytes
    qint64 bytes = 0;
    int widthPx = 0; ///< as a person sees it, after turning
    int heightPx = 0;
    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

/// An image of a draft or of a reply on its way. Plain data, any thread.
struct OutgoingImage {
    /// The provider drops what was uploaded and not sent after 24 h; after this it goes up again.
    static constexpr qint64 KeptUpMs = 23LL * 60 * 60 * 1000;

    PictureId id{};
    ConversationId conversation{};
    OutboxId reply{}; ///< invalid = it belongs to the conversation's draft
    qint64 rev = 0;
    int position = 0;        ///< its place among the images of the draft or reply
    QString name{};          ///< cleaned: no folder, no control or direction characters
    OutgoingFile original{}; ///< our private copy of what a person gave us
    OutgoingFile fitted{};   ///< what leaves: PNG or JPEG within the limit
    OutgoingChange change = OutgoingChange::Kept;
    bool wasFlattened = false; ///< was transparent, is on white now
    bool wasAnimated = false;  ///< only its first frame is left
    OutgoingState state = OutgoingState::Fitting;
    QString errorKind{};    ///< Unfit: word of an ImageError; Refused: as the command line's words
    QString errorMessage{}; ///< the provider's sentence, for details; secrets already removed
    QString requestId{};    ///< of the last answer, for the provider's support
    int httpStatus = 0;
    QString remoteId{};      ///< Up: the attachment's id at the provider
    qint64 uploadedAtMs = 0; ///< Up: since when, wall clock, ms UTC

    /// True while the provider still has it under remoteId.
    /// \param nowMs wall clock; a time of upload in its future is of another clock and proves
    ///              nothing
    [[nodiscard]] bool isUpAt(qint64 nowMs) const
    {
        return state == OutgoingState::Up && nowMs >= uploadedAtMs &&
               nowMs - uploadedAtMs < KeptUpMs;
    }
    friend bool operator==(const OutgoingImage &, const OutgoingImage &) = default;
};

} // namespace Innbox
