#include "app/cli/Documents.h"

#include "app/session/OwnerAnswer.h"
#include "models/text/Links.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString idText(OutboxId id)
{
    return QString::number(id.value);
}

/// One line of a text that may have many: what comes from outside must not begin a line of ours.
QString asLine(QString text)
{
    text.replace(u'\n', u' ');
    return text + u'\n';
}

QString timeText(qint64 ms)
{
    return time(ms).toString(u"-"_s);
}

} // namespace

Answer syncAnswer(const OwnerAnswer &round)
{
    if (!round.sync)
        return failure(round.problem.value_or(Problem()));
    const SyncReport &report = *round.sync;
    const PullReport &pull = report.pull;
    Answer answer;
    answer.document =
        QJsonObject{{u"fetched"_s, pull.fetched},       {u"stored"_s, pull.stored},
                    {u"duplicates"_s, pull.duplicates}, {u"confirmed"_s, pull.confirmed},
                    {u"set_aside"_s, pull.setAside},    {u"requests"_s, report.requests}};
    answer.words = u"fetched %1 = stored %2 + duplicates %3 + set aside %4, confirmed %5,"
                   " requests %6\n"_s.arg(pull.fetched)
                       .arg(pull.stored)
                       .arg(pull.duplicates)
                       .arg(pull.setAside)
                       .arg(pull.confirmed)
                       .arg(report.requests);
    if (report.problem) {
        answer.exit = exitFor(*report.problem);
        answer.error = errorObject(*report.problem);
    }
    return answer;
}

Answer replyAnswer(const OutboxItem &item)
{
    Answer answer;
    answer.document = QJsonObject{{u"outbox"_s, idText(item.id)},
                                  {u"state"_s, stateWord(item.state)},
                                  {u"message"_s, textOrNull(item.remoteId)}};
    answer.words = u"reply %1: %2"_s.arg(idText(item.id), stateWord(item.state));
    if (!item.remoteId.isEmpty())
        answer.words += u", message "_s + item.remoteId;
    answer.words = asLine(answer.words);
    return answer;
}

Answer settledAnswer(const OwnerAnswer &end)
{
    if (!end.reply) {
        if (end.problem)
            return failure(*end.problem);
        return failure(Exit::Provider, u"stopped"_s, u"The program is closing."_s);
    }
    const OutboxItem &item = *end.reply;
    Answer answer = replyAnswer(item);
    const auto fail = [&answer, &item](Exit exit, const QString &kind, const QString &message) {
        answer.exit = exit;
        answer.error = errorObject(kind, message, item.requestId);
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
        if (end.problem && end.problem->kind == SyncProblem::StoreFailed)
            fail(Exit::Store, end.problem->word, end.problem->message);
        else if (item.hold != OutboxHold::None)
            fail(item.hold == OutboxHold::Image ? Exit::Refused : Exit::Provider, item.errorKind,
                 item.errorMessage);
        else if (item.heldBehind.isValid())
            addHeldBehind(&answer, item);
        else if (end.problem)
            fail(exitFor(*end.problem), end.problem->word, end.problem->message);
        else
            fail(Exit::Provider, u"still-waiting"_s, u"This reply still waits to be sent."_s);
        break;
    }
    if (end.isUploadForbidden)
        answer.exit = Exit::Account;
    return answer;
}

void addHeldBehind(Answer *answer, const OutboxItem &item)
{
    const QString before = idText(item.heldBehind);
    answer->exit = Exit::Provider;
    answer->error = errorObject(u"held-behind"_s,
                                u"Held behind reply %1 of the same conversation, which is unclear,"
                                " failed or held."_s.arg(before));
    answer->error.insert(u"outbox"_s, before);
}

QJsonObject conversationObject(const Conversation &conversation)
{
    return {{u"conversation"_s, textOrNull(conversation.remoteId)},
            {u"reservation"_s, textOrNull(conversation.reservation)},
            {u"accommodation"_s, textOrNull(conversation.accommodation)},
            {u"property"_s, textOrNull(conversation.propertyName)},
            {u"guest"_s, textOrNull(conversation.guestName)},
            {u"unread"_s, conversation.unread},
            {u"needs_reply"_s, conversation.needsReply},
            {u"last_message_at"_s, time(conversation.lastMessageAtMs)},
            {u"snippet"_s, conversation.snippet}};
}

QString conversationLine(const Conversation &conversation)
{
    return asLine(u"%1  %2  %3%4  %5"_s.arg(
        timeText(conversation.lastMessageAtMs),
        conversation.reservation.isEmpty() ? conversation.remoteId : conversation.reservation,
        conversation.needsReply ? u"needs reply"_s : u"their turn"_s,
        conversation.unread > 0 ? u", %1 unread"_s.arg(conversation.unread) : QString(),
        conversation.snippet));
}

