#include "tests/ui/WindowFixture.h"
#include "tests/ui/WritingFixture.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/text/EditText.h"
#include "ui/text/SafeText.h"
#include "ui/thread/Bubble.h"
#include "ui/thread/ThreadView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The text of messages and replies: directions, piled-up marks, quoted mails, no-break blanks.
class ThreadTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachParagraphHasItsDirection();
    void aPlaceIsFoundInEveryParagraph();
    void marksDoNotLeaveTheirBubble();
    void aWrittenParagraphHasItsDirection();
    void aQuoteHasItsDirection();
    void aQuotedMailIsFolded();
    void aQuotedMailIsShownByKey();
    void aQuotedMailShowsWhatIsFound();
    void aTextOfOursIsNeverFolded();
    void noBreakBlanksStay();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Mixed = u"Room 12\nهل الإفطار مشمول؟\n12:30"_s;
const QString Own = u"Yes, please."_s;
const QString Tail = u"On Mon, 3 Nov 2025 at 10:12, Hotel <h@x.example> wrote:\n> Breakfast?\n"
                     "> It is https://x.example/menu"_s;
constexpr int WidthPx = 500;

TextBlock blockOf(const QString &text)
{
    return TextBlock(SafeText::forBody(text), QApplication::font(), WidthPx, 2, {});
}

/// Where a character stands.
QRectF rectOf(const TextBlock &block, int place)
{
    return block.rectsOf({place, place + 1}).value(0);
}

ThreadView *openWith(WindowFixture &fixture, const QList<IncomingMessage> &messages)
{
    fixture.receive(messages);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(u"r"_s));
    if (!fixture.settle())
        qWarning("the window never settled");
    return fixture.find<ThreadView>(u"threadView");
}

ThreadView *openQuoting(WindowFixture &fixture)
{
    return openWith(fixture,
                    {said(SenderKind::Guest, u"m1"_s, u"r"_s, BaseMs, Own + u"\n\n"_s + Tail),
                     said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"Bye"_s)});
}

/// The button of the quoted mail when it is shown.
QPushButton *tailButton(ThreadView *view)
{
    for (QPushButton *const button : view->findChildren<QPushButton *>(u"quotedTail"_s)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

/// Whether anything but white is there.
bool hasInk(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                return true;
        }
    }
    return false;
}

} // namespace

void ThreadTextTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ThreadTextTest::eachParagraphHasItsDirection()
{
    TextBlock block = blockOf(Mixed);
    const int arabic = int(Mixed.indexOf(u'\n')) + 1;
    const int numbers = int(Mixed.lastIndexOf(u'\n')) + 1;
    const int width = block.size().width();
    QVERIFY(rectOf(block, 0).left() <= 1);
    QVERIFY(rectOf(block, arabic).right() >= width - 2);
    QVERIFY(rectOf(block, numbers).left() <= 1); // as the first one that has a direction
    block.widenTo(width + 100);
    QVERIFY(rectOf(block, 0).left() <= 1);
    QVERIFY(rectOf(block, arabic).right() >= width + 98);
    // The question mark ends the sentence at its left.
    const int mark = int(Mixed.indexOf(u'؟'));
    QVERIFY(rectOf(block, mark).right() < rectOf(block, arabic).left());
    const TextBlock hebrew = blockOf(u"שלום\nRoom number 12"_s);
    QVERIFY(rectOf(hebrew, 0).right() >= hebrew.size().width() - 2);
    QVERIFY(rectOf(hebrew, 5).left() <= 1);
    const TextBlock neutral = blockOf(u"12:30\nשלום"_s);
    QVERIFY(rectOf(neutral, 4).right() >= neutral.size().width() - 2); // numbers run to the right
}

