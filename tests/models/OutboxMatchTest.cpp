#include "models/values/OutboxMatch.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// When a message of the conversation proves that an unclear reply was posted.
class OutboxMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void folding_data();
    void folding();
    void proofs_data();
    void proofs();
};

void OutboxMatchTest::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("dos line ends") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("old mac line ends") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("blanks at line ends") << u"a \t\n b"_s << u"a\n b"_s;
    QTest::newRow("blanks at the end") << u"a \n\n  \n"_s << u"a"_s;
    QTest::newRow("an empty line inside stays") << u"a\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("blanks at the start stay") << u"  a"_s << u"  a"_s;
    QTest::newRow("composed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("empty") << QString() << u""_s;
}

void OutboxMatchTest::folding()
{
    QFETCH(QString, text);
    QTEST(foldedForMatch(text), "folded");
}

void OutboxMatchTest::proofs_data()
{
    OutboxItem reply;
    reply.body = u"hello"_s;
    reply.attachments = {u"1"_s, u"2"_s};
    reply.firstAttemptAtMs = 1'000'000'000;
    reply.firstAttemptRev = 7;
    MatchCandidate there;
    there.remoteId = u"m"_s;
    there.body = u"hello "_s;
    there.attachments = {u"2"_s, u"1"_s};
    there.sentAtMs = reply.firstAttemptAtMs;
    there.isOurSide = true;

    struct Row {
        const char *name;
        bool proves;
        void (*change)(OutboxItem &, MatchCandidate &);
    };
    static constexpr Row Rows[] = {
        {"there", true, [](OutboxItem &, MatchCandidate &) {}},
        {"stored after the attempt", true,
         [](OutboxItem &, MatchCandidate &c) { c.createdRev = 8; }},
        {"stored by the claim or before", false,
         [](OutboxItem &, MatchCandidate &c) { c.createdRev = 7; }},
        {"five minutes early", true,
         [](OutboxItem &, MatchCandidate &c) { c.sentAtMs -= MatchSlackMs; }},
        {"earlier", false, [](OutboxItem &, MatchCandidate &c) { c.sentAtMs -= MatchSlackMs + 1; }},
        {"their side", false, [](OutboxItem &, MatchCandidate &c) { c.isOurSide = false; }},
        {"of another reply", false,
         [](OutboxItem &, MatchCandidate &c) { c.isTakenByAReply = true; }},
        {"without id", false, [](OutboxItem &, MatchCandidate &c) { c.remoteId.clear(); }},
        {"other text", false, [](OutboxItem &, MatchCandidate &c) { c.body = u"Hello"_s; }},
        {"an image less", false,
         [](OutboxItem &, MatchCandidate &c) { c.attachments.removeLast(); }},
        {"never tried", false, [](OutboxItem &r, MatchCandidate &) { r.firstAttemptAtMs = 0; }},
    };
    QTest::addColumn<OutboxItem>("reply");
    QTest::addColumn<MatchCandidate>("candidate");
    QTest::addColumn<bool>("proves");
    for (const Row &row : Rows) {
        OutboxItem r = reply;
        MatchCandidate c = there;
        row.change(r, c);
        QTest::newRow(row.name) << r << c << row.proves;
    }
}

void OutboxMatchTest::proofs()
{
    QFETCH(OutboxItem, reply);
    QFETCH(MatchCandidate, candidate);
    QTEST(provesSent(reply, candidate), "proves");
}

QTEST_GUILESS_MAIN(OutboxMatchTest)
#include "OutboxMatchTest.moc"
