#include "tests/ui/WindowFixture.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/composer/ReplyBar.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Ada = u"6066547158"_s;

/// A window, and another process on the same store.
struct Shared {
    WindowFixture fixture{};
    SqlStore other{fixture.store.path()};
    ConversationId in{};
    ReplyEdit *edit = nullptr;

    Shared()
    {
        fixture.fillLikeADay();
        in = fixture.conversation(Ada);
        got(fixture.store->markRead(in)); // it opens at its end
        fixture.window().openConversation(in);
        if (!fixture.settle())
            qWarning("the window never settled");
        edit = fixture.find<ReplyEdit>(u"replyEdit");
    }
    [[nodiscard]] Draft stored() { return got(other.draft(in)); }
    [[nodiscard]] qsizetype queued() { return got(other.openReplies(in)).size(); }
    /// Typed and saved.
    void write(const QString &text)
    {
        QTest::keyClicks(edit, text);
        fixture.clock.advance(DraftAutosave::Pause);
        const QString whole = edit->toPlainText();
        if (!QTest::qWaitFor([&] { return stored().body == whole; }))
            qWarning("the draft was not saved");
    }
    /// The other process sends the draft as it stands in the store.
    void sendElsewhere()
    {
        const Draft draft = stored();
        got(other.enqueue({.conversation = in,
                           .body = draft.body,
                           .replyTo = draft.replyTo,
                           .takesDraft = true,
                           .draftRevision = draft.revision},
                          fixture.clock.nowMs()));
    }
    void changeElsewhere(const QString &text)
    {
        got(other.replaceDraft({.conversation = in,
                                .body = text,
                                .updatedAtMs = fixture.clock.nowMs(),
                                .revision = Draft::newRevision()},
                               stored().revision));
    }
    /// As a window does after another process notified it.
    void hear() { got(fixture.store->catchUp()); }
    [[nodiscard]] QString problem()
    {
        const auto *const label = fixture.find<QLabel>(u"replyProblem");
        return label->isVisible() ? label->text() : QString();
    }
    void send() { QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

/// One draft in several processes: seen in all, sent once, and nothing a person typed is cleared.
class DraftSharingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDraftSentElsewhereLeavesAnUntouchedField();
    void whatWasTypedSinceStays();
    void aDraftBegunElsewhereShows();
    void aChangedTextShowsWhenTheProgramIsLookedAt();
    void bothChangesAreKept();
    void aDraftSentElsewhereIsNotSentAgain();
    void whatWasChangedSinceIsNotSentUnasked();
    void sendingAtOnceAfterTypingWorks();

private:
    std::unique_ptr<Translations> m_words{};
};

void DraftSharingTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void DraftSharingTest::aDraftSentElsewhereLeavesAnUntouchedField()
{
    Shared shared;
    shared.write(u"Yes, gladly."_s);
    shared.sendElsewhere();
    shared.hear();
    QTRY_COMPARE(shared.edit->toPlainText(), QString());
    QTRY_VERIFY(shared.problem().contains(u"sent or removed"_s));
    QVERIFY(shared.stored().isEmpty());
    QCOMPARE(shared.queued(), 1);
    // The next one is a draft like any other.
    shared.write(u"And breakfast?"_s);
    QCOMPARE(shared.problem(), QString());
}

void DraftSharingTest::whatWasTypedSinceStays()
{
    Shared shared;
    shared.write(u"Yes"_s);
    shared.sendElsewhere();
    QTest::keyClicks(shared.edit, u", gladly."_s);
    shared.hear();
    shared.fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(shared.stored().body, u"Yes, gladly."_s);
    QCOMPARE(shared.edit->toPlainText(), u"Yes, gladly."_s);
    QVERIFY(shared.problem().contains(u"sent or removed"_s));
    QCOMPARE(shared.queued(), 1);
}

void DraftSharingTest::aDraftBegunElsewhereShows()
{
    Shared shared;
    shared.changeElsewhere(u"From the other one"_s);
    shared.hear();
    QTRY_COMPARE(shared.edit->toPlainText(), u"From the other one"_s);
    // Now it is this window's too: it may go on and send it.
    shared.write(u"!"_s);
    shared.send();
    QTRY_COMPARE(shared.queued(), 1);
    QTRY_VERIFY(shared.stored().isEmpty());
}

void DraftSharingTest::aChangedTextShowsWhenTheProgramIsLookedAt()
{
    Shared shared;
    shared.write(u"Yes"_s);
    shared.changeElsewhere(u"Yes, from 15:00"_s);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE(shared.edit->toPlainText(), u"Yes, from 15:00"_s);
    QTRY_VERIFY(shared.problem().contains(u"changed from outside"_s));
}

void DraftSharingTest::bothChangesAreKept()
{
    Shared shared;
    shared.write(u"Yes"_s);
    shared.changeElsewhere(u"No"_s);
    QTest::keyClicks(shared.edit, u"!"_s);
    shared.fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(shared.stored().body, u"No\nYes!"_s);
    QCOMPARE(shared.edit->toPlainText(), u"No\nYes!"_s);
    QVERIFY(shared.problem().contains(u"changed from outside"_s));
}

void DraftSharingTest::aDraftSentElsewhereIsNotSentAgain()
{
    Shared shared;
    shared.write(u"Yes, gladly."_s);
    shared.sendElsewhere();
    shared.send(); // the window has not heard of it
    QTRY_VERIFY(shared.problem().contains(u"already sent"_s));
    QCOMPARE(shared.queued(), 1);
    QCOMPARE(shared.edit->toPlainText(), QString());
    QVERIFY(shared.stored().isEmpty());
}

void DraftSharingTest::whatWasChangedSinceIsNotSentUnasked()
{
    Shared shared;
    shared.write(u"Yes"_s);
    shared.sendElsewhere();
    QTest::keyClicks(shared.edit, u", gladly."_s);
    shared.send();
    QTRY_VERIFY(shared.problem().contains(u"already sent"_s));
    QCOMPARE(shared.queued(), 1);
    QCOMPARE(shared.edit->toPlainText(), u"Yes, gladly."_s);
    shared.fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(shared.stored().body, u"Yes, gladly."_s);
    // A person who has seen that may send it all the same.
    shared.send();
    QTRY_COMPARE(shared.queued(), 2);
}

void DraftSharingTest::sendingAtOnceAfterTypingWorks()
{
    Shared shared;
    for (int i = 1; i <= 5; ++i) {
        QTest::keyClicks(shared.edit, u"One"_s);
        shared.fixture.clock.advance(DraftAutosave::Pause); // its save is under way
        QTest::keyClicks(shared.edit, u" and two"_s);
        shared.send();
        QTRY_COMPARE(shared.queued(), i);
        QCOMPARE(shared.problem(), QString());
        QVERIFY(shared.stored().isEmpty());
    }
}

QTEST_MAIN(DraftSharingTest)
#include "DraftSharingTest.moc"
