#pragma once

#include "app/simulator/SimulatorTypes.h"
#include "models/values/Result.h"

#include <QFile>
#include <QJsonArray>
#include <QList>

#include <optional>

namespace Innbox {

/// An append-only file of JSON lines, each an array of records that belong together. A line is
/// handed to the operating system before append() returns, so it outlives a killed process.
/// Thread: one.
class SimulatorJournal {
public:
    /// Opens or makes the file (0600) and returns its lines. A torn last line (the process died
    /// while writing) is cut off; damage before it is an error and changes nothing.
    /// Errors: NotReadable, NotWritable, Damaged.
    Result<QList<QJsonArray>, SimulatorError> open(const QString &path);
    /// Adds one line, whole or not at all; false when it could not be written.
    /// Without an open file (a world in memory) it only remembers the line.
    [[nodiscard]] bool append(const QJsonArray &records);

    /// Puts these lines in the place of all others, whole or not at all.
    [[nodiscard]] bool restart(const QList<QJsonArray> &lines);
    /// All lines; nullopt when the file cannot be read.
    [[nodiscard]] std::optional<QList<QJsonArray>> lines();

private:
    QFile m_file{};
    QList<QJsonArray> m_lines{}; ///< of a world in memory
    bool m_isBroken = false;     ///< a torn line could not be taken back: nothing may follow it
    qint64 m_size = 0;
};

} // namespace Innbox
