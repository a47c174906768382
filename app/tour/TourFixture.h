#pragma once

#include "app/scenarios/SimulatorController.h"
#include "app/tour/FakeAccounts.h"
#include "app/wire/HttpLogRecorder.h"
#include "models/Settings.h"
#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/ports/SyncPort.h"
#include "models/replies/WritingSettings.h"
#include "models/store/SqlStore.h"
#include "models/values/Incoming.h"
#include "ui/shell/WindowServices.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>

namespace Innbox::Tour {

/// Time that stands; what waits goes by the real one.
class FakeClock : public Clock {
public:
    static constexpr qint64 NowMs = 1'787'407'320'000; ///< 22 August 2026, 14:02 UTC
    [[nodiscard]] qint64 nowMs() const override { return NowMs; }
    [[nodiscard]] qint64 steadyMs() const override { return NowMs; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

/// An engine that only says what a scene wants it to say.
class FakeSync : public SyncPort {
    Q_OBJECT
public:
    FakeSync();
    SyncStatus now{};
    void say(const SyncStatus &status);
    void syncNow() override {}
    void refresh(ConversationId) override {}
    void retry(OutboxId) override {}
    void discard(OutboxId) override {}
    [[nodiscard]] SyncStatus status() const override { return now; }
};

/// Images lie in a folder, nothing else is ever fetched.
class FakeConversations : public ConversationPort {
    Q_OBJECT
public:
    explicit FakeConversations(QString folder) : m_folder(std::move(folder)) {}
    void openConversation(ConversationId) override {}
    void addReservation(const QString &, const QString &) override {}
    void wantImage(ConversationId, const QString &, ImagePriority) override {}
    [[nodiscard]] QString imageFile(const QString &attachment) const override
    {
        return m_folder + u'/' + attachment;
    }
    void setInUse(bool) override {}
    [[nodiscard]] StaysService stays() const override { return StaysService::Works; }

private:
    QString m_folder;
};

/// A sandbox whose state a scene sets.
class FakeSandbox : public SimulatorController {
    Q_OBJECT
public:
    using SimulatorController::SimulatorController;
    ScenarioRun shown{};
    [[nodiscard]] SandboxState state() const override;
    [[nodiscard]] QList<SandboxTalk> talks() const override;
    [[nodiscard]] QList<SandboxHotel> hotels() const override;
    [[nodiscard]] ScenarioRun run() const override { return shown; }
    void show(const ScenarioRun &run);
};

/// What a scene plays on: a real store in a temporary folder, everything else stands still.
/// Thread: GUI.
class TourFixture {
public:
    TourFixture();
    /// Opens the store; false = it cannot be opened.
    QCoro::Task<bool> open();

    /// Ten conversations in several scripts, with images, quotes and links.
    QCoro::Task<bool> fill();
    /// Saved replies and dictionaries in the folder; false = they cannot be written.
    [[nodiscard]] bool equip();
    /// Stores messages of one poll.
    QCoro::Task<bool> receive(QList<IncomingMessage> messages);
    /// Brings a reply of ours to a state by the steps that lead there.
    QCoro::Task<bool> reply(QString reservation, QString body, OutboxState state);
    [[nodiscard]] QCoro::Task<ConversationId> conversation(QString reservation);
    /// Something of the queue that cannot be read.
    QCoro::Task<bool> receiveUnreadable();
    /// Exchanges of all outcomes into the wire log.
    void exchange();

    [[nodiscard]] WindowServices services();

    QTemporaryDir folder{};
    FakeClock clock{};
    FakeSync sync{};
    FakeConversations talks{folder.path()};
    std::unique_ptr<SqlStore> store;
    HttpLogRecorder wire{QStringLiteral("/var/lib/innbox/wire-log")};
    FakeSandbox sandbox{wire.log()};
    FakeAccounts accounts{};
    FakeCustody custody{};
    Settings settings{folder.path()};
    WritingPaths writing{};
    bool isSandbox = true; ///< the account is the embedded sandbox

private:
    QCoro::Task<bool> fillStays();
};

} // namespace Innbox::Tour
