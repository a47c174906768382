#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Innbox {

struct WireEntry;

/// A file of exchanges, one HAR entry a line, masked and cut as the log keeps them; wire.jsonl and
/// its two older ones, 0600 in a folder 0700.
/// Thread: one.
class HttpLogFile {
public:
    static constexpr qint64 MostBytes = 5 * 1024 * 1024; ///< then it becomes the older one
    static constexpr int Files = 3;

    /// \param folder     made when it is missing
    /// \param mostBytes  for tests
    explicit HttpLogFile(QString folder, qint64 mostBytes = MostBytes);

    /// The folder of the log files below the folder of an account.
    [[nodiscard]] static QString folderBelow(const QString &account);
    [[nodiscard]] QString path() const;
    /// Adds an exchange. Returns why not; nullopt = it stands there.
    [[nodiscard]] std::optional<QString> append(const WireEntry &entry);
    /// The last \p most lines, oldest first; none when nothing was ever logged.
    [[nodiscard]] QList<QByteArray> newestLines(int most) const;

private:
    void rotate() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace Innbox
