#include "tests/bench/Measure.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

/// The number behind \p key in a file of "key: number" lines; -1 when it is not there.
qint64 numberIn(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto at = size_t(std::ceil(part * double(values.size())));
    return values[std::clamp<size_t>(at, 1, values.size()) - 1];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double processCpuMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

double processPssMb()
{
    return double(numberIn(u"/proc/self/smaps_rollup"_s, "Pss:")) / 1024;
}

qint64 sizeOnDisk(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

qint64 writtenBytes()
{
    return numberIn(u"/proc/self/io"_s, "wchar:");
}

} // namespace Innbox::Bench
