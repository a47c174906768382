#include "models/store/SqlStore.h"
#include "tests/campaign/Campaign.h"
#include "tests/campaign/ProcessFixture.h"
#include "tests/support/Await.h"
#include "tests/support/TempStore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int KillsAWave = 10;
constexpr int MessagesAWave = 400;
constexpr int RepliesAWave = 40;

/// How often each message stands in the store.
QHash<QString, int> rowsOf(const QString &path)
{
    QHash<QString, int> rows;
    for (const QVariantList &row : storedRows(path, u"SELECT remote_id FROM message"_s))
        ++rows[row.value(0).toString()];
    return rows;
}

void reconcile(ProcessFixture &fixture, Outcome *outcome)
{
    outcome->expect(fixture.world->waiting() == 0,
                    u"%1 messages still queued"_s.arg(fixture.world->waiting()));
    const QHash<QString, int> rows = rowsOf(fixture.storePath());
    for (const SimulatorMessage &message : fixture.world->messages())
        outcome->expect(rows.value(message.id) == 1,
                        u"message %1: %2 rows"_s.arg(message.id).arg(rows.value(message.id)));
    outcome->expect(rows.size() == qsizetype(fixture.world->messages().size()),
                    u"rows nobody wrote: %1"_s.arg(rows.size()));

    SqlStore store(fixture.storePath());
    QHash<OutboxState, int> states;
    for (auto reply = fixture.texts.cbegin(); reply != fixture.texts.cend(); ++reply) {
        const auto item = await(store.reply(reply.key()));
        if (!item || !*item) {
            outcome->expect(false, u"reply %1 is gone"_s.arg(reply.key().value));
            continue;
        }
        const OutboxState state = item->value().state;
        ++states[state];
        const int times = fixture.world->sendCount(reply.value());
        const bool mayBeThere = state == OutboxState::Sent || state == OutboxState::Uncertain;
        outcome->expect(times <= 1, u"reply %1 sent %2 times"_s.arg(reply.key().value).arg(times));
        outcome->expect(state != OutboxState::Sent || times == 1,
                        u"reply %1 says it was sent and was not"_s.arg(reply.key().value));
        outcome->expect(times == 0 || mayBeThere,
                        u"reply %1 was sent and says %2"_s.arg(reply.key().value).arg(int(state)));
    }
    outcome->figure(u"messages"_s, qint64(fixture.world->messages().size()));
    outcome->figure(u"rows"_s, rows.size());
    outcome->figure(u"replies"_s, fixture.texts.size());
    outcome->figure(u"replies sent"_s, states.value(OutboxState::Sent));
    outcome->figure(u"replies unclear"_s, states.value(OutboxState::Uncertain));
    outcome->figure(u"replies waiting behind"_s, states.value(OutboxState::Queued));
    outcome->figure(u"replies failed"_s, states.value(OutboxState::Failed));
}

} // namespace

Outcome kills(int count)
{
    Outcome outcome;
    QElapsedTimer took;
    took.start();
    ProcessFixture fixture;
    // The first run makes the store.
    outcome.expect(fixture.run({u"sync"_s, u"--once"_s}) == 0, QString::fromUtf8(fixture.output));
    fixture.makeFaults();
    QRandomGenerator random(20'26'11);
    int killed = 0;
    int ended = 0;
    for (int i = 0; i < count && outcome.problems.isEmpty(); ++i) {
        if (i % KillsAWave == 0)
            outcome.expect(fixture.addWork(MessagesAWave, RepliesAWave),
                           u"work could not be added"_s);
        const int code = fixture.run({u"sync"_s, u"--watch"_s}, random.bounded(20, 700));
        ++(code == -1 ? killed : ended);
    }
    fixture.server->faults().clear();
    int code = -1;
    for (int tries = 0; tries < 5 && code != 0; ++tries)
        code = fixture.run({u"sync"_s, u"--drain"_s});
    outcome.expect(code == 0, u"the last run ended with %1: %2"_s.arg(code).arg(
                                  QString::fromUtf8(fixture.output.right(300))));
    outcome.expect(ended == 0, u"%1 runs ended by themselves"_s.arg(ended));
    outcome.figure(u"kills"_s, killed);
    reconcile(fixture, &outcome);
    qint64 posts = 0;
    for (const int number : fixture.server->posts())
        posts += number;
    outcome.figure(u"requests"_s, posts);
    outcome.figure(u"seconds"_s, took.elapsed() / 1000);
    return outcome;
}

} // namespace Innbox::Campaign
