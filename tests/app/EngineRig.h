#pragma once

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxWorld.h"
#include "models/store/SqlStore.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TimeMachine.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Innbox {

/// A whole engine on a real file against the sandbox over real HTTP; only time is made.
class EngineRig {
public:
    struct Setup {
        bool isEmptyWorld = true;
        int requestsPerMinute = 100'000;
        std::optional<bool> collects{};
        int busyTimeoutMs = 5000;
        qint64 imageLimitBytes = 512LL * 1024 * 1024;
        std::chrono::milliseconds uploadDeadline{60'000};
    };

    EngineRig() : EngineRig(Setup{}) {}
    explicit EngineRig(const Setup &setup) : m_setup(setup)
    {
        auto opened = SandboxWorld::open({.isEmpty = setup.isEmptyWorld}, &clock);
        if (!opened)
            qFatal("no sandbox world");
        world = std::move(opened.value());
        server = std::make_unique<SandboxServer>(world.get(), SandboxRules{.requestsPerMinute = 0});
        if (!server->listen())
            qFatal("no port");
        base = normalizedBase(server->baseUrl());
        openStore();
        openEngine();
    }
    ~EngineRig() { closeEngine(); }

    [[nodiscard]] QString storePath() const
    {
        return folder.filePath(QStringLiteral("store.sqlite"));
    }
    void openStore()
    {
        store = std::make_unique<SqlStore>(SqliteOptions{
            folder.filePath(QStringLiteral("store.sqlite")), m_setup.busyTimeoutMs, {}});
        const auto opened = await(store->open());
        if (!opened || !*opened)
            qFatal("no store");
    }
    void openEngine()
    {
        engine =
            std::make_unique<Engine>(store.get(), &clock,
                                     Engine::Options{.access = {.base = base,
                                                                .affiliateId = world->affiliateId(),
                                                                .token = world->token()},
                                                     .requestsPerMinute = m_setup.requestsPerMinute,
                                                     .collects = m_setup.collects,
                                                     .custody = store.get(),
                                                     .stays = store.get(),
                                                     .images = store.get(),
                                                     .pictures = store.get(),
                                                     .imageFolder = imageFolder(),
                                                     .imageLimitBytes = m_setup.imageLimitBytes,
                                                     .uploadDeadline = m_setup.uploadDeadline,
                                                     .suspendedMs = [this] { return sleptMs; }});
        const auto failed = await(engine->open());
        if (!failed || *failed)
            qFatal("engine not open");
    }
    void closeEngine()
    {
        if (engine)
            (void)await(engine->stop(true));
        engine.reset();
    }
    /// The process died and another took over: same file, new engine.
    void restart()
    {
        closeEngine();
        openEngine();
    }

    SyncReport sync(SyncEngine::Mode mode = SyncEngine::Mode::Drain)
    {
        return await(engine->synchronise(mode, Priority::Background)).value_or(SyncReport{});
    }
    /// Books a stay at a property that does not answer by itself; its conversation is open.
    Conversation quietConversation()
    {
        for (const SandboxProperty &property : world->properties()) {
            if (!property.answersByItself)
                return conversationAt(property.id);
        }
        qFatal("no quiet property");
    }
    Conversation conversationAt(const QString &property)
    {
        const auto reservation =
            world->book({.accommodation = property, .guestName = QStringLiteral("Ines Marques")});
        const SandboxStay &stay =
            world->stays().at(size_t(world->stayByReservation(reservation.value())));
        const QString id = world->conversations().at(size_t(stay.conversation)).id;
        const auto made = await(store->ensureConversation(id, stay.reservation, property));
        return made.value().value();
    }
    QString write(const Conversation &conversation, SandboxSide side, const QString &text)
    {
        return world->write({.conversation = conversation.remoteId, .side = side, .content = text})
            .value();
    }
    OutboxItem enqueue(const Conversation &conversation, const QString &text,
                       const QString &ifLast = {}, const QString &replyTo = {})
    {
        const auto queued = await(store->enqueue({.conversation = conversation.id,
                                                  .body = text,
                                                  .replyTo = replyTo,
                                                  .isGuarded = !ifLast.isEmpty(),
                                                  .seenUpTo = ifLast},
                                                 clock.nowMs()));
        engine->outbox()->allow(conversation.id);
        return queued.value().value();
    }
    OutboxItem enqueue(const NewReply &reply)
    {
        const auto queued = await(store->enqueue(reply, clock.nowMs()));
        engine->outbox()->allow(reply.conversation);
        return queued.value().value();
    }
    Settled retry(OutboxId id)
    {
        return await(engine->outbox()->retry(id, std::chrono::minutes(5))).value_or(Settled{});
    }
    Settled settle(const OutboxItem &item, std::chrono::milliseconds wait = std::chrono::minutes(5))
    {
        return await(engine->outbox()->settle(item.id, wait)).value_or(Settled{});
    }
    OutboxItem reply(OutboxId id) { return await(store->reply(id)).value().value(); }
    QList<Message> messages(const Conversation &conversation)
    {
        return await(store->messages(conversation.id, std::nullopt, 500)).value().value();
    }
    Conversation row(const Conversation &conversation)
    {
        return await(store->conversation(conversation.id)).value().value();
    }
    void fault(const QString &path, SandboxFault::Kind kind, int times = 1, int status = 500)
    {
        server->faults().add({.path = path, .kind = kind, .times = times, .status = status});
    }

    [[nodiscard]] QString imageFolder() const { return folder.filePath(QStringLiteral("images")); }

    qint64 sleptMs = 0; ///< how long the machine has slept
    QTemporaryDir folder{};
    ManualClock clock{};
    TimeMachine machine{&clock};
    std::unique_ptr<SandboxWorld> world;
    std::unique_ptr<SandboxServer> server;
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Engine> engine;
    QUrl base;

private:
    Setup m_setup;
};

} // namespace Innbox
