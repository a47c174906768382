#pragma once

#include <QtGlobal>

namespace Innbox {

/// Tells whether anything real goes on in this process, by what the kernel says of its threads
/// (Linux: proc(5), clock_gettime(2)). Thread: one.
class ProcessIdleDetector {
public:
    /// True when, since the last call, this process took less than a tenth of a processor and no
    /// other thread of it runs, waits for its turn to run or waits for a disk right now. False when
    /// the kernel does not say.
    [[nodiscard]] bool isStill();

private:
    qint64 m_usedNs = 0;
    qint64 m_lookedNs = 0;
};

} // namespace Innbox