QJsonObject messageObject(const Message &message)
{
    QJsonArray attachments;
    for (const Attachment &attachment : message.attachments) {
        attachments.append(QJsonObject{
            {u"id"_s, attachment.remoteId},
            {u"name"_s, textOrNull(attachment.name)},
            {u"type"_s, textOrNull(attachment.type)},
            {u"size"_s, attachment.sizeBytes < 0 ? QJsonValue() : QJsonValue(attachment.sizeBytes)},
        });
    }
    QJsonArray links;
    for (const TextLink &link : Links::in(message.body))
        links.append(link.address);
    QJsonValue state = QJsonValue::Null;
    if (message.mark == DeliveryMark::Accepted)
        state = u"accepted"_s;
    else if (message.mark == DeliveryMark::Seen)
        state = u"seen"_s;
    return {{u"id"_s, message.remoteId},
            {u"role"_s, roleWord(message.sender)},
            {u"content"_s, message.body},
            {u"timestamp"_s, time(message.sentAtMs)},
            {u"reply_to"_s, textOrNull(message.replyTo)},
            {u"attachments"_s, attachments},
            {u"links"_s, links},
            {u"state"_s, state}};
}

QString messageLines(const Message &message)
{
    QString head = u"%1  %2"_s.arg(timeText(message.sentAtMs), roleWord(message.sender));
    if (!message.senderName.isEmpty())
        head += u" (%1)"_s.arg(message.senderName);
    QString lines = asLine(head);
    for (const QString &line : message.body.split(u'\n'))
        lines += u"    "_s + line + u'\n';
    for (const Attachment &attachment : message.attachments)
        lines += asLine(u"    [image %1]"_s.arg(attachment.remoteId));
    return lines;
}

QJsonObject participantObject(const Participant &participant)
{
    return {{u"id"_s, participant.remoteId},
            {u"role"_s, roleWord(participant.kind)},
            {u"name"_s, textOrNull(participant.name)}};
}

QJsonObject outboxObject(const OutboxItem &item)
{
    QJsonValue error = QJsonValue::Null;
    if (!item.errorKind.isEmpty())
        error = errorObject(item.errorKind, item.errorMessage, item.requestId);
    return {{u"id"_s, idText(item.id)},
            {u"content"_s, item.body},
            {u"attachments"_s, QJsonArray::fromStringList(item.attachments)},
            {u"state"_s, stateWord(item.state)},
            {u"error"_s, error}};
}

QJsonObject outboxListObject(const OutboxItem &item)
{
    QJsonObject object = outboxObject(item);
    object.insert(u"conversation"_s, textOrNull(item.remoteConversation));
    object.insert(u"reservation"_s, textOrNull(item.reservation));
    object.insert(u"accommodation"_s, textOrNull(item.accommodation));
    object.insert(u"created_at"_s, time(item.createdAtMs));
    object.insert(u"held_behind"_s,
                  item.heldBehind.isValid() ? QJsonValue(idText(item.heldBehind)) : QJsonValue());
    return object;
}

QString outboxLine(const OutboxItem &item)
{
    QString line = u"%1  %2  %3  %4"_s.arg(idText(item.id), stateWord(item.state),
                                           item.reservation.isEmpty() ? item.remoteConversation
                                                                      : item.reservation,
                                           item.body.left(80));
    if (item.images > 0)
        line += u"  [%1 images]"_s.arg(item.images);
    if (item.heldBehind.isValid())
        line += u"  (held behind %1)"_s.arg(idText(item.heldBehind));
    else if (!item.errorMessage.isEmpty())
        line += u"  (%1)"_s.arg(item.errorMessage);
    return asLine(line);
}

QJsonObject hitObject(const SearchHit &hit)
{
    return {{u"message"_s, hit.remoteId},
            {u"conversation"_s, textOrNull(hit.remoteConversation)},
            {u"reservation"_s, textOrNull(hit.reservation)},
            {u"timestamp"_s, time(hit.sentAtMs)},
            {u"snippet"_s, hit.snippet}};
}

QString hitLine(const SearchHit &hit)
{
    return asLine(u"%1  %2  %3"_s.arg(
        timeText(hit.sentAtMs),
        hit.reservation.isEmpty() ? hit.remoteConversation : hit.reservation, hit.snippet));
}

QString stateWord(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"sending"_s;
    case OutboxState::Sent:
        return u"accepted"_s;
    case OutboxState::Uncertain:
        return u"uncertain"_s;
    case OutboxState::Failed:
        return u"failed"_s;
    case OutboxState::Discarded:
        break;
    }
    return u"discarded"_s;
}

QString roleWord(SenderKind kind)
{
    switch (kind) {
    case SenderKind::Property:
        return u"property"_s;
    case SenderKind::Guest:
        return u"guest"_s;
    case SenderKind::Desk:
        return u"desk"_s;
    case SenderKind::Other:
        break;
    }
    return u"other"_s;
}

QJsonObject versionsObject()
{
    return {{u"innbox"_s, QCoreApplication::applicationVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"cpu"_s, QSysInfo::currentCpuArchitecture()}};
}

} // namespace Innbox::Cli
