#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Innbox {

/// The folder of an account's images: one file an image, named by a hash of its attachment id, for
/// this user only. Knows no limits and no order: rows of the store do. Any thread.
class AttachmentCache {
public:
    /// \param folder made when the first image comes; empty = nothing is ever kept
    explicit AttachmentCache(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool isEnabled() const { return !m_folder.isEmpty(); }
    /// Where the image lies, or would.
    [[nodiscard]] QString file(const QString &attachment) const;
    [[nodiscard]] bool has(const QString &attachment) const;
    /// Writes it whole or not at all, 0600 in a folder 0700. False: the disk refused.
    [[nodiscard]] bool put(const QString &attachment, const QByteArray &bytes) const;
    void remove(const QStringList &attachments) const;

private:
    QString m_folder;
};

} // namespace Innbox
