#include "tests/app/CliFixture.h"
#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString Send = u"/messages/send"_s;
}

/// What the provider refused is known to the next process: it is not refused again.
class CliCorrectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRefusedFieldIsLeftOutByTheNextProcess();
    void whatIsTooOldIsTriedAgain();
    void anotherAddressIsAskedAnew();
    void aFieldThatIsWantedAgainIsGiven();

private:
    CliRun send(const QString &text);
    [[nodiscard]] int sends() const { return m_fixture->server->postCount(Send); }
    [[nodiscard]] int kept() const
    {
        return storedCount(m_fixture->storePath(), u"learned_correction"_s);
    }

    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
    QString m_first{}; ///< id of the message that is answered
};

void CliCorrectionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
    const CliRun sync = m_fixture->run({u"sync"_s, u"--once"_s});
    QVERIFY2(sync.code == 0, sync.told());
    m_first = m_fixture->world->messages().front().id;
}

CliRun CliCorrectionsTest::send(const QString &text)
{
    return m_fixture->run({u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s, text,
                           u"--reply-to"_s, m_first, u"--json"_s});
}

void CliCorrectionsTest::aRefusedFieldIsLeftOutByTheNextProcess()
{
    m_fixture->server->rules().takesReplyTo = false;
    m_fixture->server->rules().reservationOnSend = SimulatorRules::Reservation::Refused;
    const CliRun first = send(u"One."_s);
    QVERIFY2(first.code == 0, first.told());
    QCOMPARE(sends(), 3); // each field is refused once
    QCOMPARE(kept(), 2);
    for (int i = 1; i <= 2; ++i) {
        const CliRun next = send(u"Reply %1"_s.arg(i));
        QVERIFY2(next.code == 0, next.told());
        QCOMPARE(sends(), 3 + i);
        QCOMPARE(m_fixture->world->sendCount(u"Reply %1"_s.arg(i)), 1);
    }
}

void CliCorrectionsTest::whatIsTooOldIsTriedAgain()
{
    m_fixture->server->rules().takesReplyTo = false;
    QCOMPARE(send(u"One."_s).code, 0);
    QCOMPARE(sends(), 2);
    storedRows(m_fixture->storePath(), u"UPDATE learned_correction SET learned_at_ms ="
                                       " learned_at_ms - 8 * 86400000"_s);
    m_fixture->server->rules().takesReplyTo = true; // the provider has changed
    QCOMPARE(send(u"Two."_s).code, 0);
    QCOMPARE(sends(), 3);
    QCOMPARE(m_fixture->world->messages().back().replyTo, m_first);
}

void CliCorrectionsTest::anotherAddressIsAskedAnew()
{
    m_fixture->server->rules().takesReplyTo = false;
    QCOMPARE(send(u"One."_s).code, 0);
    QCOMPARE(sends(), 2);
    // The same store, as if it had been learnt from another version of the API.
    storedRows(m_fixture->storePath(),
               u"UPDATE learned_correction SET provider = 'https://a.example/3.0/'"_s);
    QCOMPARE(send(u"Two."_s).code, 0);
    QCOMPARE(sends(), 4);
    QCOMPARE(kept(), 1);
}

void CliCorrectionsTest::aFieldThatIsWantedAgainIsGiven()
{
    m_fixture->server->rules().reservationOnSend = SimulatorRules::Reservation::Refused;
    QCOMPARE(send(u"One."_s).code, 0);
    QCOMPARE(kept(), 1);
    m_fixture->server->rules().reservationOnSend = SimulatorRules::Reservation::Required;
    const CliRun second = send(u"Two."_s);
    QVERIFY2(second.code == 0, second.told());
    QCOMPARE(kept(), 0); // forgotten at once, not after its time
    const int before = sends();
    QCOMPARE(send(u"Three."_s).code, 0);
    QCOMPARE(sends(), before + 1);
}

QTEST_GUILESS_MAIN(CliCorrectionsTest)
#include "CliCorrectionsTest.moc"
