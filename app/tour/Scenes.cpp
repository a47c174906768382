#include "app/tour/Scenes.h"

#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>

#include <array>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

using Play = QCoro::Task<bool> (*)(ScreenshotDriver *, TourFixture *);

/// One picture. A scene plays on a fixture of its own: `prepare` fills it before the window opens,
/// `play` acts in the window; either may be null.
struct Scene {
    const char *name;
    const char *about; ///< for the contact sheet
    Play prepare = nullptr;
    Play play = nullptr;
    int widthPx = 0; ///< 0 = as the command line says
    int heightPx = 0;
    qreal fontScale = 1;
    bool isRightToLeft = false;
    bool isDark = false; ///< whatever the command line says
    WindowContext::Environment environment = WindowContext::Environment::Sandbox;
};

constexpr auto Ada = u"6066547158";

} // namespace

QCoro::Task<bool> openIt(ScreenshotDriver *driver, TourFixture *fixture, QString reservation)
{
    const ConversationId id = co_await fixture->conversation(reservation);
    driver->window()->openFolder(Folder::All);
    co_return co_await driver->open(id);
}

QCoro::Task<bool> ada(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, QStringView(Ada).toString());
}

QCoro::Task<bool> filled(ScreenshotDriver *, TourFixture *fixture)
{
    return fixture->fill();
}

QCoro::Task<bool> withWriting(ScreenshotDriver *, TourFixture *fixture)
{
    const bool isFilled = co_await fixture->fill();
    co_return fixture->equip() && isFilled;
}

QCoro::Task<bool> withReplies(ScreenshotDriver *, TourFixture *fixture)
{
    bool isGood = co_await fixture->fill();
    const QString ada = QStringView(Ada).toString();
    isGood =
        co_await fixture->reply(ada, u"We stay three nights, thank you."_s, OutboxState::Sent) &&
        isGood;
    isGood = co_await fixture->reply(u"4398765432"_s, u"Could you look once more?"_s,
                                     OutboxState::Failed) &&
             isGood;
    isGood = co_await fixture->reply(u"4380765874"_s, u"Thank you for the quick help."_s,
                                     OutboxState::Queued) &&
             isGood;
    isGood = co_await fixture->reply(u"4412345678"_s, u"Could you send it once more?"_s,
                                     OutboxState::Uncertain) &&
             isGood;
    isGood = co_await fixture->reply(u"4387654321"_s, u"See you soon."_s, OutboxState::Sending) &&
             isGood;
    co_return isGood;
}

