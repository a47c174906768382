#include "app/tour/Tour.h"

#include "app/cli/Output.h"
#include "app/session/Session.h"
#include "app/session/SessionConversations.h"
#include "app/session/SessionPort.h"
#include "app/simulator/SimulatorWorld.h"
#include "app/tour/Compare.h"
#include "app/tour/Scenes.h"
#include "app/tour/ScreenshotDriver.h"
#include "models/store/Store.h"

#include <QApplication>
#include <QCoroFuture>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

// The only whole sentence about an extra bed in the provider's guides; the test hotel refuses it.
constexpr auto Question = "I would need an extra bed in the room, is this possible? Thanks";

QCoro::Task<std::optional<Conversation>> conversationAtTestHotel(Store *store)
{
    const auto all = co_await store->conversations(Folder::NeedsReply, std::nullopt, 500);
    if (!all)
        co_return std::nullopt;
    for (const Conversation &conversation : all.value()) {
        if (conversation.accommodation == QStringView(SimulatorWorld::TestHotel))
            co_return conversation;
    }
    co_return std::nullopt;
}

/// The newest message of the conversation, if any.
QCoro::Task<std::optional<Message>> newest(Store *store, ConversationId conversation)
{
    const auto page = co_await store->messages(conversation, std::nullopt, 1);
    if (!page || page->isEmpty())
        co_return std::nullopt;
    co_return page->first();
}

QCoro::Task<bool> answerArrives(Session *session, SessionPort *port, ScreenshotDriver *driver,
                                ConversationId conversation)
{
    // The rejection comes by itself a moment later, through the queue like everything else.
    for (int poll = 0; poll < 20; ++poll) {
        co_await driver->pause(std::chrono::milliseconds(500));
        port->syncNow();
        co_await driver->pause(std::chrono::milliseconds(250));
        const auto last = co_await newest(session->store(), conversation);
        if (last && last->sender == SenderKind::Property) {
            driver->note(u"The property answered: \"%1\""_s.arg(last->body));
            co_return true;
        }
    }
    co_return false;
}

QCoro::Task<bool> play(Session *session, SessionPort *port, ScreenshotDriver *driver)
{
    if (const auto failed = co_await session->openStore()) {
        driver->note(failed->message);
        co_return false;
    }
    driver->openWindow(ScreenshotDriver::Look{});
    port->start();
    const bool isFilled = co_await driver->until([port] {
        const SyncStatus status = port->status();
        return status.stored > 0 && !status.isSyncing && status.problem == SyncProblem::None;
    });
    const SyncStatus status = port->status();
    driver->note(u"Fetched %1 = stored %2 + duplicates %3 + set aside %4; confirmed %5."_s
                     .arg(status.fetched)
                     .arg(status.stored)
                     .arg(status.duplicates)
                     .arg(status.setAside)
                     .arg(status.confirmed));
    if (!isFilled || status.fetched != status.stored + status.duplicates + status.setAside)
        co_return false;
    co_await driver->shoot(u"inbox-light"_s);

    const auto conversation = co_await conversationAtTestHotel(session->store());
    if (!conversation) {
        driver->note(u"No conversation of the test hotel needs a reply."_s);
        co_return false;
    }
    driver->note(u"Opening reservation %1 of property %2."_s.arg(conversation->reservation,
                                                                 conversation->accommodation));
    co_await driver->open(conversation->id);
    driver->typeReply(QLatin1String(Question));
    co_await driver->shoot(u"writing-light"_s);
    driver->sendReply();
    Store *store = session->store();
    const ConversationId id = conversation->id;
    bool isSent = false;
    for (int look = 0; look < 400 && !isSent; ++look) {
        co_await driver->pause(std::chrono::milliseconds(50));
        const auto last = co_await newest(store, id);
        isSent = last && last->sender == SenderKind::Desk && last->body == QLatin1String(Question);
    }
    if (!isSent) {
        driver->note(u"The reply was not accepted."_s);
        co_return false;
    }
    driver->note(u"Sent as the guest: \"%1\""_s.arg(QLatin1String(Question)));
    co_await driver->shoot(u"sent-light"_s);
    if (!co_await answerArrives(session, port, driver, id)) {
        driver->note(u"The automatic answer did not come."_s);
        co_return false;
    }
    co_await driver->shoot(u"answered-light"_s);

    const QList<std::pair<QString, ScreenshotDriver::Look>> looks{
        {u"answered-dark"_s, {.isDark = true}},
        {u"answered-narrow"_s, {.size = {900, 560}}},
        {u"answered-german"_s, {.language = u"de"_s}},
        {u"answered-right-to-left-dark"_s, {.isDark = true, .isRightToLeft = true}},
    };
    for (const auto &[name, look] : looks) {
        driver->openWindow(look);
        co_await driver->open(id);
        co_await driver->shoot(name);
    }
    driver->openWindow(ScreenshotDriver::Look{});
    driver->search(u"parking"_s);
    co_await driver->shoot(u"search-light"_s);
    co_return true;
}

