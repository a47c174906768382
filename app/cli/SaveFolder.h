#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Innbox::Cli {

/// A folder that files of foreign names are saved into: what is there is neither followed nor
/// overwritten. Thread: any; blocks on the disk.
class SaveFolder {
public:
    /// Makes the folder (0700) when only its last part is missing.
    explicit SaveFolder(const QString &path);
    ~SaveFolder();
    Q_DISABLE_COPY_MOVE(SaveFolder)

    /// Why the folder cannot be used; empty = it can.
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /// Writes a new file (0600) and makes it durable; "lamp.jpg" becomes "lamp (2).jpg" when there
    /// is one.
    /// \param name  cleaned: one name without folders
    /// Returns its path; nullopt: errorText() says why.
    [[nodiscard]] std::optional<QString> save(const QString &name, const QByteArray &bytes);

private:
    [[nodiscard]] bool write(int descriptor, const QByteArray &bytes);

    QString m_path;
    QString m_errorText{};
    int m_folder = -1;
};

} // namespace Innbox::Cli