namespace {

QCoro::Task<bool> withAside(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    const bool isReceived = co_await fixture->receiveUnreadable();
    co_return isFilled &&isReceived;
}

QCoro::Task<bool> observing(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await withReplies(driver, fixture);
    fixture->sync.now.isCollector = false;
    fixture->sync.now.confirmed = 0;
    co_return isGood;
}

QCoro::Task<bool> withProblem(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await withReplies(driver, fixture);
    fixture->sync.now.problem = SyncProblem::Offline;
    fixture->sync.now.problemSinceMs = FakeClock::NowMs - 240'000;
    fixture->sync.now.nextTryAtMs = FakeClock::NowMs + 30'000;
    fixture->sync.now.lastSuccessAtMs = FakeClock::NowMs - 250'000;
    co_return isGood;
}

QCoro::Task<bool> limited(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await withReplies(driver, fixture);
    fixture->sync.now.problem = SyncProblem::RateLimited;
    fixture->sync.now.problemSinceMs = FakeClock::NowMs - 20'000;
    fixture->sync.now.nextTryAtMs = FakeClock::NowMs + 40'000;
    fixture->sync.now.requestsInWindow = 100;
    co_return isGood;
}

QCoro::Task<bool> refusedKey(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await withReplies(driver, fixture);
    fixture->sync.now.problem = SyncProblem::Unauthorized;
    fixture->sync.now.problemSinceMs = FakeClock::NowMs - 20'000;
    fixture->sync.now.requestId = u"01hzq90a2c4e6g8j"_s;
    co_return isGood;
}

QCoro::Task<bool> withWire(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await withReplies(driver, fixture);
    fixture->exchange();
    co_return isGood;
}

QCoro::Task<bool> failed(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4398765432"_s);
}

QCoro::Task<bool> queued(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4380765874"_s);
}

QCoro::Task<bool> unclear(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4412345678"_s);
}

QCoro::Task<bool> sending(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4387654321"_s);
}

QCoro::Task<bool> arabic(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4580465458"_s);
}

QCoro::Task<bool> writing(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await ada(driver, fixture);
    driver->typeReply(u"Ada would like an extra bed from 22 to 24 August."_s);
    co_return isGood;
}

QCoro::Task<bool> outbox(ScreenshotDriver *driver, TourFixture *)
{
    driver->window()->openFolder(Folder::Outbox);
    co_return true;
}

QCoro::Task<bool> searched(ScreenshotDriver *driver, TourFixture *)
{
    driver->search(u"parking"_s);
    co_return true;
}

QCoro::Task<bool> foundNothing(ScreenshotDriver *driver, TourFixture *)
{
    driver->search(u"aubergine"_s);
    co_return true;
}

QCoro::Task<bool> found(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await ada(driver, fixture);
    auto *const find = driver->window()->findChild<QAction *>(u"find"_s);
    find->trigger();
    if (auto *const field = driver->visible<QLineEdit>(u"findField"_s))
        field->setText(u"park"_s);
    co_return isGood;
}

QCoro::Task<bool> property(ScreenshotDriver *driver, TourFixture *)
{
    const bool isThere = co_await driver->until([driver] {
        const auto *const list = driver->visible<QAbstractItemView>(u"propertyView"_s);
        return list && list->model()->rowCount() > 1;
    });
    if (auto *const list = driver->visible<QAbstractItemView>(u"propertyView"_s))
        list->setCurrentIndex(list->model()->index(1, 0));
    co_return isThere;
}

QCoro::Task<bool> compact(ScreenshotDriver *driver, TourFixture *fixture)
{
    driver->window()->setDensity(Density::Compact);
    return ada(driver, fixture);
}

QCoro::Task<bool> withoutStay(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4365432109"_s);
}

QCoro::Task<bool> cancelled(ScreenshotDriver *driver, TourFixture *fixture)
{
    return openIt(driver, fixture, u"4398765432"_s);
}

// Every screen and state. Add a line, and a function where it has something to do.
constexpr std::array Scenes{
    Scene{"inbox-empty", "nothing has come yet"},
    Scene{"inbox-full", "a day's conversations", filled},
    Scene{"inbox-outbox", "what waits to be sent", withReplies, outbox},
    Scene{"inbox-offline", "no connection for four minutes", withProblem, ada},
    Scene{"inbox-limited", "the provider's limit was reached", limited, ada},
    Scene{"inbox-refused-key", "the key is not accepted", refusedKey, ada},
    Scene{"inbox-reply-notice", "replies elsewhere that were not sent", withReplies, arabic},
    Scene{"inbox-narrow", "the smallest window", withReplies, ada, 900, 560},
    Scene{"inbox-scaled", "1366 x 768 at 150 %", withReplies, ada, 907, 440},
    Scene{"inbox-scheduled", "a reply that is sent tomorrow", withScheduled, scheduled},
    Scene{"inbox-newest", "another order of the list", filled, newestFirst},
    Scene{"focus-button", "a button that has the focus", withReplies, focusRing},
    Scene{"search-opened", "a hit that was opened", filled, hitOpened},
    Scene{"inbox-wide", "a wide window", withReplies, ada, 2200, 1200},
    Scene{"inbox-large-font", "the font half as large again", withReplies, ada, 0, 0, 1.5},
    Scene{"inbox-right-to-left", "mirrored", withReplies, arabic, 0, 0, 1, true},
    Scene{"inbox-dark", "dark, whatever else was asked", withReplies, ada, 0, 0, 1, false, true},
    Scene{"inbox-production", "production says so", withReplies, ada, 0, 0, 1, false, false,
          WindowContext::Environment::Production},
    Scene{"thread-images", "images, a quote, a link", filled, ada},
    Scene{"thread-images-loading", "images on their way", withLateImages, ada},
    Scene{"thread-images-lost", "an image that is gone", withLostImages, ada},
    Scene{"thread-writing", "a reply being written", filled, writing},
    Scene{"thread-accepted", "a reply the provider took", withReplies, ada},
    Scene{"thread-queued", "a reply that waits", withReplies, queued},
    Scene{"thread-sending", "a reply on its way", withReplies, sending},
    Scene{"thread-unclear", "a reply whose outcome is unclear", withReplies, unclear},
    Scene{"thread-refused", "a reply the provider refused", withReplies, failed},
    Scene{"thread-text-wanted", "images that were refused without text", withoutText, adaAtEnd},
    Scene{"thread-uploading", "a reply whose images go up", withUpload, uploading},
    Scene{"thread-image-refused", "an image the provider refused", withRefusedImage, adaAtEnd},
    Scene{"thread-arabic", "a right-to-left run in a left-to-right window", filled, arabic},
    Scene{"thread-mixed", "paragraphs in both directions, marks piled up", withMixedText,
          mixedText},
    Scene{"thread-mixed-dark", "the same, dark", withMixedText, mixedText, 900, 560, 1, false,
          true},
    Scene{"thread-quoted", "earlier mails are folded", withQuotedMail, mixedText},
    Scene{"thread-quoted-shown", "one of them is shown", withQuotedMail, quotedMailShown},
    Scene{"search-hits", "words that were found", filled, searched},
    Scene{"search-nothing", "words that were not", filled, foundNothing},
    Scene{"inbox-observer", "another program reads the queue, or may", observing, ada},
    Scene{"inbox-property", "the conversations of one property", filled, property},
    Scene{"inbox-compact", "the rows close together", filled, compact},
    Scene{"stay-unknown", "nothing is known of the stay", filled, withoutStay},
    Scene{"stay-cancelled", "the booking was cancelled", filled, cancelled},
    Scene{"find-bar", "words within the conversation", filled, found},
    Scene{"composer-empty", "the reply in a window of its own", withWriting, composerEmpty},
    Scene{"composer-quote", "an answer with its quote", withWriting, composerQuote},
    Scene{"composer-cards", "images, one that cannot go, misspelt words", withWriting,
          composerCards},
    Scene{"composer-cards-dark", "the same, dark", withWriting, composerCards, 0, 0, 1, false,
          true},
    Scene{"composer-damaged", "an image repaired, one in part, one that is incomplete", withWriting,
          composerDamaged},
    Scene{"composer-damaged-dark", "the same, dark", withWriting, composerDamaged, 0, 0, 1, false,
          true},
    Scene{"composer-long", "a text whose characters are counted", withWriting, composerLong},
    Scene{"composer-later", "when a reply may go", withWriting, composerLater},
    Scene{"composer-later-at", "a time that is picked", withWriting, composerLaterAt},
    Scene{"composer-gaps", "variables that have to be filled in", withWriting, composerGaps},
    Scene{"composer-compare", "an image before and after", withWriting, compared},
    Scene{"reply-spelling", "what a misspelt word could be", withWriting, spelling},
    Scene{"reply-cards", "images in the quick reply", withWriting, barWithCards, 900, 560},
    Scene{"reply-damaged", "damaged images in the quick reply", withWriting, barDamaged, 900, 560},
    Scene{"reply-picker", "saved replies", withWriting, picker},
    Scene{"reply-editor", "saved replies being edited", withWriting, replyEditor},
    Scene{"drop-thread", "files held over the conversation", withWriting, dropOnThread},
    Scene{"drop-refused", "a file that cannot be sent", withWriting, dropRefused},
    Scene{"drop-in-part", "files of which one cannot be sent", withWriting, dropInPart, 900, 560},
    Scene{"drop-row", "files held over a row of the list", withWriting, dropOnRow},
    Scene{"reply-options", "when, by which key, in which language", withWriting, sendOptions},
    Scene{"viewer", "an image, fitted", filled, viewer},
    Scene{"viewer-full", "one to one", filled, viewerFull},
    Scene{"viewer-facts", "what is known of an image", filled, viewerFacts},
    Scene{"viewer-broken", "no image", filled, viewerBroken},
    Scene{"viewer-loading", "an image on its way", withLateImages, viewerAbsent},
    Scene{"viewer-lost", "an image that is gone", withLostImages, viewerAbsent},
    Scene{"dialog-first-run", "the first start", nullptr, firstRun},
    Scene{"dialog-accounts", "the accounts", filled, accounts},
    Scene{"dialog-account-new", "a new account", filled, newAccount},
    Scene{"dialog-account-checked", "an account that is not enabled", filled, checkedAccount},
    Scene{"dialog-key", "no keychain has the key", filled, keyWanted},
    Scene{"dialog-keychain-locked", "the keychain is locked", filled, keyLocked},
    Scene{"start-failure", "a store that cannot be opened", nullptr, startFailure},
    Scene{"start-damaged-files", "settings that could not be read", nullptr, damagedFiles},
    Scene{"dialog-settings", "the settings", filled, settings},
    Scene{"dialog-custody", "what became of the queue", withAside, custody},
    Scene{"dialog-custody-aside", "what could not be read", withAside, setAside},
    Scene{"dialog-add", "a reservation that never came", filled, addReservation},
    Scene{"dialog-palette", "every action", filled, palette},
    Scene{"dialog-keyboard", "every key", filled, keyboard},
    Scene{"dialog-about", "the program", filled, about},
    Scene{"dialog-leave", "replies are under way", withReplies, leaving},
    Scene{"menu", "everything that is not in sight", filled, windowMenu},
    Scene{"wire-empty", "the wire log before the first request", filled, wireEmpty},
    Scene{"wire-log", "exchanges below the inbox", withWire, wireLog},
    Scene{"wire-narrow", "the same in the smallest window", withWire, wireLog, 900, 560},
    Scene{"wire-lens", "the contract lens", withWire, lens},
    Scene{"wire-checklist", "the checklist for the test hotel", withWire, checklist},
    Scene{"sandbox-faults", "what shall go wrong", withWire, faults},
    Scene{"sandbox-world", "writing into the world, its clock", withWire, writeInto},
    Scene{"sandbox", "scenarios, faults, wire log", withWire, sandboxPage},
    Scene{"sandbox-narrow", "the same in the smallest window", withWire, sandboxPage, 900, 560},
    Scene{"sandbox-dark", "the same, dark", withWire, sandboxPage, 0, 0, 1, false, true},
    Scene{"sandbox-booking", "a new test booking", withWire, booking},
    Scene{"sandbox-reset", "a question", withWire, asking},
};

QByteArray sheet(const QString &title)
{
    QString page = u"<!doctype html><meta charset=\"utf-8\"><title>%1</title><style>body{font:14px "
                   "sans-serif;margin:24px;background:#777;color:#fff}figure{display:inline-block;"
                   "margin:0 16px 24px 0;vertical-align:top}img{width:440px;border:1px solid #444}"
                   "</style><h1>%1</h1>\n"_s.arg(title.toHtmlEscaped());
    for (const Scene &scene : Scenes) {
        page +=
            u"<figure><a href=\"%1.png\"><img src=\"%1.png\" alt=\"%1\"></a><figcaption>"
            "%1: %2</figcaption></figure>\n"_s.arg(
                QLatin1String(scene.name), QLatin1String(scene.about).toString().toHtmlEscaped());
    }
    return page.toUtf8();
}

QCoro::Task<bool> draw(Scene scene, Cli::Options options)
{
    TourFixture fixture;
    ScreenshotDriver driver(fixture.services(), options.out);
    bool isGood = co_await fixture.open();
    if (scene.prepare)
        isGood = co_await scene.prepare(&driver, &fixture) && isGood;
    ScreenshotDriver::Look look;
    constexpr int HeightPx = 900;
    const int wanted = options.width.value_or(1440);
    look.size = {scene.widthPx > 0 ? scene.widthPx : wanted,
                 scene.heightPx > 0 ? scene.heightPx : HeightPx};
    look.isDark = scene.isDark || options.theme == "dark"_L1;
    look.language = options.locale.isEmpty() ? u"en_GB"_s : options.locale;
    look.isRightToLeft =
        scene.isRightToLeft || QLocale(look.language).textDirection() == Qt::RightToLeft;
    look.fontScale = scene.fontScale;
    look.environment = scene.environment;
    look.writing = fixture.writing;
    driver.openWindow(look);
    if (scene.play)
        isGood = co_await scene.play(&driver, &fixture) && isGood;
    const QString name = QString::fromLatin1(scene.name);
    isGood = co_await driver.shootAs(name) && isGood;
    driver.closeWindow();
    co_return isGood;
}

} // namespace

QCoro::Task<bool> drawScenes(Cli::Options options)
{
    QApplication::setCursorFlashTime(0); // a caret that blinks is there or not
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    bool isGood = true;
    for (const Scene &scene : Scenes)
        isGood = co_await draw(scene, options) && isGood;
    QSaveFile file(options.out + u"/index.html"_s);
    const QByteArray page = sheet(u"Innbox, %1 scenes"_s.arg(Scenes.size()));
    co_return file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit() &&
        isGood;
}

} // namespace Innbox::Tour
