#include "tests/bench/EngineBench.h"

#include "app/api/HttpTransport.h"
#include "models/SystemClock.h"
#include "models/store/SqlStore.h"
#include "tests/bench/AnswerThread.h"
#include "tests/bench/Fixture.h"
#include "tests/bench/Measure.h"
#include "tests/support/Await.h"
#include "tests/support/ClockAdvancer.h"
#include "tests/support/ManualClock.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Innbox::Bench {

namespace {

constexpr int BatchRows = 100;

void openOrEnd(Engine &engine)
{
    const auto failed = await(engine.open());
    if (failed && !*failed)
        return;
    std::fprintf(stderr, "the engine does not open\n");
    std::exit(1);
}

SyncReport synchronise(Engine &engine, QueuePoller::Mode mode, std::chrono::milliseconds limit)
{
    const auto report = await(engine.synchronise(mode, Priority::Background), limit);
    if (report && !report->problem)
        return *report;
    std::fprintf(stderr, "a synchronisation failed\n");
    std::exit(1);
}

} // namespace

Engine::Options engineOptions(const QUrl &base, int requestsPerMinute)
{
    Engine::Options options;
    options.access.base = base;
    options.access.affiliateId = u"1"_s;
    options.access.token = "bench"_ba;
    options.requestsPerMinute = requestsPerMinute;
    options.collects = true;
    return options;
}

void measurePoll(const Setting &setting, Report &report)
{
    const QString path = setting.folder + u"/poll.sqlite"_s;
    const int known = setting.corpus->size().messages / 2;
    if (!copyStore(setting.fixture, path))
        std::exit(1);
    SqlStore store(path);
    SystemClock clock;
    AnswerThread provider({setting.corpus->body(known, BatchRows)});
    Engine engine(&store, &clock, engineOptions(provider.begin(), 100'000));
    openOrEnd(engine);
    constexpr int Polls = 200;
    synchronise(engine, QueuePoller::Mode::Once, 20s);
    // Each by itself: a time slice that the host took away is no part of the others.
    std::vector<double> polls;
    polls.reserve(Polls);
    for (int i = 0; i < Polls; ++i) {
        const double before = processCpuMs() - provider.cpuMs();
        synchronise(engine, QueuePoller::Mode::Once, 20s);
        polls.push_back(processCpuMs() - provider.cpuMs() - before);
    }
    report.atMost(u"CPU of a poll of 100 known messages, median"_s, median(polls), u"ms"_s, 3);
    report.note(u"CPU of a poll, least / p95 / longest, ms"_s,
                u"%1 / %2 / %3"_s.arg(percentile(polls, 0), 0, 'f', 2)
                    .arg(percentile(polls, 0.95), 0, 'f', 2)
                    .arg(percentile(polls, 1), 0, 'f', 2));
    (void)await(engine.stop(true));
}

void measureDrain(const Setting &setting, Report &report)
{
    constexpr int Rounds = 160;
    constexpr int Rows = 10;
    constexpr int Allowed = 100;
    constexpr qint64 MinuteMs = 60'000;
    QList<QByteArray> bodies;
    for (int i = 0; i < Rounds; ++i)
        bodies.append(setting.corpus->body(i * Rows, Rows));
    bodies.append(R"({"request_id":"b","data":{"messages":[]}})"_ba);
    AnswerThread provider(bodies);
    SqlStore store(setting.folder + u"/drain.sqlite"_s);
    ManualClock clock;
    const ClockAdvancer machine(&clock);
    Engine engine(&store, &clock, engineOptions(provider.begin(), Allowed));
    openOrEnd(engine);
    // A round is a fetch and a confirmation. Each status follows a change of the budget.
    std::vector<qint64> rounds;
    int stored = 0;
    QObject::connect(&store, &Store::changed, &store, [&] {
        const auto account = store.account().result();
        if (account && account->stored > stored) {
            stored = int(account->stored);
            rounds.push_back(clock.nowMs());
        }
    });
    const qint64 startMs = clock.nowMs();
    const SyncReport done = synchronise(engine, QueuePoller::Mode::Drain, 120s);
    const double minutes = double(clock.nowMs() - startMs) / MinuteMs;
    // The last minute is not full: only whole ones count.
    const qint64 wholeMs = qint64(minutes) * MinuteMs;
    qint64 inWhole = 0;
    for (const qint64 atMs : rounds)
        inWhole += atMs - startMs < wholeMs ? 1 : 0;
    report.atLeast(u"requests a minute of a drain, 100 allowed"_s,
                   wholeMs > 0 ? double(inWhole) * 2 * MinuteMs / double(wholeMs) : done.requests,
                   u"/min"_s, 95);
    report.note(
        u"the drain"_s,
        u"%1 requests in %2 simulated minutes"_s.arg(done.requests).arg(minutes, 0, 'f', 2));
    (void)await(engine.stop(true));
}

} // namespace Innbox::Bench
