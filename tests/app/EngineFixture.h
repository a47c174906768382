#pragma once

#include "app/engine/Engine.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/store/SqlStore.h"
#include "tests/support/Await.h"
#include "tests/support/ClockAdvancer.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Innbox {

/// A whole engine on a real file against the sandbox over real HTTP; only time is made.
class EngineFixture {
public:
    struct Setup {
        bool isEmptyWorld = true;
        int requestsPerMinute = 100'000;
        std::optional<bool> collects{};
        int busyTimeoutMs = 5000;
        qint64 imageLimitBytes = 512LL * 1024 * 1024;
        std::chrono::milliseconds uploadDeadline{60'000};
    };

    EngineFixture() : EngineFixture(Setup{}) {}
    explicit EngineFixture(const Setup &setup);
    ~EngineFixture() { closeEngine(); }
    Q_DISABLE_COPY_MOVE(EngineFixture)

    [[nodiscard]] QString storePath() const;
    void openStore();
    void openEngine();
    void closeEngine();
    /// The process died and another took over: same file, new engine.
    void restart();

    SyncReport sync(QueuePoller::Mode mode = QueuePoller::Mode::Drain);
    /// Books a stay at a property that does not answer by itself; its conversation is open.
    Conversation quietConversation();
    Conversation conversationAt(const QString &property);
    QString write(const Conversation &conversation, SimulatorSide side, const QString &text);
    OutboxItem enqueue(const Conversation &conversation, const QString &text,
                       const QString &ifLast = {}, const QString &replyTo = {});
    OutboxItem enqueue(const NewReply &reply);
    Settled retry(OutboxId id);
    Settled settle(const OutboxItem &item,
                   std::chrono::milliseconds wait = std::chrono::minutes(5));
    OutboxItem reply(OutboxId id);
    QList<Message> messages(const Conversation &conversation);
    Conversation row(const Conversation &conversation);
    void fault(const QString &path, SimulatorFault::Kind kind, int times = 1, int status = 500);

    [[nodiscard]] QString imageFolder() const { return folder.filePath(QStringLiteral("images")); }

    qint64 sleptMs = 0; ///< how long the machine has slept
    QTemporaryDir folder{};
    ManualClock clock{};
    ClockAdvancer machine{&clock};
    std::unique_ptr<SimulatorWorld> world;
    std::unique_ptr<SimulatorServer> server;
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Engine> engine;
    QUrl base;

private:
    Setup m_setup;
};

} // namespace Innbox
