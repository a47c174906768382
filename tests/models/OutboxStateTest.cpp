#include "models/values/OutboxState.h"

#include <QTest>

using namespace Innbox;

/// The whole table, cell by cell: what is not named here is forbidden.
class OutboxStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void table_data();
    void table();
    void onlySettledStatesLeaveTheOutbox();
};

void OutboxStateTest::table_data()
{
    using enum OutboxState;
    using enum OutboxEvent;
    struct Cell {
        OutboxState from;
        OutboxEvent event;
        OutboxState to;
    };
    static constexpr Cell Allowed[] = {
        {Queued, Claimed, Sending},
        {Queued, RetryAsked, Queued},
        {Queued, DiscardAsked, Discarded},
        {Sending, Accepted, Sent},
        {Sending, Rejected, Failed},
        {Sending, NotReached, Queued},
        {Sending, OutcomeLost, Uncertain},
        {Uncertain, FoundThere, Sent},
        {Uncertain, RetryAsked, Queued},
        {Uncertain, DiscardAsked, Discarded},
        {Failed, RetryAsked, Queued},
        {Failed, DiscardAsked, Discarded},
        {Queued, TakenBack, Discarded},
        {Failed, TakenBack, Discarded},
        {Queued, Held, Queued},
        {Sending, Held, Queued},
        {Queued, Rescheduled, Queued},
        {Uncertain, LookedFor, Uncertain},
        {Uncertain, PersonFound, Sent},
    };
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("to"); // 0 = forbidden
    for (int from = 1; from <= 6; ++from) {
        for (int event = 1; event <= 14; ++event) {
            int to = 0;
            for (const Cell &cell : Allowed) {
                if (int(cell.from) == from && int(cell.event) == event)
                    to = int(cell.to);
            }
            QTest::addRow("%d-%d", from, event) << from << event << to;
        }
    }
}

void OutboxStateTest::table()
{
    QFETCH(int, from);
    QFETCH(int, event);
    QFETCH(int, to);
    const auto next = nextState(OutboxState(from), OutboxEvent(event));
    QCOMPARE(next ? int(*next) : 0, to);
}

void OutboxStateTest::onlySettledStatesLeaveTheOutbox()
{
    for (int state = 1; state <= 6; ++state) {
        const bool leaves = state == int(OutboxState::Sent) || state == int(OutboxState::Discarded);
        QCOMPARE(isSettled(OutboxState(state)), leaves);
    }
}

QTEST_GUILESS_MAIN(OutboxStateTest)
#include "OutboxStateTest.moc"
