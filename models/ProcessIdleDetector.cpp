#include "models/ProcessIdleDetector.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <unistd.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 NsInSecond = 1'000'000'000;

qint64 ns(clockid_t clock)
{
    timespec now{};
    return clock_gettime(clock, &now) == 0 ? now.tv_sec * NsInSecond + now.tv_nsec : 0;
}

// "R" runs or waits for its turn, "D" waits for a disk.
bool isBusy(const QString &thread)
{
    QFile file(u"/proc/self/task/"_s + thread + u"/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false; // it ended
    const QByteArray line = file.readAll();
    // The name before it stands in parentheses and may hold anything.
    const qsizetype nameEnd = line.lastIndexOf(')');
    if (nameEnd < 0 || nameEnd + 2 >= line.size())
        return true;
    const char state = line.at(nameEnd + 2);
    return state == 'R' || state == 'D';
}

} // namespace

bool ProcessIdleDetector::isStill()
{
    const qint64 usedNs = ns(CLOCK_PROCESS_CPUTIME_ID);
    const qint64 nowNs = ns(CLOCK_MONOTONIC);
    const bool idle = (usedNs - m_usedNs) * 10 < nowNs - m_lookedNs;
    const QString own = QString::number(gettid());
    const QStringList threads =
        QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    bool busy = threads.isEmpty();
    for (const QString &thread : threads)
        busy = busy || (thread != own && isBusy(thread));
    // What the look itself took is none of the program's work.
    m_usedNs = ns(CLOCK_PROCESS_CPUTIME_ID);
    m_lookedNs = nowNs;
    return idle && !busy;
}

} // namespace Innbox
