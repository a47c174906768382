#include "tests/app/EngineFixture.h"

#include "app/api/HttpTransport.h"
#include "tests/app/ServedSimulator.h"

#include <tuple>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

EngineFixture::EngineFixture(const Setup &setup) : m_setup(setup)
{
    std::tie(world, server) = servedWorld(setup.isEmptyWorld, &clock);
    base = normalizedBase(server->baseUrl());
    openStore();
    openEngine();
}

QString EngineFixture::storePath() const
{
    return folder.filePath(u"store.sqlite"_s);
}

void EngineFixture::openStore()
{
    store = std::make_unique<SqlStore>(SqliteOptions{storePath(), m_setup.busyTimeoutMs, {}});
    const auto opened = await(store->open());
    if (!opened || !*opened)
        qFatal("no store");
}

void EngineFixture::openEngine()
{
    engine = std::make_unique<Engine>(
        store.get(), &clock,
        Engine::Options{
            .access = {.base = base, .affiliateId = world->affiliateId(), .token = world->token()},
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

void EngineFixture::closeEngine()
{
    if (engine)
        (void)await(engine->stop(true));
    engine.reset();
}

void EngineFixture::restart()
{
    closeEngine();
    openEngine();
}

SyncReport EngineFixture::sync(QueuePoller::Mode mode)
{
    return await(engine->synchronise(mode, Priority::Background)).value_or(SyncReport{});
}

Conversation EngineFixture::quietConversation()
{
    for (const SimulatorProperty &property : world->properties()) {
        if (!property.answersByItself)
            return conversationAt(property.id);
    }
    qFatal("no quiet property");
}

Conversation EngineFixture::conversationAt(const QString &property)
{
    const auto reservation =
        world->book({.accommodation = property, .guestName = u"Ines Marques"_s});
    const SimulatorStay &stay =
        world->stays().at(size_t(world->stayByReservation(reservation.value())));
    const QString id = world->conversations().at(size_t(stay.conversation)).id;
    const auto made = await(store->ensureConversation(id, stay.reservation, property));
    return made.value().value();
}

QString EngineFixture::write(const Conversation &conversation, SimulatorSide side,
                             const QString &text)
{
    return world->write({.conversation = conversation.remoteId, .side = side, .content = text})
        .value();
}

OutboxItem EngineFixture::enqueue(const Conversation &conversation, const QString &text,
                                  const QString &ifLast, const QString &replyTo)
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

OutboxItem EngineFixture::enqueue(const NewReply &reply)
{
    const auto queued = await(store->enqueue(reply, clock.nowMs()));
    engine->outbox()->allow(reply.conversation);
    return queued.value().value();
}

Settled EngineFixture::retry(OutboxId id)
{
    return await(engine->outbox()->retry(id, std::chrono::minutes(5))).value_or(Settled{});
}

Settled EngineFixture::settle(const OutboxItem &item, std::chrono::milliseconds wait)
{
    return await(engine->outbox()->settle(item.id, wait)).value_or(Settled{});
}

OutboxItem EngineFixture::reply(OutboxId id)
{
    return await(store->reply(id)).value().value();
}

QList<Message> EngineFixture::messages(const Conversation &conversation)
{
    return await(store->messages(conversation.id, std::nullopt, 500)).value().value();
}

Conversation EngineFixture::row(const Conversation &conversation)
{
    return await(store->conversation(conversation.id)).value().value();
}

void EngineFixture::fault(const QString &path, SimulatorFault::Kind kind, int times, int status)
{
    server->faults().add({.path = path, .kind = kind, .times = times, .status = status});
}

} // namespace Innbox
