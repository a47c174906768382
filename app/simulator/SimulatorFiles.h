#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Innbox {

/// An image of the world.
struct SimulatorFile {
    QString id{};
    int conversation = 0;
    QString name{};          ///< with extension, as the uploader called it
    QString type{};          ///< "image/png", …
    qint64 sizeBytes = 0;    ///< decoded
    qint64 uploadedAtMs = 0; ///< ms since 1970-01-01 UTC, the world's clock
    bool isSent = false;     ///< a message carries it: kept for good
    bool isInvented = false; ///< never uploaded: its bytes are made from its id
};

/// The images of a world: what each is, and its bytes (files of the world's folder, 0600, named by
/// id; in memory without a folder).
/// Thread: that of the world.
class SimulatorFiles {
public:
    /// An upload no message carries is dropped after this, ms.
    static constexpr qint64 KeptUnsentMs = 24LL * 3600 * 1000;

    /// \param folder  of the world; empty = in memory
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Puts the bytes of a new upload aside; false when they could not be written.
    [[nodiscard]] bool keep(const QString &id, const QByteArray &bytes);
    /// Takes a file into the list.
    void add(const SimulatorFile &file);
    /// A message of this conversation carries the image; an unknown one is invented.
    void markSent(const QString &id, int conversation, qint64 atMs);
    /// Null when there is none or it was dropped at \p nowMs.
    [[nodiscard]] const SimulatorFile *find(const QString &id, qint64 nowMs) const;
    /// Its bytes; nullopt when they cannot be read.
    [[nodiscard]] std::optional<QByteArray> bytes(const SimulatorFile &file) const;
    [[nodiscard]] qsizetype count() const { return m_files.size(); }
    [[nodiscard]] const QHash<QString, SimulatorFile> &all() const { return m_files; }
    /// Forgets everything and removes the files; false when one stays.
    [[nodiscard]] bool clear();

private:
    [[nodiscard]] QString path(const QString &id) const;

    QString m_folder{};
    QHash<QString, SimulatorFile> m_files{};
    QHash<QString, QByteArray> m_bytes{}; ///< without a folder
};

} // namespace Innbox
