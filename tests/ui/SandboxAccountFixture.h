#pragma once

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/scenarios/SimulatorController.h"
#include "app/session/AccountClock.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorService.h"
#include "app/wire/HttpLogRecorder.h"
#include "models/SystemClock.h"
#include "models/store/SqlStore.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>

#include <memory>

namespace Innbox {

/// An account that is open on a real embedded sandbox, as the program puts it together, in a
/// temporary folder. Real time; it does not poll by itself. Single-threaded.
class SandboxAccountFixture {
public:
    SandboxAccountFixture()
    {
        SimulatorServiceOptions options;
        options.world.folder = folder.path();
        options.world.replyDelayMs = 0;
        options.rules.requestsPerMinute = 0;
        host = std::make_unique<SimulatorService>(options, &machine);
        const auto access = await(host->start()).value_or(std::nullopt);
        if (!access)
            qFatal("no sandbox");
        store = std::make_unique<SqlStore>(folder.filePath(QStringLiteral("store.sqlite")));
        const auto opened = await(store->open());
        if (!opened || !*opened)
            qFatal("no store");
        Engine::Options settings;
        settings.access = {.base = normalizedBase(access->baseUrl),
                           .affiliateId = access->affiliateId,
                           .token = access->token};
        settings.requestsPerMinute = 100'000;
        settings.custody = store.get();
        settings.stays = store.get();
        settings.images = store.get();
        settings.pictures = store.get();
        settings.imageFolder = folder.filePath(QStringLiteral("images"));
        engine = std::make_unique<Engine>(store.get(), &clock, std::move(settings));
        const auto failed = await(engine->open());
        if (!failed || *failed)
            qFatal("no engine");
        wire.watch(engine->transport());
        controller.open({.host = host.get(),
                         .store = store.get(),
                         .engine = engine.get(),
                         .clock = &clock,
                         .pictures = store.get()});
    }
    ~SandboxAccountFixture()
    {
        controller.close();
        (void)await(engine->stop(true));
        engine.reset();
    }
    Q_DISABLE_COPY_MOVE(SandboxAccountFixture)

    /// Drains the queue.
    void sync()
    {
        (void)await(engine->synchronise(QueuePoller::Mode::Drain, Priority::Background));
    }

    QTemporaryDir folder{};
    SystemClock machine{};
    AccountClock clock{&machine};
    std::unique_ptr<SimulatorService> host;
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Engine> engine;
    HttpLogRecorder wire{folder.filePath(QStringLiteral("wire-log"))};
    SimulatorController controller{wire.log()};
};

} // namespace Innbox
