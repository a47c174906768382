#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace Innbox {

/// The folder of an account's outgoing images: each file is named by the SHA-256 of its bytes, so
/// that the same picture lies there once and a damaged one is known. For this user only (0600 in a
/// folder 0700). Plain, any thread; blocks on the disk.
class OutgoingAttachmentFolder {
public:
    explicit OutgoingAttachmentFolder(QString path) : m_path(std::move(path)) {}

    /// Writes the bytes, whole or not at all, unless they are there already, and makes them
    /// durable. Returns their hash; nullopt: the disk refused.
    [[nodiscard]] std::optional<QString> put(const QByteArray &bytes) const;
    /// The bytes; nullopt: not there, not readable, or not what the name says.
    [[nodiscard]] std::optional<QByteArray> read(const QString &hash) const;
    /// Where the bytes lie, or would; empty for what is no hash.
    [[nodiscard]] QString file(const QString &hash) const;
    [[nodiscard]] bool has(const QString &hash) const;
    /// Deletes every file but these. Returns how many.
    [[nodiscard]] int keepOnly(const QSet<QString> &hashes) const;

    /// The name bytes have here. Pure.
    [[nodiscard]] static QString hashOf(const QByteArray &bytes);

private:
    QString m_path;
};

} // namespace Innbox
