#include "app/api/ApiClient.h"

#include "app/api/BackgroundParse.h"
#include "app/api/Corrections.h"
#include "app/api/JsonText.h"
#include "app/api/LatestAnswerCache.h"
#include "app/api/LearnedForms.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSet>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Connection = ApiChannel::Connection;

namespace {

constexpr auto ReadDeadline = 15s;
constexpr auto SendDeadline = 30s;
const QString LatestPath = u"messages/latest"_s;
const QString ConfirmPath = u"messages/latest/confirm"_s;
const QString ConversationsPath = u"messages/conversations"_s;
const QString SendPath = u"messages/send"_s;

void flip(IdTypes *types, Correction correction)
{
    if (correction == Correction::FlipAccommodation)
        types->accommodationAsNumber = !types->accommodationAsNumber;
    else if (correction == Correction::FlipReservation)
        types->reservationAsNumber = !types->reservationAsNumber;
}

} // namespace

struct ApiClient::Private {
    ApiChannel channel;
    LearnedForms forms{};
    QList<LearnedCorrection> told{}; ///< those of forms that everyone heard of
    LatestAnswerCache latest{};
    QStringList confirmedLast{}; ///< what confirmBody names
    QByteArray confirmBody{};
};

ApiClient::ApiClient(HttpTransport *http, RateBudget *budget, Clock *clock, ApiAccess access,
                     QObject *parent)
    : QObject(parent), d(new Private{.channel = {http, budget, clock, std::move(access)}})
{
}

ApiClient::~ApiClient() = default;

QCoro::Task<ApiResult<MessageJson::Answer<IncomingBatch>>> ApiClient::fetchLatest(Priority priority)
{
    const QPointer<ApiClient> self(this);
    const QByteArray body = d->forms.sendsNoLatestBody ? QByteArray() : "{}"_ba;
    ApiResult<HttpAnswer> answer =
        co_await d->channel.exchange(LatestPath, body, ReadDeadline, priority, Connection::Any);
    if (!self)
        co_return ApiError{.kind = ApiError::Kind::Cancelled};
    const int status = answer ? 0 : answer.error().httpStatus;
    if ((status == 400 || status == 415) && !body.isEmpty()) {
        // One of the documents has no body here at all.
        answer = co_await d->channel.exchange(LatestPath, QByteArray(), ReadDeadline, priority,
                                              Connection::Any);
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        d->forms.sendsNoLatestBody = bool(answer);
        tellLearned();
    }
    if (!answer)
        co_return answer.error();

    using Latest = MessageJson::Answer<IncomingBatch>;
    if (std::optional<Latest> known = d->latest.recall(answer->body))
        co_return std::move(*known);
    const qint64 nowMs = d->channel.clock()->nowMs();
    const auto parse = [nowMs](const QByteArray &text) {
        return MessageJson::parseLatest(text, nowMs);
    };
    ApiResult<Latest> read = co_await parseInBackground<Latest>(answer.value(), parse);
    if (self && read)
        d->latest.keep(answer->body, read.value());
    co_return read;
}

QCoro::Task<ApiResult<MessageJson::Answer<QStringList>>> ApiClient::confirm(QStringList messages,
                                                                            Priority priority)
{
    // Ids that come again, poll after poll, are written out once.
    if (d->confirmBody.isEmpty() || d->confirmedLast != messages) {
        d->confirmBody = MessageJson::writeConfirm(messages);
        d->confirmedLast = messages;
    }
    const ApiResult<HttpAnswer> answer = co_await d->channel.exchange(
        ConfirmPath, d->confirmBody, ReadDeadline, priority, Connection::Any);
    if (!answer)
        co_return answer.error();
    const auto told = MessageJson::parseConfirm(answer->body);
    MessageJson::Answer<QStringList> confirmed{.data = messages, .requestId = told.requestId};
    if (told.data) {
        const QSet<QString> ids(told.data->cbegin(), told.data->cend());
        erase_if(confirmed.data, [&ids](const QString &id) { return !ids.contains(id); });
    }
    co_return confirmed;
}

