#include "app/session/OwnerMessage.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Form 1 carried the words of the command line.
constexpr int Form = 2;

QString idText(OutboxId id)
{
    return QString::number(id.value);
}

OutboxId outboxOf(const QJsonObject &object)
{
    return OutboxId{object[u"outbox"_s].toString().toLongLong()};
}

ConversationId conversationOf(const QJsonObject &object)
{
    return ConversationId{object[u"conversation"_s].toString().toLongLong()};
}

std::chrono::milliseconds waitOf(const QJsonObject &object)
{
    return std::chrono::milliseconds(object[u"wait_ms"_s].toInteger());
}

/// One overload a request: its verb and its members.
struct Writer {
    QJsonObject operator()(const SyncRequest &request) const
    {
        return {{u"do"_s, u"sync"_s}, {u"once"_s, request.isOnce}};
    }
    QJsonObject operator()(const SettleRequest &request) const
    {
        return {{u"do"_s, u"settle"_s},
                {u"outbox"_s, idText(request.reply)},
                {u"wait_ms"_s, qint64(request.wait.count())}};
    }
    QJsonObject operator()(const RetryRequest &request) const
    {
        return {{u"do"_s, u"retry"_s},
                {u"outbox"_s, idText(request.reply)},
                {u"attempts"_s, request.attempts},
                {u"wait_ms"_s, qint64(request.wait.count())}};
    }
    QJsonObject operator()(const DiscardRequest &request) const
    {
        return {{u"do"_s, u"discard"_s}, {u"outbox"_s, idText(request.reply)}};
    }
    QJsonObject operator()(const RefreshRequest &request) const
    {
        return {{u"do"_s, u"refresh"_s},
                {u"conversation"_s, QString::number(request.conversation.value)}};
    }
    QJsonObject operator()(const FetchImageRequest &request) const
    {
        return {{u"do"_s, u"image"_s},
                {u"conversation"_s, QString::number(request.conversation.value)},
                {u"attachment"_s, request.attachment},
                {u"whole"_s, request.isWhole}};
    }
    QJsonObject operator()(const WireLinesRequest &request) const
    {
        return {{u"do"_s, u"wire"_s},
                {u"most"_s, request.most},
                {u"with_texts"_s, request.isWithTexts}};
    }
    QJsonObject operator()(const PokeRequest & /*request*/) const { return {{u"do"_s, u"poke"_s}}; }
};

QJsonObject objectOf(const Problem &problem)
{
    return {{u"kind"_s, int(problem.kind)},         {u"word"_s, problem.word},
            {u"message"_s, problem.message},        {u"request_id"_s, problem.requestId},
            {u"http_status"_s, problem.httpStatus}, {u"is_transient"_s, problem.isTransient}};
}

Problem problemOf(const QJsonObject &object)
{
    return {.kind = SyncProblem(object[u"kind"_s].toInt()),
            .word = object[u"word"_s].toString(),
            .message = object[u"message"_s].toString(),
            .requestId = object[u"request_id"_s].toString(),
            .httpStatus = object[u"http_status"_s].toInt(),
            .isTransient = object[u"is_transient"_s].toBool()};
}

QJsonObject objectOf(const SyncReport &report)
{
    return {{u"fetched"_s, report.pull.fetched},       {u"stored"_s, report.pull.stored},
            {u"duplicates"_s, report.pull.duplicates}, {u"confirmed"_s, report.pull.confirmed},
            {u"set_aside"_s, report.pull.setAside},    {u"requests"_s, report.requests}};
}

SyncReport reportOf(const QJsonObject &object)
{
    SyncReport report;
    report.pull.fetched = object[u"fetched"_s].toInt();
    report.pull.stored = object[u"stored"_s].toInt();
    report.pull.duplicates = object[u"duplicates"_s].toInt();
    report.pull.confirmed = object[u"confirmed"_s].toInt();
    report.pull.setAside = object[u"set_aside"_s].toInt();
    report.requests = object[u"requests"_s].toInt();
    return report;
}

bool isOfThisForm(const QJsonObject &object)
{
    return object[u"form"_s].toInt() == Form;
}

} // namespace

QJsonObject OwnerMessage::write(const OwnerRequest &request)
{
    QJsonObject object = std::visit(Writer(), request);
    object.insert(u"form"_s, Form);
    return object;
}

std::optional<OwnerRequest> OwnerMessage::readRequest(const QJsonObject &object)
{
    if (!isOfThisForm(object))
        return std::nullopt;
    const QString verb = object[u"do"_s].toString();
    if (verb == "sync"_L1)
        return SyncRequest{.isOnce = object[u"once"_s].toBool()};
    if (verb == "settle"_L1)
        return SettleRequest{.reply = outboxOf(object), .wait = waitOf(object)};
    if (verb == "retry"_L1)
        return RetryRequest{.reply = outboxOf(object),
                            .attempts = object[u"attempts"_s].toInt(RetryRequest::AnyAttempts),
                            .wait = waitOf(object)};
    if (verb == "discard"_L1)
        return DiscardRequest{.reply = outboxOf(object)};
    if (verb == "refresh"_L1)
        return RefreshRequest{.conversation = conversationOf(object)};
    if (verb == "image"_L1)
        return FetchImageRequest{.conversation = conversationOf(object),
                                 .attachment = object[u"attachment"_s].toString(),
                                 .isWhole = object[u"whole"_s].toBool()};
    if (verb == "wire"_L1)
        return WireLinesRequest{.most = object[u"most"_s].toInt(),
                                .isWithTexts = object[u"with_texts"_s].toBool()};
    if (verb == "poke"_L1)
        return PokeRequest();
    return std::nullopt;
}

QJsonObject OwnerMessage::write(const OwnerAnswer &answer)
{
    QJsonObject object{{u"form"_s, Form}};
    if (answer.sync)
        object.insert(u"sync"_s, objectOf(*answer.sync));
    if (answer.problem)
        object.insert(u"problem"_s, objectOf(*answer.problem));
    if (answer.reply)
        object.insert(u"outbox"_s, idText(answer.reply->id));
    if (answer.isUploadForbidden)
        object.insert(u"is_upload_forbidden"_s, true);
    if (!answer.wireLines.isEmpty())
        object.insert(u"wire"_s, answer.wireLines);
    return object;
}

std::optional<OwnerAnswer> OwnerMessage::readAnswer(const QJsonObject &object)
{
    if (!isOfThisForm(object))
        return std::nullopt;
    OwnerAnswer answer;
    if (object.contains(u"problem"_s))
        answer.problem = problemOf(object[u"problem"_s].toObject());
    if (object.contains(u"sync"_s)) {
        answer.sync = reportOf(object[u"sync"_s].toObject());
        answer.sync->problem = answer.problem;
    }
    if (const OutboxId id = outboxOf(object); id.isValid())
        answer.reply.emplace().id = id;
    answer.isUploadForbidden = object[u"is_upload_forbidden"_s].toBool();
    answer.wireLines = object[u"wire"_s].toArray();
    return answer;
}

} // namespace Innbox
