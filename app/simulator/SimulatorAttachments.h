#pragma once

#include "app/simulator/SimulatorFields.h"
#include "app/simulator/SimulatorRules.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

namespace Innbox {

class SimulatorWorld;

namespace SimulatorAttachments {

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
[[nodiscard]] std::variant<Upload, SimulatorRefusal>
readUpload(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules);
/// The answer of /messages/attachments/metadata.
[[nodiscard]] std::variant<QJsonObject, SimulatorRefusal>
metadata(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules);
/// The answer of /messages/attachments/download.
[[nodiscard]] std::variant<QJsonObject, SimulatorRefusal>
download(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules);
/// "image/png" or "image/jpeg" by the first bytes; empty = neither.
[[nodiscard]] QString typeByContent(const QByteArray &bytes);

} // namespace SimulatorAttachments
} // namespace Innbox
