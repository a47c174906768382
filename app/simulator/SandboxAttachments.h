#pragma once

#include "app/simulator/SandboxFields.h"
#include "app/simulator/SandboxRules.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

namespace Innbox {

class SandboxWorld;

namespace SandboxAttachments {

// The three attachment calls: strict reading, answers in each spelling.

/// A decoded file of at most this many bytes is taken.
constexpr qint64 MaxBytes = 1'048'576;

/// An upload as it passed every check.
struct Upload {
    int conversation = 0;
    QString name{};
    QString type{};
    QByteArray bytes{};
};

/// Checks a body of /messages/attachments/upload. 415 for what is no PNG or JPEG by name or by its
/// first bytes, 400 for size and encoding, 404 for a conversation of another property.
[[nodiscard]] std::variant<Upload, SandboxRefusal>
readUpload(const SandboxWorld &world, const QJsonObject &body, const SandboxRules &rules);
/// The answer of /messages/attachments/metadata.
[[nodiscard]] std::variant<QJsonObject, SandboxRefusal>
metadata(const SandboxWorld &world, const QJsonObject &body, const SandboxRules &rules);
/// The answer of /messages/attachments/download.
[[nodiscard]] std::variant<QJsonObject, SandboxRefusal>
download(const SandboxWorld &world, const QJsonObject &body, const SandboxRules &rules);
/// "image/png" or "image/jpeg" by the first bytes; empty = neither.
[[nodiscard]] QString typeByContent(const QByteArray &bytes);

} // namespace SandboxAttachments
} // namespace Innbox