void ThreadTextTest::aPlaceIsFoundInEveryParagraph()
{
    const TextBlock block = blockOf(Mixed + u"\n\nEnd"_s);
    for (int place = 0; place < block.text().size(); ++place) {
        const QRectF rect = rectOf(block, place);
        if (rect.width() < 2 || block.text().at(place).isSpace())
            continue;
        // Two letters may be one ligature.
        QVERIFY(qAbs(block.characterAt(rect.center().toPoint()) - place) <= 1);
        QVERIFY(qAbs(block.placeAt(rect.center().toPoint()) - place) <= 1);
    }
    QCOMPARE(block.placeAt({0, -100}), 0);
    QCOMPARE(block.placeAt({5000, 5000}), int(block.text().size()));
    QCOMPARE(block.wordAt(1), (TextRange{0, 4}));
}

void ThreadTextTest::marksDoNotLeaveTheirBubble()
{
    const QString tower = u"Z"_s + u"\u0300\u0302\u0306\u030C"_s.repeated(30);
    const QString text = tower + u" "_s + tower;
    constexpr int AbovePx = 400;
    constexpr int BelowPx = 200;
    const QRect above(0, 0, 600, AbovePx - 2);
    QImage image(600, AbovePx + 100 + BelowPx, QImage::Format_RGB32);
    // Not every font piles marks up; one that does shows how far they would reach.
    QFont font = QApplication::font();
    bool isPiled = false;
    for (const QString &family : {font.family(), u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        font.setFamilies({family});
        image.fill(Qt::white);
        QPainter painter(&image);
        TextBlock(SafeText::forBody(text), font, 500, 2, {})
            .draw(&painter, {20, AbovePx}, Qt::black, {});
        painter.end();
        isPiled = hasInk(image, above);
        if (isPiled)
            break;
    }
    QVERIFY2(isPiled, "fonts-noto-core is among the packages of ./dev");
    BubbleContent words;
    words.side = SenderKind::Guest;
    words.body = SafeText::forBody(text);
    const Bubble bubble(words, font, 600, Qt::LeftToRight);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        bubble.paint(&painter, {0, AbovePx}, {.palette = QApplication::palette()});
    }
    QVERIFY(!hasInk(image, QRect(0, 0, 600, AbovePx + bubble.bubbleRect().top() - 1)));
    const int bottom = AbovePx + bubble.bubbleRect().bottom() + 2;
    QVERIFY(!hasInk(image, QRect(0, bottom, 600, image.height() - bottom - 1)));
    QVERIFY(hasInk(image, bubble.bubbleRect().translated(0, AbovePx)));
    QCOMPARE(bubble.textOf({0, int(words.body.size())}), text); // none is lost
}

void ThreadTextTest::aWrittenParagraphHasItsDirection()
{
    WindowFixture fixture;
    Writing::equip(fixture);
    ReplyEdit *const edit = Writing::open(fixture);
    edit->setPlainText(u"Room 12\nهل الإفطار؟"_s);
    QTextCursor cursor(edit->document());
    const int middle = edit->viewport()->width() / 2;
    QVERIFY(edit->cursorRect(cursor).center().x() < middle);
    cursor.movePosition(QTextCursor::NextBlock);
    QVERIFY(edit->cursorRect(cursor).center().x() > middle);
}

void ThreadTextTest::aQuoteHasItsDirection()
{
    WindowFixture fixture;
    IncomingMessage answer = said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"Yes"_s);
    answer.replyTo = u"m1"_s;
    ThreadView *const view = openWith(
        fixture,
        {said(SenderKind::Property, u"m1"_s, u"r"_s, BaseMs, u"هل الإفطار؟ (12)"_s), answer});
    view->setFocus();
    view->setCurrentRow(0);
    QTest::keyClick(view, Qt::Key_R);
    auto *const quote = fixture.find<QLabel>(u"quoteWords");
    QVERIFY(quote->isVisible());
    QVERIFY2(quote->text().contains(u"\u2068هل الإفطار؟ (12)\u2069"_s), qPrintable(quote->text()));
}

