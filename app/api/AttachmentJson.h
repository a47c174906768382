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

} // namespace Innbox

namespace Innbox::AttachmentJson {

// Pure reading and writing of the attachment calls. Any thread.

[[nodiscard]] QByteArray writeRef(const AttachmentRef &ref, bool accommodationAsNumber);
/// Errors: BadResponse (no JSON object, no metadata).
[[nodiscard]] ApiResult<MessageJson::Answer<AttachmentFacts>> parseMetadata(const QByteArray &body);
/// The decoded bytes, never empty.
/// Errors: BadResponse (no JSON object, no content, no Base64).
[[nodiscard]] ApiResult<MessageJson::Answer<QByteArray>> parseDownload(const QByteArray &body);

/// A foreign file name made harmless to show and to save: its last part, without control,
/// direction and other invisible characters, no leading dot, at most 120 characters with its
/// extension kept. May be empty.
[[nodiscard]] QString cleanFileName(const QString &name);

/// "image/png" or "image/jpeg" by the first bytes; empty = neither.
[[nodiscard]] QString imageTypeOf(const QByteArray &bytes);

} // namespace Innbox::AttachmentJson
