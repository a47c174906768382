#include "tests/bench/IngestBench.h"

#include "app/api/MessageJson.h"
#include "models/store/SqlStore.h"
#include "tests/bench/Fixture.h"
#include "tests/bench/Measure.h"
#include "tests/bench/RawStore.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr int BatchRows = 100;

[[noreturn]] void end(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

/// From the body in hand to the commit.
IngestOutcome take(SqlStore &store, const QByteArray &body, qint64 atMs)
{
    auto parsed = MessageJson::parseLatest(body, atMs);
    if (!parsed)
        end("a made body could not be read");
    const auto outcome = store.ingest(std::move(parsed.value().data), atMs).result();
    if (!outcome)
        end("a batch could not be stored");
    return outcome.value();
}

struct Batches {
    std::vector<QByteArray> bodies;
    std::vector<std::vector<RawRow>> rows;
};

/// The same batches in both forms, made before any clock runs.
Batches batches(const Corpus &corpus, int first, int count)
{
    Batches made;
    for (int i = 0; i < count; ++i) {
        made.bodies.push_back(corpus.body(first + i * BatchRows, BatchRows));
        made.rows.push_back(rawRows(corpus.batch(first + i * BatchRows, BatchRows)));
    }
    return made;
}

double perSecond(int messages, double seconds)
{
    return seconds > 0 ? messages / seconds : 0;
}

void measureNew(SqlStore &store, RawStore &raw, const Batches &made, qint64 atMs, Report &report)
{
    // Turn and turn about, so that what else the machine does meets both.
    constexpr size_t Turn = 20;
    double oursMs = 0;
    double rawMs = 0;
    double oursCpuMs = 0;
    double rawCpuMs = 0;
    std::vector<double> each;
    for (size_t first = 0; first < made.bodies.size(); first += Turn) {
        const size_t last = std::min(first + Turn, made.bodies.size());
        const double cpuBeforeMs = processCpuMs();
        for (size_t i = first; i < last; ++i) {
            const Stopwatch time;
            take(store, made.bodies[i], atMs);
            each.push_back(time.ms());
            oursMs += each.back();
        }
        const double cpuBetweenMs = processCpuMs();
        const Stopwatch time;
        for (size_t i = first; i < last; ++i)
            raw.ingest(made.rows[i]);
        rawMs += time.ms();
        oursCpuMs += cpuBetweenMs - cpuBeforeMs;
        rawCpuMs += processCpuMs() - cpuBetweenMs;
    }
    const int messages = int(made.bodies.size()) * BatchRows;
    report.ratioAtLeast(u"ingest of 100-message batches, body to commit"_s,
                        perSecond(messages, oursMs / 1000), perSecond(messages, rawMs / 1000),
                        u"msg/s"_s, 0.75);
    report.note(u"CPU of a batch of 100, ours / baseline, ms"_s,
                u"%1 / %2"_s.arg(oursCpuMs / double(made.bodies.size()), 0, 'f', 2)
                    .arg(rawCpuMs / double(made.bodies.size()), 0, 'f', 2));
    report.note(u"batch of 100, median / p99 / longest, ms"_s,
                u"%1 / %2 / %3"_s.arg(median(each), 0, 'f', 2)
                    .arg(percentile(each, 0.99), 0, 'f', 2)
                    .arg(percentile(each, 1), 0, 'f', 2));
}

void measureKnown(SqlStore &store, RawStore &raw, const Batches &made, qint64 atMs, Report &report)
{
    std::vector<std::vector<QByteArray>> ids;
    for (const auto &rows : made.rows) {
        ids.emplace_back();
        for (const RawRow &row : rows)
            ids.back().push_back(QByteArray::fromStdString(row.remoteId));
    }
    // The least of some rounds each: what else the machine does is no part of it.
    constexpr int Rounds = 5;
    std::vector<double> ours(made.bodies.size(), 1e9);
    std::vector<double> baseline(made.bodies.size(), 1e9);
    std::vector<double> oursFirst; // what the store remembers of them is nothing yet
    std::vector<double> baselineFirst;
    const qint64 messages = raw.number("SELECT count(*) FROM message");
    qint64 written = 0;
    for (int round = 0; round < Rounds; ++round) {
        if (round == 1) {
            oursFirst = ours;
            baselineFirst = baseline;
        }
        for (size_t i = 0; i < made.bodies.size(); ++i) {
            const qint64 before = writtenBytes();
            const Stopwatch time;
            const IngestOutcome outcome = take(store, made.bodies[i], atMs);
            ours[i] = std::min(ours[i], time.ms());
            written += writtenBytes() - before;
            if (outcome.duplicates != BatchRows)
                end("a known batch brought something new");
            const Stopwatch rawTime;
            const QJsonDocument document = QJsonDocument::fromJson(made.bodies[i]);
            const int known = raw.lookUp(ids[i]);
            baseline[i] = std::min(baseline[i], rawTime.ms());
            if (known != BatchRows || document.isNull())
                end("the baseline does not know a known batch");
        }
    }
    if (raw.number("SELECT count(*) FROM message") != messages)
        end("a known batch wrote messages");
    report.ratioAtMost(u"batch of 100 known messages, median"_s, median(ours), median(baseline),
                       u"ms"_s, 2);
    report.note(
        u"the same at their first time, ours / baseline, ms"_s,
        u"%1 / %2"_s.arg(median(oursFirst), 0, 'f', 2).arg(median(baselineFirst), 0, 'f', 2));
    // The notes of the polls themselves are written fifty at a time when nothing else is written.
    report.note(u"bytes written by a batch of known messages"_s,
                QString::number(written / (Rounds * qint64(made.bodies.size()))));
}

} // namespace

