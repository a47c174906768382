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
    void similarities_data();
    void similarities();
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

void OutboxMatchTest::similarities_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("there");
    QTest::addColumn<int>("strength");
    const int none = int(MatchStrength::None);
    const int similar = int(MatchStrength::Similar);
    const int proof = int(MatchStrength::Proof);
    QTest::newRow("the same") << u"See https://a.example/x now"_s
                              << u"See https://a.example/x now"_s << proof;
    QTest::newRow("link cut") << u"See https://a.example/x now"_s << u"See now"_s << similar;
    QTest::newRow("link cut, blanks left")
        << u"See https://a.example/x now"_s << u"See  now"_s << similar;
    QTest::newRow("bare domain cut") << u"See a.example/x?y=1 now"_s << u"See now"_s << similar;
    QTest::newRow("www cut") << u"See www.a.example"_s << u"See"_s << similar;
    QTest::newRow("one of two cut") << u"At https://a.example or https://b.example"_s
                                    << u"At https://b.example or"_s << similar;
    QTest::newRow("full stop cut as well") << u"See https://a.example/x."_s << u"See"_s << similar;
    QTest::newRow("full stop left") << u"See https://a.example/x."_s << u"See ."_s << similar;
    QTest::newRow("another link instead")
        << u"See https://a.example/x now"_s << u"See https://b.example/x now"_s << none;
    QTest::newRow("a link more") << u"See now"_s << u"See https://a.example/x now"_s << none;
    QTest::newRow("other words") << u"See https://a.example/x now"_s << u"See later"_s << none;
    QTest::newRow("only a link") << u"https://a.example/x"_s << QString() << none;
    QTest::newRow("no link, other blanks") << u"See  now"_s << u"See now"_s << none;
    QTest::newRow("a number is no link") << u"It costs 3.50 now"_s << u"It costs now"_s << none;
}

void OutboxMatchTest::similarities()
{
    QFETCH(QString, sent);
    QFETCH(QString, there);
    OutboxItem reply;
    reply.body = sent;
    reply.firstAttemptAtMs = 1'000'000'000;
    reply.firstAttemptRev = 7;
    MatchCandidate candidate;
    candidate.remoteId = u"m"_s;
    candidate.body = there;
    candidate.sentAtMs = reply.firstAttemptAtMs;
    candidate.isOurSide = true;
    QTEST(int(similarity(reply, candidate)), "strength");
    // What a proof asks for besides the text is asked for here too.
    candidate.isOurSide = false;
    QCOMPARE(similarity(reply, candidate), MatchStrength::None);
    candidate.isOurSide = true;
    candidate.createdRev = 7;
    QCOMPARE(similarity(reply, candidate), MatchStrength::None);
}

QTEST_GUILESS_MAIN(OutboxMatchTest)
#include "OutboxMatchTest.moc"
