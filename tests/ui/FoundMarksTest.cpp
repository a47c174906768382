#include "ui/thread/FoundMarks.h"
#include "tests/ui/WindowFixture.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The marks of what is found in a conversation.
class FoundMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void marksCanBeTold_data();
    void marksCanBeTold();
    void everyBubbleIsMarkedAndTheCurrentOneRinged_data() { marksCanBeTold_data(); }
    void everyBubbleIsMarkedAndTheCurrentOneRinged();
    void aHitOfTheSearchIsMarkedWhenItOpens();
};

namespace {

const QString Ada = u"6066547158"_s;

/// Pixels of exactly this colour within a rectangle of the thread.
int pixelsOf(ThreadView *view, const QColor &color, const QRect &where)
{
    const QImage picture = view->viewport()->grab().toImage();
    const QRect room = where.intersected(picture.rect());
    int count = 0;
    for (int y = room.top(); y <= room.bottom(); ++y) {
        for (int x = room.left(); x <= room.right(); ++x)
            count += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

/// Rows in which a word stands.
QList<int> rowsWith(ThreadView *view, const QString &word)
{
    QList<int> rows;
    for (int row = 0; row < view->rowCount(); ++row) {
        if (view->spokenText(row).contains(word, Qt::CaseInsensitive))
            rows += row;
    }
    return rows;
}

} // namespace

void FoundMarksTest::marksCanBeTold_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void FoundMarksTest::marksCanBeTold()
{
    QFETCH(bool, isDark);
    Theme::apply(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    const QPalette palette = qApp->palette();
    Theme::apply(*qApp, Theme::Mode::Light);
    const Tokens &t = Tokens::of(palette);
    QCOMPARE(&t == &Tokens::dark(), isDark);
    const auto luminance = [](const QColor &color) {
        const auto part = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
               0.0722 * part(color.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double one = luminance(a);
        const double two = luminance(b);
        return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
    };
    const std::array<std::pair<QColor, bool>, 3> bubbles{
        {{t.bubble, true}, {t.guestBubble, false}, {t.propertyBubble, false}}};
    for (const auto &[bubble, isOurs] : bubbles) {
        const FoundColors colors = FoundColors::of(palette, isOurs);
        QVERIFY2(contrast(colors.ground, bubble) >= 3, qPrintable(bubble.name()));
        QVERIFY2(contrast(colors.ring, bubble) >= 3, qPrintable(bubble.name()));
        QVERIFY2(contrast(colors.words, colors.ground) >= 4.5, qPrintable(bubble.name()));
    }
}

void FoundMarksTest::everyBubbleIsMarkedAndTheCurrentOneRinged()
{
    QFETCH(bool, isDark);
    Theme::apply(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    WindowFixture fixture;
    const qint64 nowMs = fixture.clock.nowMs();
    fixture.receive({said(SenderKind::Guest, u"g"_s, Ada, nowMs - 3000, u"the towels"_s),
                     said(SenderKind::Property, u"p"_s, Ada, nowMs - 2000, u"Towels are here"_s)});
    fixture.reply(Ada, u"Many towels, thank you"_s, OutboxState::Sent);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(fixture.find<QLineEdit>(u"findField"), u"towels"_s);
    QVERIFY(fixture.settle());
    const QList<int> rows = rowsWith(view, u"towels"_s);
    QCOMPARE(rows.size(), 3);
    QTRY_COMPARE(view->currentRow(), 2); // the newest first: ours
    for (const int row : rows) {
        const FoundColors colors = FoundColors::of(view->palette(), row == 2);
        const QRect bubble = view->bubbleRect(row);
        QVERIFY(pixelsOf(view, colors.ground, bubble) > 100);
    }
    const auto ringOf = [&](int row) {
        // Words of the bubble have the colour of the ring, too: only what the mark adds counts.
        const QColor ring = FoundColors::of(view->palette(), row == 2).ring;
        const int with = pixelsOf(view, ring, view->bubbleRect(row));
        view->setFoundMessage({});
        return with - pixelsOf(view, ring, view->bubbleRect(row));
    };
    QVERIFY(ringOf(2) > 20);
    QTest::keyClick(fixture.find<QLineEdit>(u"findField"), Qt::Key_Return);
    QVERIFY(ringOf(1) > 20);
    Theme::apply(*qApp, Theme::Mode::Light);
}

void FoundMarksTest::aHitOfTheSearchIsMarkedWhenItOpens()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.receive({said(SenderKind::Guest, u"old"_s, u"4380765874"_s,
                          fixture.clock.nowMs() - 5000, u"Le café est-il ouvert ?"_s)});
    MainWindow &window = fixture.window();
    window.searchFor(u"ouvert CAFE"_s);
    QVERIFY(fixture.settle());
    auto *const hits = fixture.find<QListView>(u"searchView");
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    hits->setFocus();
    QTest::keyClick(hits, Qt::Key_Home);
    QTest::keyClick(hits, Qt::Key_Return);
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const int row = view->currentRow();
    QVERIFY(row >= 0 && view->spokenText(row).contains(u"café"_s));
    const FoundColors colors = FoundColors::of(view->palette(), false);
    QVERIFY(pixelsOf(view, colors.ground, view->bubbleRect(row)) > 100);
}

QTEST_MAIN(FoundMarksTest)
#include "FoundMarksTest.moc"
