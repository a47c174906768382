#include "app/cli/Commands.h"

#include "app/cli/AttachmentsCommand.h"
#include "app/cli/CustodyCommand.h"
#include "app/cli/Documents.h"
#include "app/cli/ReportCommand.h"
#include "app/cli/SendImages.h"
#include "app/engine/Engine.h"
#include "app/engine/sync/CancellableTimer.h"
#include "app/session/Session.h"
#include "models/files/BoundedFile.h"
#include "models/ports/Clock.h"
#include "models/store/OutgoingAttachmentStore.h"

#include <QCoroFuture>
#include <QFile>
#include <QStringDecoder>
#include <QUuid>

#include <cstdio>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DefaultWaitSeconds = 90;
/// No length limit is documented; a megabyte is a mistake, not a message.
constexpr qint64 MaxTextBytes = 1'000'000;

/// Standard input up to one byte more than a text may have.
Result<QByteArray, Answer> readInput()
{
    QFile file;
    bool isRead = file.open(stdin, QIODevice::ReadOnly);
    QByteArray bytes;
    while (isRead && bytes.size() <= MaxTextBytes) {
        const QByteArray more = file.read(MaxTextBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    isRead = isRead && file.error() == QFileDevice::NoError;
    if (!isRead)
        return failure(Exit::Usage, u"unsendable-file"_s,
                       u"Standard input cannot be read: %1."_s.arg(file.errorString()));
    return bytes;
}

Result<QByteArray, Answer> readText(const QString &path)
{
    if (path == u"-")
        return readInput();
    const auto bytes = BoundedFile::read(path, MaxTextBytes);
    if (bytes)
        return bytes.value();
    return failure(Exit::Usage, u"unsendable-file"_s, bytes.error().sentence() + u'.');
}

Result<QString, Answer> textOf(const Options &options)
{
    QString text;
    if (!options.text && options.textFile.isEmpty())
        return text; // nothing but images
    if (options.text) {
        text = *options.text;
    } else {
        const auto read = readText(options.textFile);
        if (!read)
            return read.error();
        const QByteArray &bytes = read.value();
        if (bytes.size() > MaxTextBytes)
            return failure(Exit::Usage, u"unsendable-file"_s,
                           u"The text is longer than %1 bytes."_s.arg(MaxTextBytes));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = decoder.decode(bytes);
        if (decoder.hasError())
            return failure(Exit::Usage, u"unsendable-file"_s, u"The text is not UTF-8."_s);
    }
    if (text.contains(QChar(u'\0')))
        return failure(Exit::Usage, u"unsendable-file"_s, u"The text contains a NUL character."_s);
    if (text.trimmed().isEmpty() && options.attach.isEmpty())
        return failure(Exit::Usage, u"empty-text"_s, u"There is no text to send."_s);
    return text;
}

/// The conversation the options name; a reservation that never came through the queue is made when
/// its property is given.
QCoro::Task<Result<Conversation, Answer>> target(Store *store, Options options)
{
    const bool isByReservation = options.conversation.isEmpty();
    const QString reference = isByReservation ? options.reservation : options.conversation;
    const auto found = co_await store->findConversation(reference);
    if (found) {
        if (!options.accommodation.isEmpty() && !found->accommodation.isEmpty() &&
            found->accommodation != options.accommodation)
            co_return failure(Exit::Usage, u"not-found"_s,
                              u"%1 belongs to property %2, not to %3."_s.arg(
                                  reference, found->accommodation, options.accommodation));
        if (!found->accommodation.isEmpty())
            co_return found.value();
    } else if (found.error().kind != StoreError::Kind::NotFound) {
        co_return failure(Problem::from(found.error()));
    }
    if (options.accommodation.isEmpty())
        co_return failure(
            Exit::Usage, u"not-found"_s,
            u"%1 is not known here; name its property with --accommodation."_s.arg(reference));
    const auto made = co_await store->ensureConversation(options.conversation, options.reservation,
                                                         options.accommodation);
    if (!made)
        co_return failure(Problem::from(made.error()));
    co_return made.value();
}

/// Has the reply settled, or tried again, and tells how that ended.
QCoro::Task<Answer> settle(Session *session, OwnerRequest request, OutboxItem reply)
{
    const OwnerAnswer end = co_await session->perform(request);
    Answer answer = settledAnswer(end);
    if (end.reply)
        co_return answer;
    // It could not even be tried, but it is in the outbox: a script must know its id to retry it.
    const auto now = co_await session->store()->reply(reply.id);
    const Answer told = replyAnswer(now ? now.value() : reply);
    answer.document = told.document;
    answer.words = told.words;
    co_return answer;
}

/// A reply leaves the outbox by one compare-and-set; no key and no provider is needed for that.
QCoro::Task<Answer> discard(Session *session, OutboxItem reply)
{
    // Built before the await: GCC 12 destroys an aggregate made within one twice.
    const OutboxStep step{.id = reply.id,
                          .from = reply.state,
                          .event = OutboxEvent::DiscardAsked,
                          .atMs = session->clock()->nowMs()};
    const auto given = co_await session->store()->advance(step);
    if (given) {
        // Its images are forgotten with it; nobody else may be running to delete them.
        const auto swept = co_await session->pictures()->sweepPictures();
        if (!swept)
            co_return failure(Problem::from(swept.error()));
        co_await session->poke();
        co_return replyAnswer(given.value());
    }
    if (given.error().kind != StoreError::Kind::Conflict)
        co_return failure(Problem::from(given.error()));
    // On its way, settled, or cut by a crash: only the owner can tell.
    const DiscardRequest request{.reply = reply.id};
    const OwnerAnswer end = co_await session->perform(request);
    if (end.problem)
        co_return failure(*end.problem);
    co_return replyAnswer(*end.reply);
}

} // namespace

QCoro::Task<Answer> sync(Session *session, Options options)
{
    if (options.isWatch)
        co_return co_await watch(session, options);
    const SyncRequest request{.isOnce = options.isOnce};
    const OwnerAnswer round = co_await session->perform(request);
    co_return syncAnswer(round);
}

QCoro::Task<Answer> watch(Session *session, Options options)
{
    CancellableTimer timer(session->clock());
    QObject::connect(session, &Session::ending, &timer, &CancellableTimer::stop);
    for (;;) {
        const OwnerAnswer done = co_await session->perform(SyncRequest());
        const Answer round = syncAnswer(done);
        if (session->isEnding())
            co_return Answer{.isPrinted = true};
        if (round.exit == Exit::Account || round.exit == Exit::Store || round.exit == Exit::Usage)
            co_return round;
        const int written = print(round, options.isJson, session->choice().token);
        if (written == int(Exit::Store))
            co_return failure(Exit::Store, u"output-closed"_s,
                              u"Standard output cannot be written."_s);
        const bool isNotEnabled = round.error.value(u"kind"_s).toString() == u"not-enabled";
        const bool mayGoOn =
            co_await timer.sleep(isNotEnabled ? Engine::NotEnabledInterval : Engine::PollInterval);
        if (!mayGoOn)
            co_return Answer{.isPrinted = true};
    }
}

QCoro::Task<Answer> send(Session *session, Options options)
{
    const auto text = textOf(options);
    if (!text)
        co_return text.error();
    const auto images = co_await imagesOf(session, options.attach);
    if (!images)
        co_return images.error();
    Store *store = session->store();
    const auto conversation = co_await target(store, options);
    if (!conversation)
        co_return conversation.error();
    const int waitSeconds = options.waitSeconds.value_or(DefaultWaitSeconds);
    if (waitSeconds > 0) {
        // Without a key nothing is queued: "no key" shall not mean that it leaves some day.
        const auto owns = co_await session->own();
        if (!owns &&
            (owns.error().kind == SyncProblem::None || owns.error().kind == SyncProblem::NoKey ||
             owns.error().kind == SyncProblem::KeyLocked))
            co_return failure(owns.error());
    }
    // Built before the await: GCC 12 destroys an aggregate made within one twice.
    const NewReply reply{.conversation = conversation->id,
                         .body = text.value(),
                         .replyTo = options.replyTo,
                         .clientToken = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .isGuarded = !options.ifLast.isEmpty(),
                         .seenUpTo = options.ifLast,
                         .newImages = images.value()};
    const auto queued = co_await enqueue(session, reply, options.attach);
    if (!queued)
        co_return queued.error();
    if (waitSeconds > 0) {
        const SettleRequest request{.reply = queued->id, .wait = std::chrono::seconds(waitSeconds)};
        co_return co_await settle(session, request, queued.value());
    }
    // Only queued: a window that runs sends it, else the next sync does.
    co_await session->poke();
    Answer answer = replyAnswer(queued.value());
    if (queued->heldBehind.isValid())
        addHeldBehind(&answer, queued.value());
    co_return answer;
}

QCoro::Task<Answer> outbox(Session *session, Options options)
{
    const QString verb = options.arguments.value(0, u"list"_s);
    if (verb == u"list") {
        const auto open = co_await session->store()->openReplies(std::nullopt);
        if (!open)
            co_return failure(Problem::from(open.error()));
        Answer answer;
        QJsonArray rows;
        for (const OutboxItem &item : open.value()) {
            rows.append(outboxListObject(item));
            answer.words += outboxLine(item);
        }
        answer.document = rows;
        co_return answer;
    }
    bool isNumber = false;
    const OutboxId id{options.arguments.at(1).toLongLong(&isNumber)};
    const auto known = co_await session->store()->reply(id);
    if (!known && known.error().kind != StoreError::Kind::NotFound)
        co_return failure(Problem::from(known.error()));
    if (!isNumber || !known)
        co_return failure(Exit::Usage, u"not-found"_s,
                          u"There is no reply %1."_s.arg(options.arguments.at(1)));
    if (verb == u"discard")
        co_return co_await discard(session, known.value());
    const RetryRequest request{
        .reply = id,
        .attempts = known->attempts,
        .wait = std::chrono::seconds(options.waitSeconds.value_or(DefaultWaitSeconds))};
    co_return co_await settle(session, request, known.value());
}

QCoro::Task<Answer> run(Session *session, Options options)
{
    if (options.command == u"sync")
        co_return co_await sync(session, options);
    if (options.command == u"list")
        co_return co_await list(session, options);
    if (options.command == u"show")
        co_return co_await show(session, options);
    if (options.command == u"send")
        co_return co_await send(session, options);
    if (options.command == u"attachments")
        co_return co_await attachments(session, options);
    if (options.command == u"outbox")
        co_return co_await outbox(session, options);
    if (options.command == u"custody")
        co_return co_await custody(session, options);
    if (options.command == u"report")
        co_return co_await report(session, options);
    co_return co_await search(session, options);
}

} // namespace Innbox::Cli
