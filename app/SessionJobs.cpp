#include "app/Session.h"

#include "app/api/WireFile.h"
#include "app/cli/Words.h"
#include "app/engine/Engine.h"
#include "app/images/ImageKeeper.h"
#include "app/owner/Handover.h"
#include "app/owner/HandoverClient.h"
#include "app/stays/ConversationDesk.h"
#include "models/store/SqlStore.h"
#include "models/wire/WireLines.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Cli::Exit;

/// A retry that is meant whatever happened since.
constexpr int AnyAttempts = -1;

/// A reply's end as the command line tells it.
Cli::Answer tell(const Settled &settled)
{
    if (!settled.item) {
        if (settled.problem)
            return Cli::failure(*settled.problem);
        return Cli::failure(Exit::Provider, u"stopped"_s, u"The program is closing."_s);
    }
    const OutboxItem &item = *settled.item;
    Cli::Answer answer = Cli::replyAnswer(item);
    const auto fail = [&answer, &item](Exit exit, const QString &kind, const QString &message) {
        answer.exit = exit;
        answer.error = Cli::errorObject(kind, message, item.requestId);
    };
    switch (item.state) {
    case OutboxState::Sent:
        break;
    case OutboxState::Discarded:
        fail(Exit::Usage, u"discarded"_s, u"This reply was discarded."_s);
        break;
    case OutboxState::Failed: {
        const bool isAccount = item.errorKind == u"unauthorized" || item.errorKind == u"forbidden";
        fail(isAccount ? Exit::Account : Exit::Refused, item.errorKind, item.errorMessage);
        break;
    }
    case OutboxState::Sending:
    case OutboxState::Uncertain:
        fail(
            Exit::Unclear, u"uncertain"_s,
            u"Whether the provider has this reply is not known; it is not sent again by itself."_s);
        break;
    case OutboxState::Queued:
        if (settled.problem && settled.problem->kind == SyncProblem::StoreFailed)
            fail(Exit::Store, settled.problem->word, settled.problem->message);
        else if (item.hold != OutboxHold::None)
            fail(item.hold == OutboxHold::Image ? Exit::Refused : Exit::Provider, item.errorKind,
                 item.errorMessage);
        else if (item.heldBehind.isValid())
            Cli::addHeldBehind(&answer, item);
        else if (settled.problem)
            fail(Cli::exitFor(*settled.problem), settled.problem->word, settled.problem->message);
        else
            fail(Exit::Provider, u"still-waiting"_s, u"This reply still waits to be sent."_s);
        break;
    }
    return answer;
}

} // namespace

QCoro::Task<QJsonObject> Session::handleForOthers(QJsonObject request)
{
    // Whoever asks has written to the store: our own models want to know.
    const auto seen = co_await m_store->catchUp();
    if (!seen)
        co_return Cli::toWire(Cli::failure(Problem::from(seen.error())));
    m_engine->outboxChanged();
    const Cli::Answer answer = co_await handle(request);
    co_return Cli::toWire(answer);
}

QCoro::Task<Cli::Answer> Session::handle(QJsonObject request)
{
    const QString verb = request.value(u"do"_s).toString();
    const OutboxId reply{request.value(u"outbox"_s).toString().toLongLong()};
    const std::chrono::milliseconds wait(request.value(u"wait_ms"_s).toInteger());
    if (verb == u"sync")
        co_return co_await synchronise(request.value(u"mode"_s).toString() == u"once");
    if (verb == u"settle" || verb == u"retry")
        co_return co_await settle(reply, verb == u"retry", wait,
                                  request.value(u"attempts"_s).toInt(AnyAttempts));
    if (verb == u"discard")
        co_return co_await discard(reply);
    if (verb == u"refresh")
        co_return co_await refresh(
            ConversationId{request.value(u"conversation"_s).toString().toLongLong()});
    if (verb == u"image")
        co_return co_await image(
            ConversationId{request.value(u"conversation"_s).toString().toLongLong()},
            request.value(u"attachment"_s).toString(), request.value(u"whole"_s).toBool());
    if (verb == u"wire")
        co_return wireAnswer(request.value(u"most"_s).toInt(),
                             request.value(u"with_texts"_s).toBool());
    if (verb == u"poke")
        co_return Cli::Answer{};
    co_return Cli::failure(Exit::Usage, u"usage"_s, u"The owner knows no such work."_s);
}

Cli::Answer Session::wireAnswer(int most, bool withTexts) const
{
    Cli::Answer answer;
    const QJsonArray lines = m_wireSource ? m_wireSource(most, withTexts) : QJsonArray();
    answer.document = QJsonObject{{u"wire"_s, lines}};
    return answer;
}