QCoro::Task<ApiResult<MessageJson::Answer<ConversationSnapshot>>>
ApiClient::conversation(QString accommodation, QString reservation, QString conversation,
                        Priority priority)
{
    const QPointer<ApiClient> self(this);
    IdTypes types = d->forms.conversationTypes;
    Correctable request{.hasReservation = conversation.isEmpty(),
                        .hasNumericAccommodation = MessageJson::isAllDigits(accommodation),
                        .hasNumericReservation = MessageJson::isAllDigits(reservation)};
    for (;;) {
        const QByteArray body =
            MessageJson::writeConversation(accommodation, reservation, conversation,
                                           types.accommodationAsNumber, types.reservationAsNumber);
        const ApiResult<HttpAnswer> answer = co_await d->channel.exchange(
            ConversationsPath, body, ReadDeadline, priority, Connection::Any);
        if (!answer) {
            const auto correction = correctionFor(answer.error(), request);
            if (!self || !correction)
                co_return answer.error();
            request.tried.append(*correction);
            flip(&types, *correction);
            continue;
        }
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        d->forms.conversationTypes = types;
        tellLearned();

        const qint64 nowMs = d->channel.clock()->nowMs();
        const auto parse = [=](const QByteArray &text) {
            return MessageJson::parseConversation(text, accommodation, reservation, conversation,
                                                  nowMs);
        };
        co_return co_await parseInBackground<MessageJson::Answer<ConversationSnapshot>>(
            answer.value(), parse);
    }
}

QCoro::Task<ApiResult<MessageJson::Answer<QString>>>
ApiClient::send(MessageJson::SendRequest request, Priority priority)
{
    const QPointer<ApiClient> self(this);
    const QString reservation = request.reservation;
    IdTypes types = d->forms.sendTypes;
    Correctable correctable{.canDropReservation = !request.conversation.isEmpty(),
                            .hasNumericAccommodation =
                                MessageJson::isAllDigits(request.accommodation),
                            .hasNumericReservation = MessageJson::isAllDigits(reservation)};
    if (d->forms.omitsReplyTo)
        request.replyTo.clear();
    if (d->forms.omitsReservation && correctable.canDropReservation)
        request.reservation.clear();
    for (;;) {
        request.accommodationAsNumber = types.accommodationAsNumber;
        request.reservationAsNumber = types.reservationAsNumber;
        correctable.hasReplyTo = !request.replyTo.isEmpty();
        correctable.hasReservation = !request.reservation.isEmpty();
        correctable.canAddReservation = request.reservation.isEmpty() && !reservation.isEmpty();
        const ApiResult<HttpAnswer> answer = co_await d->channel.exchange(
            SendPath, MessageJson::writeSend(request), SendDeadline, priority, Connection::Fresh);
        if (answer) {
            if (self) {
                d->forms.sendTypes = types;
                tellLearned();
            }
            const auto parsed = MessageJson::parseSend(answer->body);
            if (!parsed)
                co_return unreadable(parsed.error(), answer->status);
            if (parsed->data.isEmpty())
                co_return ApiError{.kind = ApiError::Kind::BadResponse,
                                   .httpStatus = answer->status,
                                   .mayHaveArrived = true,
                                   .requestId = parsed->requestId,
                                   .detail = u"an answer to a send without the new id"_s};
            co_return parsed;
        }
        const auto correction = correctionFor(answer.error(), correctable);
        if (!self || !correction)
            co_return answer.error();
        correctable.tried.append(*correction);
        flip(&types, *correction);
        // What the provider said so plainly is remembered at once; a type only when it helped.
        if (*correction == Correction::DropReplyTo) {
            d->forms.omitsReplyTo = true;
            request.replyTo.clear();
        } else if (*correction == Correction::DropReservation) {
            d->forms.omitsReservation = true;
            request.reservation.clear();
        } else if (*correction == Correction::AddReservation) {
            d->forms.omitsReservation = false;
            request.reservation = reservation;
        }
        tellLearned();
    }
}

void ApiClient::setLearned(const QList<LearnedCorrection> &corrections)
{
    d->forms = LearnedForms::from(corrections);
    d->told = d->forms.corrections();
}

void ApiClient::tellLearned()
{
    const QList<LearnedCorrection> now = d->forms.corrections();
    const QList<LearnedCorrection> before = std::exchange(d->told, now);
    for (const LearnedCorrection &correction : now) {
        if (!before.contains(correction))
            Q_EMIT learned(correction);
    }
    for (const LearnedCorrection &correction : before) {
        if (!now.contains(correction))
            Q_EMIT forgotten(correction);
    }
}

int ApiClient::requestCount() const
{
    return d->channel.requestCount();
}

qint64 ApiClient::serverOffsetMs() const
{
    return d->channel.serverOffsetMs();
}

void ApiClient::setServerOffsetMs(qint64 offsetMs)
{
    d->channel.setServerOffsetMs(offsetMs);
}

void ApiClient::setAccess(ApiAccess access)
{
    d->channel.setAccess(std::move(access));
}

ApiChannel *ApiClient::channel() const
{
    return &d->channel;
}

} // namespace Innbox
