#include "models/values/CutText.h"
#include "models/values/OpenWork.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Small pure things beside the outbox: what was cut from a text, what is left to do.
class CutTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cutting_data();
    void cutting();
    void aLongTextIsComparedInTime();
    void openWork_data();
    void openWork();
};

void CutTextTest::cutting_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("cameBack");
    QTest::addColumn<QString>("marked"); // cut parts in brackets
    QTest::newRow("nothing") << u"a b"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("in the middle")
        << u"See https://x.y now"_s << u"See now"_s << u"See [https://x.y ]now"_s;
    QTest::newRow("two words in a row") << u"a b c d"_s << u"a d"_s << u"a [b c ]d"_s;
    QTest::newRow("two places") << u"a x b y c"_s << u"a b c"_s << u"a [x ]b [y ]c"_s;
    QTest::newRow("at the start") << u"x a"_s << u"a"_s << u"[x ]a"_s;
    QTest::newRow("at the end") << u"a x"_s << u"a "_s << u"a [x]"_s;
    QTest::newRow("everything") << u"x"_s << u""_s << u"[x]"_s;
    QTest::newRow("blanks folded") << u"a\r\nb  c"_s << u"a\nb c"_s << u"a\r\nb  c"_s;
    QTest::newRow("words of theirs") << u"a b"_s << u"a [link removed] b"_s << u"a b"_s;
    QTest::newRow("nothing sent") << u""_s << u"a"_s << u""_s;
}

void CutTextTest::cutting()
{
    QFETCH(QString, sent);
    QFETCH(QString, cameBack);
    QString marked;
    QString joined;
    for (const TextPart &part : cutParts(sent, cameBack)) {
        marked += part.isCut ? u'[' + part.text + u']' : part.text;
        joined += part.text;
    }
    QTEST(marked, "marked");
    QCOMPARE(joined, sent);
}

void CutTextTest::aLongTextIsComparedInTime()
{
    QString sent;
    QString cameBack;
    for (int i = 0; i < 50'000; ++i) {
        sent += u"w%1 "_s.arg(i);
        if (i % 2 == 0)
            cameBack += u"w%1 "_s.arg(i);
    }
    QString joined;
    for (const TextPart &part : cutParts(sent, cameBack))
        joined += part.text;
    QCOMPARE(joined, sent);
}

void CutTextTest::openWork_data()
{
    QTest::addColumn<OutboxItem>("item");
    QTest::addColumn<OpenWork>("work");
    OutboxItem item;
    QTest::newRow("queued") << item << OpenWork{.waiting = 1};
    item.notBeforeAtMs = 1001;
    QTest::newRow("put off") << item << OpenWork{.putOff = 1};
    item.notBeforeAtMs = 1000;
    QTest::newRow("due") << item << OpenWork{.waiting = 1};
    item.heldBehind = {7};
    QTest::newRow("behind one that asks") << item << OpenWork{};
    item.heldBehind = {};
    item.hold = OutboxHold::Overdue;
    QTest::newRow("held") << item << OpenWork{};
    item.hold = OutboxHold::None;
    item.state = OutboxState::Sending;
    QTest::newRow("on its way") << item << OpenWork{.sending = 1};
    item.state = OutboxState::Uncertain;
    item.looks = LooksBeforeAPersonDecides - 1;
    QTest::newRow("looked for") << item << OpenWork{.lookedFor = 1};
    item.looks = LooksBeforeAPersonDecides;
    QTest::newRow("for a person") << item << OpenWork{};
    item.state = OutboxState::Failed;
    QTest::newRow("refused") << item << OpenWork{};
}

void CutTextTest::openWork()
{
    QFETCH(OutboxItem, item);
    QFETCH(OpenWork, work);
    QCOMPARE(countOpenWork({item}, 1000), work);
    QCOMPARE(countOpenWork({item, item}, 1000).sum(), 2 * work.sum());
}

QTEST_GUILESS_MAIN(CutTextTest)
#include "CutTextTest.moc"
