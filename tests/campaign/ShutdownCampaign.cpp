#include "tests/campaign/Campaign.h"
#include "tests/campaign/ShutdownFixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostTogether = 3;
constexpr int LatestMs = 1500; ///< from the start of a process to what ends it

/// Every subcommand there is; the window is the one without a name.
std::vector<QStringList> commands(const ShutdownFixture &fixture)
{
    const QString reservation = fixture.reservation();
    const QString out = fixture.folder() + u"/out"_s;
    return {
        fixture.onAccount({}),
        {u"--sandbox"_s, u"--data-dir"_s, fixture.folder() + u"/sandbox"_s},
        fixture.onAccount({u"sync"_s, u"--watch"_s}),
        fixture.onAccount({u"sync"_s, u"--watch"_s, u"--json"_s}),
        fixture.onAccount({u"sync"_s, u"--drain"_s}),
        fixture.onAccount({u"sync"_s, u"--once"_s}),
        fixture.onAccount({u"list"_s}),
        fixture.onAccount({u"show"_s, reservation, u"--refresh"_s}),
        fixture.onAccount({u"send"_s, u"--reservation"_s, reservation, u"--text"_s, u"A reply."_s}),
        fixture.onAccount({u"send"_s, u"--reservation"_s, reservation, u"--text"_s, u"Another."_s,
                           u"--wait"_s, u"0"_s}),
        fixture.onAccount({u"attachments"_s, reservation}),
        fixture.onAccount({u"outbox"_s}),
        fixture.onAccount({u"search"_s, u"reply"_s}),
        fixture.onAccount({u"custody"_s}),
        fixture.onAccount({u"report"_s, u"--out"_s, out}),
        {u"scenario"_s},
        {u"scenario"_s, u"use-case-1"_s},
        {u"scenario"_s, u"use-case-2"_s, u"--json"_s},
        {u"sandbox"_s},
        {u"sandbox"_s, u"--state"_s, fixture.folder() + u"/world.json"_s},
        {u"sync"_s, u"--watch"_s, u"--sandbox"_s, u"--data-dir"_s,
         fixture.folder() + u"/sandbox"_s},
        {u"tour"_s, u"--out"_s, out + u"-tour"_s},
    };
}

EndedRun madeRun(const QStringList &command, QRandomGenerator &random)
{
    EndedRun run;
    run.arguments = command;
    run.ending = Ending(random.bounded(int(Ending::ClosedAtOnce) + 1));
    // Most that can go wrong does so while something begins.
    run.atMs = random.bounded(2) ? random.bounded(LatestMs) : random.bounded(LatestMs / 5);
    run.secondMs = random.bounded(200);
    return run;
}

} // namespace

Outcome ends(int rounds, quint32 seed)
{
    Outcome outcome;
    outcome.figure(u"seed"_s, seed);
    QElapsedTimer took;
    took.start();
    QRandomGenerator random(seed);
    ShutdownFixture fixture;
    const std::vector<QStringList> all = commands(fixture);
    qint64 processes = 0;
    for (int round = 0; round < rounds; ++round) {
        fixture.write(u"Message of round %1"_s.arg(round));
        std::vector<EndedRun> runs;
        // Each command has its turn, with others beside it on the same account.
        runs.push_back(madeRun(all[size_t(round) % all.size()], random));
        for (int more = random.bounded(MostTogether); more > 0; --more)
            runs.push_back(madeRun(all[size_t(random.bounded(int(all.size())))], random));
        fixture.play(runs);
        processes += qint64(runs.size());
        for (const EndedRun &run : runs)
            outcome.expect(run.problem.isEmpty(),
                           u"seed %1, round %2, ending %3 after %4 and %5 ms: %6: %7"_s.arg(
                               QString::number(seed), QString::number(round),
                               QString::number(int(run.ending)), QString::number(run.atMs),
                               QString::number(run.secondMs), run.arguments.join(u' '),
                               run.problem));
    }
    outcome.figure(u"rounds"_s, rounds);
    outcome.figure(u"processes"_s, processes);
    outcome.figure(u"seconds"_s, took.elapsed() / 1000);
    return outcome;
}

} // namespace Innbox::Campaign
