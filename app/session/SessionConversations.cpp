#include "app/session/SessionConversations.h"

#include "app/engine/Engine.h"
#include "app/engine/images/AttachmentCache.h"
#include "app/engine/stays/ConversationReader.h"
#include "app/engine/stays/ConversationService.h"
#include "app/session/Session.h"
#include "app/session/SessionPort.h"

#include <QCoroFuture>
#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

OpeningStatus failed(ConversationId conversation, SyncProblem kind, const QString &message)
{
    return {.conversation = conversation,
            .state = Opening::Failed,
            .attempt = 1,
            .problem = kind,
            .detail = message};
}

} // namespace

QString imageFolderOf(const QString &accountFolder)
{
    return accountFolder + u"/images"_s;
}

SessionConversations::SessionConversations(Session *session, SessionPort *port, QObject *parent)
    : ConversationPort(parent), m_session(session)
{
    connect(port, &SessionPort::owns, this, &SessionConversations::takeOver);
}

ConversationService *SessionConversations::service() const
{
    Engine *const engine = m_session->engine();
    return engine ? engine->conversations() : nullptr;
}

void SessionConversations::takeOver()
{
    ConversationService *const mine = service();
    if (!mine)
        return;
    connect(mine, &ConversationPort::openingChanged, this, &ConversationPort::openingChanged);
    connect(mine, &ConversationPort::reservationAdded, this, &ConversationPort::reservationAdded);
    connect(mine, &ConversationPort::staysChanged, this, &ConversationPort::staysChanged);
    mine->setInUse(m_isInUse);
    if (m_opened.isValid())
        mine->openConversation(m_opened);
}

void SessionConversations::openConversation(ConversationId conversation)
{
    m_opened = conversation;
    if (ConversationService *const mine = service()) {
        mine->openConversation(conversation);
        return;
    }
    QCoro::connect(readByOwner(conversation, true), this,
                   [this](const OpeningStatus &status) { Q_EMIT openingChanged(status); });
}

void SessionConversations::addReservation(const QString &accommodation, const QString &reservation)
{
    if (ConversationService *const mine = service()) {
        mine->addReservation(accommodation, reservation);
        return;
    }
    QCoro::connect(addByOwner(accommodation, reservation), this,
                   [this, accommodation, reservation](const OpeningStatus &status) {
                       Q_EMIT reservationAdded(accommodation, reservation, status);
                   });
}

QCoro::Task<OpeningStatus> SessionConversations::readByOwner(ConversationId conversation,
                                                             bool ifOlder)
{
    const QPointer<SessionConversations> self(this);
    const auto row = co_await m_session->store()->conversation(conversation);
    if (!self || !row)
        co_return failed(conversation, SyncProblem::StoreFailed,
                         row ? QString() : row.error().detail);
    const qint64 ageMs = m_session->clock()->nowMs() - row->readBackAtMs;
    if (ifOlder && row->readBackAtMs > 0 && ageMs >= 0 &&
        ageMs < ConversationReader::FreshFor.count())
        co_return OpeningStatus{.conversation = conversation, .state = Opening::Fresh};
    Q_EMIT openingChanged({.conversation = conversation, .state = Opening::Reading, .attempt = 1});
    const RefreshRequest request{.conversation = conversation};
    const OwnerAnswer answer = co_await m_session->perform(request);
    if (answer.problem)
        co_return failed(conversation, SyncProblem::Rejected, answer.problem->message);
    co_return OpeningStatus{.conversation = conversation, .state = Opening::Read, .attempt = 1};
}

QCoro::Task<OpeningStatus> SessionConversations::addByOwner(QString accommodation,
                                                            QString reservation)
{
    const QPointer<SessionConversations> self(this);
    const auto made =
        co_await m_session->store()->ensureConversation({}, reservation, accommodation);
    if (!self || !made)
        co_return failed({}, SyncProblem::StoreFailed, made ? QString() : made.error().detail);
    co_return co_await readByOwner(made->id, false);
}

void SessionConversations::wantImage(ConversationId conversation, const QString &attachment,
                                     ImagePriority priority)
{
    if (ConversationService *const mine = service())
        mine->wantImage(conversation, attachment, priority);
}

QString SessionConversations::imageFile(const QString &attachment) const
{
    return AttachmentCache(imageFolderOf(m_session->choice().folder)).file(attachment);
}

void SessionConversations::setInUse(bool isInUse)
{
    m_isInUse = isInUse;
    if (ConversationService *const mine = service())
        mine->setInUse(isInUse);
}

StaysService SessionConversations::stays() const
{
    const ConversationService *const mine = service();
    return mine ? mine->stays() : StaysService::Unknown;
}

} // namespace Innbox
