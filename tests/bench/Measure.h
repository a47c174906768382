#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace Innbox::Bench {

/// Wall time since it was made.
class Stopwatch {
public:
    [[nodiscard]] double ms() const
    {
        using Ms = std::chrono::duration<double, std::milli>;
        return Ms(std::chrono::steady_clock::now() - m_start).count();
    }
    [[nodiscard]] double seconds() const { return ms() / 1000; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The value that \p part (0..1) of all do not exceed; 0 without values.
[[nodiscard]] double percentile(std::vector<double> values, double part);
[[nodiscard]] double median(std::vector<double> values);
/// CPU time this process has used on all its threads, ms.
[[nodiscard]] double processCpuMs();
/// Memory of this process, each shared page counted by its share (PSS), MB.
[[nodiscard]] double processPssMb();
/// Bytes of the database file and its journal.
[[nodiscard]] qint64 sizeOnDisk(const QString &path);
/// Bytes the process handed to the file system for writing so far.
[[nodiscard]] qint64 writtenBytes();

} // namespace Innbox::Bench
