#include "app/engine/stays/ConversationReader.h"

#include "app/api/ApiClient.h"
#include "app/engine/sync/Backoff.h"
#include "app/engine/sync/CancellableTimer.h"
#include "app/engine/sync/Problem.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Requests for a conversation that is not there yet: at once, then after 2, 4, 8 and 16 s.
constexpr int AttemptsUntilThere = 5;

OpeningStatus failure(ConversationId conversation, const Problem &problem, int attempt)
{
    return {.conversation = conversation,
            .state = Opening::Failed,
            .attempt = attempt,
            .problem = problem.kind,
            .detail = problem.message,
            .requestId = problem.requestId};
}

/// No message: the conversation may not be initialised yet, or nobody has written.
bool isEmpty(const ConversationSnapshot &snapshot)
{
    return snapshot.messages.isEmpty() && snapshot.unreadable.isEmpty();
}

/// Which answers may mean that the conversation is not initialised yet is not documented.
bool mayBeTooEarly(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound ||
           (error.kind == ApiError::Kind::Rejected && error.httpStatus == 400);
}

} // namespace

ConversationReader::ConversationReader(ApiClient *api, Store *store, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock),
      m_timer(std::make_unique<CancellableTimer>(clock))
{
}

ConversationReader::~ConversationReader() = default;

void ConversationReader::stop()
{
    m_timer->stop();
}

void ConversationReader::open(ConversationId conversation)
{
    m_opened = conversation;
    if (!m_timer->isStopped() && !m_reading.contains(conversation))
        QCoro::connect(openLater(conversation), this, [](bool) {});
}

QCoro::Task<bool> ConversationReader::openLater(ConversationId conversation)
{
    const QPointer<ConversationReader> self(this);
    const bool mayGoOn = co_await m_timer->sleep(Glance);
    if (!self || !mayGoOn || m_opened != conversation || m_reading.contains(conversation))
        co_return false;
    m_reading.insert(conversation);
    const auto row = co_await m_store->conversation(conversation);
    if (!self)
        co_return false;
    if (!row) {
        m_reading.remove(conversation);
        Q_EMIT openingChanged(failure(conversation, Problem::from(row.error()), 0));
        co_return false;
    }
    // A clock that was set back must not make a history fresh for ever.
    const qint64 ageMs = m_clock->nowMs() - row->readBackAtMs;
    if (row->readBackAtMs > 0 && ageMs >= 0 && ageMs < FreshFor.count()) {
        m_reading.remove(conversation);
        Q_EMIT openingChanged({.conversation = conversation, .state = Opening::Fresh});
        co_return true;
    }
    const Request priority{.conversation = conversation,
                           .remoteId = row->remoteId,
                           .accommodation = row->accommodation,
                           .reservation = row->reservation,
                           .isKnown = row->messageCount > 0 || !row->remoteId.isEmpty()};
    const OpeningStatus status = co_await readPatiently(priority);
    if (!self)
        co_return false;
    m_reading.remove(conversation);
    Q_EMIT openingChanged(status);
    co_return status.state == Opening::Read;
}

void ConversationReader::add(const QString &accommodation, const QString &reservation)
{
    if (m_timer->isStopped() || m_adding.contains(reservation))
        return;
    m_adding.insert(reservation);
    QCoro::connect(addUnlessKnown(accommodation, reservation), this,
                   [this, reservation](bool) { m_adding.remove(reservation); });
}

QCoro::Task<bool> ConversationReader::addUnlessKnown(QString accommodation, QString reservation)
{
    const QPointer<ConversationReader> self(this);
    Request priority{.accommodation = accommodation, .reservation = reservation};
    const auto row = co_await m_store->findConversation(reservation);
    if (!self)
        co_return false;
    const bool isThere =
        row && (row->accommodation.isEmpty() || row->accommodation == accommodation);
    if (isThere) {
        priority.conversation = row->id;
        priority.remoteId = row->remoteId;
        priority.isKnown = row->messageCount > 0 || !row->remoteId.isEmpty();
    } else if (!row && row.error().kind != StoreError::Kind::NotFound) {
        tell(priority, failure({}, Problem::from(row.error()), 0));
        co_return false;
    }
    const OpeningStatus status = co_await readPatiently(priority);
    if (!self)
        co_return false;
    Q_EMIT reservationAdded(accommodation, reservation, status);
    co_return status.state == Opening::Read;
}

QCoro::Task<OpeningStatus> ConversationReader::readPatiently(Request priority)
{
    const QPointer<ConversationReader> self(this);
    OpeningStatus status{.conversation = priority.conversation};
    for (int attempt = 1;; ++attempt) {
        status.state = Opening::Reading;
        status.attempt = attempt;
        status.nextTryAtMs = 0;
        tell(priority, status);
        const auto answer = co_await m_api->conversation(
            priority.accommodation, priority.reservation, priority.remoteId, Priority::Person);
        if (!self)
            co_return status;
        const bool isLast = attempt >= AttemptsUntilThere;
        if (!answer && (priority.isKnown || !mayBeTooEarly(answer.error())))
            co_return failure(priority.conversation, Problem::from(answer.error(), true), attempt);
        if (answer && (priority.isKnown || !isEmpty(answer->data) ||
                       (isLast && !answer->data.conversation.isEmpty())))
            co_return co_await keep(priority, answer->data);
        if (isLast) {
            status.state = Opening::NotThere;
            status.requestId = answer ? answer->requestId : answer.error().requestId;
            co_return status;
        }
        status.state = Opening::NotReadyYet;
        status.nextTryAtMs = m_clock->nowMs() + backoffAfter(attempt).count();
        tell(priority, status);
        const bool mayGoOn = co_await m_timer->sleep(backoffAfter(attempt));
        if (!self || !mayGoOn)
            co_return status;
    }
}

QCoro::Task<OpeningStatus> ConversationReader::keep(Request priority, ConversationSnapshot snapshot)
{
    const QPointer<ConversationReader> self(this);
    OpeningStatus status{.conversation = priority.conversation, .state = Opening::Read};
    if (!status.conversation.isValid()) {
        const auto made = co_await m_store->ensureConversation(
            snapshot.conversation, snapshot.reservation, snapshot.accommodation);
        if (!made)
            co_return failure({}, Problem::from(made.error()), 0);
        if (!self)
            co_return status;
        status.conversation = made->id;
    }
    const auto stored =
        co_await m_store->ingestSnapshot(status.conversation, snapshot, m_clock->nowMs());
    if (!stored)
        co_return failure(status.conversation, Problem::from(stored.error()), 0);
    if (self && !stored->found.isEmpty())
        Q_EMIT repliesFound();
    co_return status;
}

void ConversationReader::tell(const Request &priority, const OpeningStatus &status)
{
    if (m_adding.contains(priority.reservation))
        Q_EMIT reservationAdded(priority.accommodation, priority.reservation, status);
    if (status.conversation.isValid() && m_reading.contains(status.conversation))
        Q_EMIT openingChanged(status);
}

} // namespace Innbox
