#include "tests/app/EngineFixture.h"
#include "tests/campaign/Campaign.h"
#include "tests/support/TempStore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <numeric>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PerMinute = 100;
constexpr int LeastAMinute = 95;
constexpr qint64 MinuteMs = 60'000;

/// Moves time on only when nothing went over the wire for a while: then the engine waits for it.
/// Counts what left in each simulated minute.
class Pacer : public QObject {
public:
    explicit Pacer(EngineFixture *fixture) : m_fixture(fixture)
    {
        fixture->machine.hold();
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
        m_beganMs = fixture->clock.steadyMs();
        planMinute();
    }

    [[nodiscard]] int posts() const
    {
        const auto &all = m_fixture->server->posts();
        return std::accumulate(all.cbegin(), all.cend(), 0);
    }
    QList<int> fullMinutes{}; ///< requests in minutes at whose end work was waiting

private:
    void planMinute()
    {
        m_fixture->clock.after(std::chrono::milliseconds(MinuteMs), this, [this] {
            const int now = posts();
            if (m_fixture->world->waiting() > 0)
                fullMinutes.append(now - m_postsBefore);
            m_postsBefore = now;
            planMinute();
        });
    }
    void look()
    {
        const int now = posts();
        if (now != m_lastPosts) {
            m_lastPosts = now;
            m_quiet.start();
        } else if (m_quiet.isValid() && m_quiet.elapsed() > QuietMs) {
            m_fixture->clock.advanceToNext();
            m_quiet.start();
        } else if (!m_quiet.isValid()) {
            m_quiet.start();
        }
    }

    static constexpr int QuietMs = 250;
    EngineFixture *m_fixture;
    QTimer m_timer{};
    QElapsedTimer m_quiet{};
    qint64 m_beganMs = 0;
    int m_lastPosts = 0;
    int m_postsBefore = 0;
};

void makeFaults(EngineFixture &fixture, Refusals refusals)
{
    using Kind = SimulatorFault::Kind;
    auto &faults = fixture.server->faults();
    for (const Kind kind : {Kind::ResetBefore, Kind::ResetAfter, Kind::HalfAfter})
        faults.add({.kind = kind, .times = -1, .rate = 0.0125});
    faults.add({.kind = Kind::Status,
                .times = -1,
                .rate = 0.0125,
                .status = 502,
                .body = "<html>502</html>",
                .contentType = "text/html"});
    if (refusals == Refusals::Some429)
        faults.add({.kind = Kind::Status,
                    .times = 3,
                    .skip = 60,
                    .status = 429,
                    .headers = {{"Retry-After", "20"}}});
}

} // namespace

Outcome load(int messages, Refusals refusals)
{
    Outcome outcome;
    QElapsedTimer took;
    took.start();
    EngineFixture fixture({.requestsPerMinute = PerMinute});
    fixture.server->rules().requestsPerMinute = PerMinute; // as strict as the provider
    (void)fixture.quietConversation();
    outcome.expect(fixture.world->addMessages(messages), u"no messages"_s);
    const int queued = int(fixture.world->waiting());
    makeFaults(fixture, refusals);

    int refused = 0;
    bool wasRefused = false;
    QObject::connect(fixture.engine.get(), &Engine::statusChanged, fixture.engine.get(),
                     [&](const SyncStatus &status) {
                         const bool isRefused = status.problem == SyncProblem::RateLimited;
                         if (isRefused && !wasRefused)
                             ++refused;
                         wasRefused = isRefused;
                     });
    const qint64 beganMs = fixture.clock.steadyMs();
    Pacer pacer(&fixture);
    for (int pass = 0; pass < 20 && fixture.world->waiting() > 0; ++pass) {
        const auto report =
            await(fixture.engine->synchronise(QueuePoller::Mode::Drain, Priority::Background),
                  std::chrono::minutes(30));
        outcome.expect(report.has_value(), u"a drain never ended"_s);
    }
    const QString path = fixture.folder.filePath(u"store.sqlite"_s);
    outcome.expect(fixture.world->waiting() == 0, u"%1 left"_s.arg(fixture.world->waiting()));
    const int rows = storedCount(path, u"message"_s);
    outcome.expect(rows == queued, u"%1 rows of %2 messages"_s.arg(rows).arg(queued));
    const int whole = int(pacer.fullMinutes.size());
    const int least = whole == 0 ? 0 : *std::ranges::min_element(pacer.fullMinutes);
    if (refusals == Refusals::None) {
        for (const int requests : std::as_const(pacer.fullMinutes))
            outcome.expect(requests >= LeastAMinute, u"%1 requests in a minute"_s.arg(requests));
        outcome.expect(refused == 0, u"%1 refusals we caused"_s.arg(refused));
    } else {
        outcome.expect(refused <= 3, u"%1 refusals, 3 were made"_s.arg(refused));
    }
    outcome.figure(u"messages"_s, queued);
    outcome.figure(u"rows"_s, rows);
    outcome.figure(u"requests"_s, pacer.posts());
    outcome.figure(u"full minutes with work waiting"_s, whole);
    outcome.figure(u"least requests in such a minute"_s, least);
    outcome.figure(u"429 met"_s, refused);
    outcome.figure(u"429 made"_s, refusals == Refusals::None ? 0 : 3);
    outcome.figure(u"simulated seconds"_s, (fixture.clock.steadyMs() - beganMs) / 1000);
    outcome.figure(u"seconds"_s, took.elapsed() / 1000);
    return outcome;
}

} // namespace Innbox::Campaign
