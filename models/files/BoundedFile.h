#pragma once

#include "models/files/FileError.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace Innbox {

/// A file whose path or content came from outside the program. It is opened without waiting for
/// anybody, is a regular file (or a pipe, where that is allowed), and is read up to a limit: a
/// device, a pipe without a writer or a file that grows can neither block nor fill the memory.
/// Thread: one; reading blocks.
class BoundedFile {
public:
    enum class Accepts {
        RegularFile,       ///< also through a symbolic link
        RegularFileNoLink, ///< not through a symbolic link
        RegularFileOrPipe, ///< also a pipe, read for at most PipePatienceMs
    };
    static constexpr int PipePatienceMs = 10'000;

    /// \param mostBytes  a longer file is TooLarge
    explicit BoundedFile(qint64 mostBytes, Accepts accepts = Accepts::RegularFile);

    /// Opens for reading and checks kind and size. nullopt = it is open.
    /// Errors: NotFound, NotRegular, TooLarge, Unreadable.
    [[nodiscard]] std::optional<FileError> open(const QString &path);
    /// Reads the whole content. Call after open(), once.
    /// Errors: TooLarge (it grew, or a pipe carried more), Unreadable.
    Result<QByteArray, FileError> readAll();
    /// The open file, for readers that seek in it. Its size was checked by open().
    [[nodiscard]] QFile *device() { return &m_file; }
    /// Permission bits, as of open().
    [[nodiscard]] unsigned permissionBits() const { return m_permissionBits; }

    /// open() and readAll() in one.
    static Result<QByteArray, FileError> read(const QString &path, qint64 mostBytes,
                                              Accepts accepts = Accepts::RegularFile);
    /// Whether a reader that opens the file by itself may do so; nullopt = it may.
    /// Errors: as open().
    static std::optional<FileError> check(const QString &path, qint64 mostBytes);

private:
    [[nodiscard]] FileError error(FileError::Kind kind, const QString &detail = {}) const;
    Result<QByteArray, FileError> readPipe();

    qint64 m_mostBytes;
    Accepts m_accepts;
    QFile m_file{};
    QString m_path{};
    unsigned m_permissionBits = 0;
    bool m_isPipe = false;
};

} // namespace Innbox
