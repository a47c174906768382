#include "tests/bench/Fixture.h"

#include "models/store/Migrations.h"
#include "models/store/SqlStore.h"
#include "tests/bench/Measure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <future>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr int BatchRows = 5'000;

bool fill(const QString &path, const Corpus &corpus)
{
    SqlStore store(path);
    const Stopwatch time;
    const int messages = corpus.size().messages;
    const auto make = [&corpus, messages](int first) {
        return corpus.batch(first, std::min(BatchRows, messages - first));
    };
    // The next batch is made while this one is stored.
    std::future<IncomingBatch> next = std::async(std::launch::async, make, 0);
    for (int first = 0; first < messages; first += BatchRows) {
        const IncomingBatch batch = next.get();
        const qint64 atMs = batch.messages.last().sentAtMs;
        const auto stored = store.ingest(batch, atMs);
        if (first + BatchRows < messages)
            next = std::async(std::launch::async, make, first + BatchRows);
        const auto outcome = stored.result();
        if (!outcome) {
            std::fprintf(stderr, "ingest: %s\n", qPrintable(outcome.error().detail));
            return false;
        }
        const int done = std::min(first + BatchRows, messages);
        if (done % 100'000 == 0)
            std::fprintf(stderr, "%d messages, %.1f s\n", done, time.seconds());
    }
    store.close();
    return true;
}

} // namespace

std::optional<QString> fixture(const QString &folder, const Corpus &corpus)
{
    const CorpusSize &size = corpus.size();
    const QString path = QDir(folder).filePath(u"fixture-%1-%2-%3-%4-%5.sqlite"_s.arg(
        QString::number(Migrations::newestVersion()), QString::number(size.messages),
        QString::number(size.conversations), QString::number(size.longest),
        QString::number(size.seed)));
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(folder))
        return std::nullopt;
    const QString unfinished = path + u".part"_s;
    for (const QString &left : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s})
        QFile::remove(left);
    if (!fill(unfinished, corpus) || !QFile::rename(unfinished, path)) {
        std::fprintf(stderr, "could not make %s\n", qPrintable(path));
        return std::nullopt;
    }
    return path;
}

bool copyStore(const QString &path, const QString &copy)
{
    for (const QString &old : {copy, copy + u"-wal"_s, copy + u"-shm"_s})
        QFile::remove(old);
    if (!QFile::copy(path, copy))
        return false;
    // On the disk before a clock runs: else the first commits of what is measured write it there.
    QFile written(copy);
    return written.open(QIODevice::ReadWrite) && ::fsync(written.handle()) == 0;
}

} // namespace Innbox::Bench
