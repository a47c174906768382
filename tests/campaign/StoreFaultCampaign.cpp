#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/store/SqlStore.h"
#include "tests/app/ServedSimulator.h"
#include "tests/campaign/Campaign.h"
#include "tests/support/Await.h"
#include "tests/support/ClockAdvancer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TempStore.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <atomic>
#include <memory>
#include <tuple>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Failing { Once, FromThenOn };
const QString Text = u"One reply, sent once."_s;

/// The standard run: receive three messages and something unreadable, answer, read back.
class Run {
public:
    Run()
    {
        std::tie(world, server) = servedWorld(true, &m_clock);
        for (const SimulatorProperty &property : world->properties()) {
            if (!property.answersByItself)
                m_property = property.id;
        }
        const auto reservation = world->book({.accommodation = m_property});
        const auto &stay = world->stays().at(size_t(world->stayByReservation(*reservation)));
        m_conversation = world->conversations().at(size_t(stay.conversation)).id;
        (void)world->addMessages(3);
        server->faults().add({.path = u"/messages/latest"_s,
                              .kind = SimulatorFault::Kind::StrayElement,
                              .times = 1,
                              .body = R"({"content":"who am I?"})"});
    }

    /// \param failsNow  as SqliteOptions has it. Returns a sentence when something never ended.
    QString go(const std::function<bool()> &failsNow)
    {
        SqlStore store(SqliteOptions{path(), 1000, {}, failsNow});
        const auto ready = await(store.open());
        if (!ready)
            return u"the store never answered"_s;
        if (!*ready)
            return {};
        Engine engine(&store, &m_clock,
                      {.access = {.base = normalizedBase(server->baseUrl()),
                                  .affiliateId = world->affiliateId(),
                                  .token = world->token()},
                       .requestsPerMinute = 100'000,
                       .custody = &store});
        const auto failed = await(engine.open());
        if (!failed)
            return u"opening never ended"_s;
        QString never;
        if (!*failed)
            never = work(&store, &engine);
        if (!await(engine.stop(true)))
            return u"stopping never ended"_s;
        return never;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"store.sqlite"_s); }

    std::unique_ptr<SimulatorWorld> world;
    std::unique_ptr<SimulatorServer> server;
    std::optional<OutboxId> reply{};

private:
    QString work(SqlStore *store, Engine *engine)
    {
        if (!await(engine->synchronise(QueuePoller::Mode::Drain, Priority::Background)))
            return u"receiving never ended"_s;
        if (!reply) {
            const auto row = await(store->ensureConversation(m_conversation, {}, m_property));
            if (!row)
                return u"a row never came"_s;
            if (*row) {
                const auto item = await(store->enqueue(
                    {.conversation = row->value().id, .body = Text}, m_clock.nowMs()));
                if (!item)
                    return u"queueing never ended"_s;
                if (*item)
                    reply = item->value().id;
            }
        }
        if (reply && !await(engine->outbox()->settle(*reply, std::chrono::minutes(3))))
            return u"sending never ended"_s;
        if (!await(engine->synchronise(QueuePoller::Mode::Drain, Priority::Background)))
            return u"the second drain never ended"_s;
        const auto row = await(store->findConversation(m_conversation));
        if (row && *row && !await(engine->readBack(row->value().id)))
            return u"reading back never ended"_s;
        return {};
    }

    QTemporaryDir m_folder{};
    ManualClock m_clock{};
    ClockAdvancer m_machine{&m_clock};
    QString m_property{};
    QString m_conversation{};
};

int rowsOf(const QString &path, const QString &table, const QString &id)
{
    // Before the first commit there is no table: no row either.
    const auto tables =
        storedRows(path, u"SELECT count(*) FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
    if (tables.value(0).value(0).toInt() == 0)
        return 0;
    return storedCount(path, u"%1 WHERE remote_id = '%2'"_s.arg(table, id));
}

void check(Run &run, int n, Failing how, Outcome *outcome)
{
    const QString where =
        u"statement %1%2: "_s.arg(n).arg(how == Failing::Once ? u""_s : u" and all that follow"_s);
    for (const SimulatorMessage &message : run.world->messages()) {
        const bool isOurs = rowsOf(run.path(), u"outbox"_s, message.id) == 1;
        outcome->expect(!message.isConfirmed || isOurs ||
                            rowsOf(run.path(), u"message"_s, message.id) == 1,
                        where + u"confirmed without a row"_s);
    }
    outcome->expect(run.world->sendCount(Text) <= 1, where + u"sent twice"_s);
    // The next run finds a clear state and puts all right.
    const QString never = run.go({});
    outcome->expect(never.isEmpty(), where + never);
    outcome->expect(run.world->waiting() == 0, where + u"something stayed in the queue"_s);
    for (const SimulatorMessage &message : run.world->messages())
        outcome->expect(rowsOf(run.path(), u"message"_s, message.id) == 1,
                        where + u"a message without a row"_s);
    outcome->expect(run.world->sendCount(Text) <= 1, where + u"sent twice"_s);
    if (!run.reply)
        return;
    const auto rows =
        storedRows(run.path(), u"SELECT state FROM outbox WHERE id = %1"_s.arg(run.reply->value));
    const auto state = OutboxState(rows.value(0).value(0).toInt());
    outcome->expect(state != OutboxState::Sending, where + u"a reply that says it is on its way"_s);
    outcome->expect(state != OutboxState::Sent || run.world->sendCount(Text) == 1,
                    where + u"a reply that says it was sent and was not"_s);
    outcome->expect(run.world->sendCount(Text) == 0 || state == OutboxState::Sent ||
                        state == OutboxState::Uncertain,
                    where + u"a reply that was sent and says otherwise"_s);
}

} // namespace

Outcome storeFaults(int step)
{
    Outcome outcome;
    QElapsedTimer took;
    took.start();
    // What fails is told in warnings; here that is the point.
    QLoggingCategory::setFilterRules(u"innbox.*.warning=false"_s);
    int statements = 0;
    {
        Run whole;
        const auto counted = std::make_shared<std::atomic<int>>(0);
        outcome.expect(whole
                           .go([counted] {
                               ++*counted;
                               return false;
                           })
                           .isEmpty(),
                       u"the standard run itself"_s);
        statements = *counted;
        check(whole, 0, Failing::Once, &outcome);
    }
    int runs = 0;
    for (int n = 1; n <= statements; n += step) {
        for (const Failing how : {Failing::Once, Failing::FromThenOn}) {
            Run run;
            const auto counted = std::make_shared<std::atomic<int>>(0);
            const QString never = run.go([counted, n, how] {
                const int now = ++*counted;
                return how == Failing::Once ? now == n : now >= n;
            });
            outcome.expect(never.isEmpty(), u"statement %1: %2"_s.arg(n).arg(never));
            check(run, n, how, &outcome);
            ++runs;
        }
    }
    QLoggingCategory::setFilterRules({});
    outcome.figure(u"statements of the run"_s, statements);
    outcome.figure(u"runs with a failure"_s, runs);
    outcome.figure(u"seconds"_s, took.elapsed() / 1000);
    return outcome;
}

} // namespace Innbox::Campaign