QCoro::Task<bool> playAndClose(Session *session, SessionPort *port, ScreenshotDriver *driver)
{
    const bool isGood = co_await play(session, port, driver);
    driver->closeWindow();
    port->stop();
    co_await session->close();
    co_return isGood;
}

int runJob(const QString &out)
{
    if (!QDir().mkpath(out))
        return int(Cli::Exit::Usage);
    const QTemporaryDir folder;
    Session session({.name = u"Sandbox"_s, .isSandbox = true, .folder = folder.path()});
    SessionPort port(&session);
    SessionConversations conversations(&session, &port);
    ScreenshotDriver driver(WindowServices{.store = session.store(),
                                           .sync = &port,
                                           .clock = session.clock(),
                                           .drafts = session.drafts(),
                                           .ledger = session.ledger(),
                                           .images = session.images(),
                                           .stays = session.stays(),
                                           .custody = session.custody(),
                                           .handling = session.handling(),
                                           .writing = session.writing(),
                                           .pictures = session.pictures(),
                                           .lists = session.lists(),
                                           .conversations = &conversations},
                            out);
    bool isGood = false;
    QCoro::connect(playAndClose(&session, &port, &driver), qApp, [&isGood](bool good) {
        isGood = good;
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QApplication::exec();
    driver.note(isGood ? u"Done."_s : u"The job did not come to its end."_s);
    const bool isWritten = driver.writeTranscript();
    return isGood && isWritten ? int(Cli::Exit::Done) : int(Cli::Exit::Provider);
}

/// 0 = every picture is as it was accepted.
int tellComparison(const Cli::Options &options)
{
    const auto found = comparePictures(options.out, options.against);
    if (!found)
        return int(Cli::Exit::Store);
    const QString words =
        u"%1 changed, %2 new, %3 gone, %4 the same: %5/visual.html"_s.arg(found->changed.size())
            .arg(found->added.size())
            .arg(found->gone.size())
            .arg(found->same.size())
            .arg(options.out);
    std::puts(words.toUtf8().constData());
    return int(found->isSame() ? Cli::Exit::Done : Cli::Exit::Provider);
}

} // namespace

int run(const Cli::Options &options)
{
    if (!QDir().mkpath(options.out))
        return Cli::print(
            Cli::failure(Cli::Exit::Usage, u"usage"_s, u"%1 cannot be made."_s.arg(options.out)),
            false, {});
    QApplication::setQuitOnLastWindowClosed(false);
    bool areDrawn = false;
    QCoro::connect(drawScenes(options), qApp, [&areDrawn](bool good) {
        areDrawn = good;
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QApplication::exec();
    if (areDrawn && !options.against.isEmpty())
        return tellComparison(options);
    if (!areDrawn || options.isScenesOnly)
        return int(areDrawn ? Cli::Exit::Done : Cli::Exit::Store);
    return runJob(options.out + u"/job"_s);
}

} // namespace Innbox::Tour