QCoro::Task<QJsonArray> Session::wireLines(int most, bool withTexts)
{
    if (m_wireSource)
        co_return m_wireSource(most, withTexts);
    // Built before the await: GCC 12 cannot keep an initializer_list over one.
    const QJsonObject request{
        {u"do"_s, u"wire"_s}, {u"most"_s, most}, {u"with_texts"_s, withTexts}};
    const QPointer<Session> self = this;
    const auto told = co_await askOwner(handoverSocketPath(storePath()), request);
    if (!self)
        co_return QJsonArray();
    if (told) {
        const QJsonArray lines = Cli::fromWire(*told).document[u"wire"_s].toArray();
        if (!lines.isEmpty())
            co_return lines;
    }
    QJsonArray lines;
    const WireFile file(WireFile::folderBelow(m_choice.folder));
    for (const QByteArray &line : file.newestLines(most))
        lines += wireLineOf(line, withTexts ? WireTexts::Begun : WireTexts::Masked);
    co_return lines;
}

QCoro::Task<Cli::Answer> Session::synchronise(bool isOnce)
{
    const SyncReport report = co_await m_engine->synchronise(
        isOnce ? SyncEngine::Mode::Once : SyncEngine::Mode::Drain, Priority::Background);
    Cli::Answer answer = Cli::syncAnswer(report);
    if (report.problem) {
        answer.exit = Cli::exitFor(*report.problem);
        answer.error = Cli::errorObject(*report.problem);
    }
    co_return answer;
}

QCoro::Task<Cli::Answer> Session::settle(OutboxId reply, bool isRetry,
                                         std::chrono::milliseconds wait, int attempts)
{
    const auto item = co_await m_store->reply(reply);
    if (!item)
        co_return Cli::failure(Problem::from(item.error()));
    // Asked again after an owner died over it: it may have been sent meanwhile, and once more is
    // not what the person said.
    if (attempts != AnyAttempts && item->attempts != attempts)
        isRetry = false;
    m_engine->outbox()->allow(item->conversation);
    // Not one expression: GCC 12 destroys what a conditional with two awaits yields twice.
    Settled settled;
    if (isRetry)
        settled = co_await m_engine->outbox()->retry(reply, wait);
    else
        settled = co_await m_engine->outbox()->settle(reply, wait);
    Cli::Answer answer = tell(settled);
    if (!settled.item || settled.item->hold != OutboxHold::Image)
        co_return answer;
    // Who may not upload at all has an account that is refused, not an image.
    const auto pictures = co_await m_store->replyPictures(reply);
    if (!pictures)
        co_return Cli::failure(Problem::from(pictures.error()));
    const bool isForbidden =
        std::ranges::any_of(pictures.value(), [](const OutgoingImage &picture) {
            return picture.state == OutgoingState::Refused && picture.errorKind == u"forbidden";
        });
    if (isForbidden)
        answer.exit = Exit::Account;
    co_return answer;
}

QCoro::Task<Cli::Answer> Session::discard(OutboxId reply)
{
    const auto given = co_await m_engine->giveUp(reply);
    if (given)
        co_return Cli::replyAnswer(given.value());
    if (given.error().kind == StoreError::Kind::Conflict)
        co_return Cli::failure(Exit::Usage, u"not-discardable"_s,
                               u"This reply is on its way or settled; it cannot be discarded."_s);
    co_return Cli::failure(Problem::from(given.error()));
}

QCoro::Task<Cli::Answer> Session::image(ConversationId conversation, QString attachment,
                                        bool isWhole)
{
    ConversationDesk *const desk = m_engine->conversations();
    const auto depth = isWhole ? ImageKeeper::Depth::Whole : ImageKeeper::Depth::Facts;
    const auto fetched = co_await desk->fetchImage(conversation, attachment, depth);
    if (!fetched)
        co_return Cli::failure(Problem::from(fetched.error()));
    if (fetched->state != ImageState::Failed)
        co_return Cli::Answer{};
    const bool isAccount =
        fetched->errorKind == u"unauthorized" || fetched->errorKind == u"forbidden";
    co_return Cli::failure(isAccount ? Exit::Account : Exit::Provider, fetched->errorKind,
                           u"Image %1 was not fetched: %2"_s.arg(attachment, fetched->errorMessage),
                           fetched->requestId);
}

QCoro::Task<Cli::Answer> Session::refresh(ConversationId conversation)
{
    const auto failed = co_await m_engine->readBack(conversation);
    if (failed)
        co_return Cli::failure(*failed);
    co_return Cli::Answer{};
}

} // namespace Innbox
