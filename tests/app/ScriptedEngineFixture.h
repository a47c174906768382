#pragma once

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "models/store/SqlStore.h"
#include "tests/support/Await.h"
#include "tests/support/ClockAdvancer.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TempStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace Innbox {

/// A whole engine on a real file against bytes a test writes; only time is made. The queue gives
/// out what is in `queue` until it is confirmed.
class ScriptedEngineFixture {
public:
    explicit ScriptedEngineFixture(int busyTimeoutMs = 5000) : m_busyTimeoutMs(busyTimeoutMs)
    {
        server.on("/messages/latest", [this](const LoopbackRequest &) {
            if (onLatest)
                onLatest();
            QByteArray list;
            for (const auto &[id, json] : queue)
                list += (list.isEmpty() ? "" : ",") + json;
            return LoopbackAnswer{.body = R"({"data":{"messages":[)" + list + "]}}"};
        });
        server.on("/messages/latest/confirm", [this](const LoopbackRequest &request) {
            const QJsonArray asked = QJsonDocument::fromJson(request.body)
                                         .object()[QStringLiteral("messages")]
                                         .toArray();
            QStringList ids;
            for (const QJsonValue &id : asked)
                ids.append(id.toString());
            confirms.append(ids);
            const LoopbackAnswer answer = onConfirm ? onConfirm(ids) : LoopbackAnswer{.body = "{}"};
            if (answer.status == 200 && !keepsQueue)
                queue.removeIf([&](const auto &item) { return ids.contains(item.first); });
            return answer;
        });
        open();
    }
    ~ScriptedEngineFixture() { close(); }

    void open(const QStringList &pragmas = {})
    {
        store = std::make_unique<SqlStore>(SqliteOptions{path(), m_busyTimeoutMs, pragmas});
        engine = std::make_unique<Engine>(
            store.get(), &clock,
            Engine::Options{.access = {.base = normalizedBase(server.url()),
                                       .affiliateId = QStringLiteral("42"),
                                       .token = "key"},
                            .requestsPerMinute = 100'000,
                            .custody = store.get()});
        const auto failed = await(engine->open());
        if (!failed || *failed)
            qFatal("engine not open");
    }
    void close()
    {
        if (engine)
            (void)await(engine->stop(true));
        engine.reset();
        store.reset();
    }
    SyncReport sync(QueuePoller::Mode mode = QueuePoller::Mode::Drain)
    {
        return await(engine->synchronise(mode, Priority::Background)).value_or(SyncReport{});
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store.sqlite")); }

    /// An element as the 3.1 document spells it.
    static QByteArray element(const QByteArray &id, const QByteArray &text,
                              const QByteArray &time = "2026-02-02T10:00:00.000Z")
    {
        return R"({"message_id":")" + id + R"(","conversation":{"id":"c1","accommodation":"7",)" +
               R"("reservation":"90"},"content":")" + text +
               R"(","sender":{"participant_id":"p1","metadata":{"type":"property"}},)" +
               R"("timestamp":")" + time + R"("})";
    }
    void put(const QString &id, const QByteArray &json) { queue.append({id, json}); }
    void say(const QByteArray &id, const QByteArray &text)
    {
        put(QString::fromLatin1(id), element(id, text));
    }
    QList<Message> messages()
    {
        const auto row = await(store->findConversation(QStringLiteral("c1")));
        if (!row || !*row)
            return {};
        return await(store->messages(row->value().id, std::nullopt, 500)).value().value();
    }

    LoopbackServer server{};
    QList<std::pair<QString, QByteArray>> queue{};
    QList<QStringList> confirms{}; ///< the ids of each confirm, in order
    std::function<void()> onLatest{};
    std::function<LoopbackAnswer(const QStringList &ids)> onConfirm{};
    bool keepsQueue = false; ///< a confirm takes nothing out
    QTemporaryDir folder{};
    ManualClock clock{};
    ClockAdvancer machine{&clock};
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Engine> engine;

private:
    int m_busyTimeoutMs;
};

} // namespace Innbox
