#pragma once

#include "app/api/MessageJson.h"

#include <QByteArray>
#include <QString>

namespace Innbox {

/// What names an attachment: the provider wants all three.
struct AttachmentRef {
    QString accommodation{};
    QString conversation{};
    QString attachment{};
};

/// What the provider tells about an attachment. Foreign data, cleaned for show; believe the bytes.
struct AttachmentFacts {
    QString name{};        ///< without folders, control and direction characters; may be empty
    QString type{};        ///< MIME type
    qint64 sizeBytes = -1; ///< -1 = not told
    friend bool operator==(const AttachmentFacts &, const AttachmentFacts &) = default;
};

/// One image on its way up.
struct AttachmentUpload {
    QString accommodation{};
    QString reservation{}; ///< goes out only where the provider asks for it; empty = not known
    QString conversation{};
    QString name{}; ///< cleaned, with extension
    QString type{}; ///< "image/png" or "image/jpeg", by the bytes
    QByteArray bytes{};
};

} // namespace Innbox

namespace Innbox::AttachmentJson {

// Pure reading and writing of the attachment calls. Any thread.

[[nodiscard]] QByteArray writeRef(const AttachmentRef &ref, bool accommodationAsNumber);
/// How the ids of an upload are written.
struct UploadForm {
    bool withReservation = false;
    bool accommodationAsNumber = false;
    bool reservationAsNumber = false;
};
/// Base64 of the whole image: call off a thread that must not wait.
[[nodiscard]] QByteArray writeUpload(const AttachmentUpload &upload, UploadForm form);
/// The attachment's id, never empty.
/// Errors: BadResponse (no JSON object, no id: it counts as not uploaded).
[[nodiscard]] ApiResult<MessageJson::Answer<QString>> parseUpload(const QByteArray &body);
/// Errors: BadResponse (no JSON object, no metadata).
[[nodiscard]] ApiResult<MessageJson::Answer<AttachmentFacts>> parseMetadata(const QByteArray &body);
/// The decoded bytes, never empty.
/// Errors: BadResponse (no JSON object, no content, no Base64).
[[nodiscard]] ApiResult<MessageJson::Answer<QByteArray>> parseDownload(const QByteArray &body);

/// A foreign file name made harmless to show and to save: its last part, without control,
/// direction and other invisible characters, no leading dot, at most 120 characters with its
/// extension kept. May be empty.
[[nodiscard]] QString cleanFileName(const QString &name);

} // namespace Innbox::AttachmentJson