void ThreadTextTest::aQuotedMailIsFolded()
{
    WindowFixture fixture;
    ThreadView *const view = openQuoting(fixture);
    QPushButton *const button = tailButton(view);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Show quoted text"_s);
    QVERIFY(!button->accessibleDescription().isEmpty());
    QVERIFY(view->bubbleRect(0).contains(button->geometry()));
    QVERIFY(view->spokenText(0).contains(Own));
    QVERIFY(!view->spokenText(0).contains(u"Breakfast"_s));
    QVERIFY(view->spokenText(0).contains(u"quoted text is folded"_s));
    // What is copied is the whole message.
    view->setFocus();
    view->setCurrentRow(0);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), Own + u"\n\n"_s + Tail);
}

void ThreadTextTest::aQuotedMailIsShownByKey()
{
    WindowFixture fixture;
    ThreadView *const view = openQuoting(fixture);
    const int folded = view->bubbleRect(0).height();
    view->setFocus();
    view->setCurrentRow(0);
    QTest::keyClick(view, Qt::Key_Tab);
    for (int i = 0; i < 20 && QApplication::focusWidget() != tailButton(view); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(tailButton(view)->hasFocus());
    QTest::keyClick(tailButton(view), Qt::Key_Space);
    QVERIFY(view->bubbleRect(0).height() > folded + 20);
    QCOMPARE(tailButton(view)->text(), u"Hide quoted text"_s);
    QVERIFY(tailButton(view)->hasFocus());
    QVERIFY(view->spokenText(0).contains(u"Breakfast"_s));
    QVERIFY(view->bubbleRect(0).contains(tailButton(view)->geometry()));
    QTest::keyClick(tailButton(view), Qt::Key_Space);
    QCOMPARE(view->bubbleRect(0).height(), folded);
    QCOMPARE(tailButton(view)->text(), u"Show quoted text"_s);
}

void ThreadTextTest::aQuotedMailShowsWhatIsFound()
{
    WindowFixture fixture;
    ThreadView *const view = openQuoting(fixture);
    const int folded = view->bubbleRect(0).height();
    auto *const window = qobject_cast<MainWindow *>(view->window());
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    auto *const field = fixture.find<QLineEdit>(u"findField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"breakf"_s);
    QTRY_VERIFY(view->bubbleRect(0).height() > folded);
    QCOMPARE(tailButton(view)->text(), u"Hide quoted text"_s);
    field->setText(u"please"_s); // not in the quoted part
    QTRY_COMPARE(view->bubbleRect(0).height(), folded);
    field->setText(u"BREAKFAST?"_s);
    QTRY_VERIFY(view->bubbleRect(0).height() > folded);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(view->bubbleRect(0).height(), folded);
}

void ThreadTextTest::aTextOfOursIsNeverFolded()
{
    WindowFixture fixture;
    fixture.receive({said(SenderKind::Guest, u"m1"_s, u"r"_s, BaseMs, u"Hello"_s)});
    fixture.reply(u"r"_s, Own + u"\n\n"_s + Tail, OutboxState::Failed);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(u"r"_s));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QCOMPARE(view->rowCount(), 2);
    QVERIFY(!tailButton(view));
    QVERIFY(view->spokenText(1).contains(u"Breakfast"_s));
}

void ThreadTextTest::noBreakBlanksStay()
{
    WindowFixture fixture;
    Writing::equip(fixture);
    ReplyEdit *const edit = Writing::open(fixture);
    const QString text = u"12\u00A0€ at 22\u202F°C\n\u00A0and"_s;
    edit->insertPlainText(text);
    QCOMPARE(EditText::of(edit), text);
    fixture.clock.advance(DraftAutosave::Pause);
    const ConversationId id = fixture.conversation(Writing::Ada);
    QTRY_COMPARE(got(fixture.store->draft(id)).body, text);
    edit->selectAll();
    edit->copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
    edit->moveCursor(QTextCursor::End);
    edit->paste();
    QCOMPARE(EditText::of(edit), text + text);
    edit->takeText(text);
    QCOMPARE(EditText::of(edit), text);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(Writing::openReplies(fixture).size(), 1);
    QCOMPARE(Writing::openReplies(fixture).first().body, text);
}

QTEST_MAIN(ThreadTextTest)
#include "ThreadTextTest.moc"