void measureIngest(const Setting &setting, Report &report)
{
    const QString oursPath = setting.folder + u"/ours.sqlite"_s;
    const QString rawPath = setting.folder + u"/raw.sqlite"_s;
    if (!copyStore(setting.fixture, oursPath) || !copyStore(setting.fixture, rawPath))
        end("the made store could not be copied");
    constexpr int Warm = 20;
    constexpr int Measured = 300;
    const int messages = setting.corpus->size().messages;
    const qint64 atMs = setting.corpus->message(messages).sentAtMs;
    SqlStore store(oursPath);
    if (!store.open().result())
        end("the store does not open");
    {
        RawStore raw(rawPath, RawStore::Role::Writer);
        const Batches warm = batches(*setting.corpus, messages, Warm);
        for (int i = 0; i < Warm; ++i) {
            take(store, warm.bodies[size_t(i)], atMs);
            raw.ingest(warm.rows[size_t(i)]);
        }
        const Batches made = batches(*setting.corpus, messages + Warm * BatchRows, Measured);
        measureNew(store, raw, made, atMs, report);
        const Batches known = batches(*setting.corpus, messages / 2, 50);
        measureKnown(store, raw, known, atMs, report);
    }
}

void measureFirstFill(const Setting &setting, int messages, Report &report)
{
    const QString oursPath = setting.folder + u"/fill-ours.sqlite"_s;
    const QString rawPath = setting.folder + u"/fill-raw.sqlite"_s;
    constexpr int Piece = 200; // batches made at a time: a million bodies would not fit
    {
        SqlStore schema(rawPath);
        if (!schema.open().result())
            end("no store");
    }
    auto store = std::make_unique<SqlStore>(oursPath);
    if (!store->open().result())
        end("no store");
    auto raw = std::make_unique<RawStore>(rawPath, RawStore::Role::Writer);
    double oursMs = 0;
    double rawMs = 0;
    raw->begin();
    for (int first = 0; first < messages; first += Piece * BatchRows) {
        const Batches made = batches(*setting.corpus, first, Piece);
        const qint64 atMs = setting.corpus->message(first).sentAtMs;
        const Stopwatch time;
        for (const QByteArray &body : made.bodies)
            take(*store, body, atMs);
        oursMs += time.ms();
        const Stopwatch rawTime;
        for (const auto &rows : made.rows)
            raw->ingest(rows, RawStore::Commit::Never);
        rawMs += rawTime.ms();
    }
    const Stopwatch rawTime;
    raw->commit();
    rawMs += rawTime.ms();
    report.ratioAtLeast(u"first fill in batches of 100 / raw in one transaction"_s,
                        perSecond(messages, oursMs / 1000), perSecond(messages, rawMs / 1000),
                        u"msg/s"_s, 0.4);
    store->close();
    raw.reset();
    report.ratioAtMost(u"size on disk after it"_s, double(sizeOnDisk(oursPath)) / 1e6,
                       double(sizeOnDisk(rawPath)) / 1e6, u"MB"_s, 1.25);
}

} // namespace Innbox::Bench
