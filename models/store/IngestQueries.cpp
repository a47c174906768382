#include "models/store/IngestQueries.h"

#include "models/store/BatchKnowledge.h"
#include "models/store/ConversationQueries.h"
#include "models/store/CustodyQueries.h"
#include "models/store/LedgerQueries.h"
#include "models/store/OutboxGuard.h"
#include "models/store/OutboxQueries.h"
#include "models/store/SyncQueries.h"
#include "models/values/OutboxMatch.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::IngestQueries {

namespace {

QString storableText(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString valid = text;
    for (qsizetype i = 0; i < valid.size(); ++i) {
        const bool isPair = valid.at(i).isHighSurrogate() && i + 1 < valid.size() &&
                            valid.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (valid.at(i).isSurrogate())
            valid[i] = QChar::ReplacementCharacter;
    }
    return valid;
}

/// All texts of a message but for the list of its attachments.
template <class AnyMessage>
auto textsOf(AnyMessage &m)
{
    return std::array{&m.remoteId, &m.conversation, &m.accommodation, &m.reservation, &m.body,
                      &m.senderId, &m.senderType,   &m.senderName,    &m.replyTo};
}

bool isStorable(const IncomingMessage &message)
{
    return std::ranges::all_of(textsOf(message),
                               [](const QString *text) { return text->isValidUtf16(); }) &&
           std::ranges::all_of(message.attachments, &QString::isValidUtf16);
}

/// The order in which messages are stored.
bool isOlder(const IncomingMessage &a, const IncomingMessage &b)
{
    return std::tie(a.sentAtMs, a.remoteId) < std::tie(b.sentAtMs, b.remoteId);
}

QStringList confirmable(SqlSession &sql, const IncomingBatch &batch)
{
    const bool anyRefused = SyncQueries::anyRefused(sql);
    QStringList ids;
    QSet<QString> seen;
    const auto offer = [&](const QString &id) {
        if (id.isEmpty() || seen.contains(id))
            return;
        if (anyRefused && SyncQueries::wasRefused(sql, storableText(id)))
            return;
        seen.insert(id);
        ids.append(id);
    };
    for (const IncomingMessage &message : batch.messages)
        offer(message.remoteId);
    for (const UnreadableItem &item : batch.unreadable)
        offer(item.remoteId);
    return ids;
}

bool differs(const MessageQueries::Stored &known, const IncomingMessage &message)
{
    const Message &m = known.message;
    const bool isOurs = m.sender == SenderKind::Desk;
    // Of our own text the provider may fold line ends and blanks.
    const bool sameBody = m.body == message.body ||
                          (isOurs && foldedForMatch(m.body) == foldedForMatch(message.body));
    const bool otherKind = !isOurs && known.isSenderKindKnown && message.isSenderKindKnown &&
                           m.sender != message.sender;
    const auto isOther = [](const QString &ours, const QString &theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && ours != theirs;
    };
    // The history may leave attachments out where the queue names them.
    const bool otherAttachments =
        !message.attachments.isEmpty() && message.attachments != known.attachments;
    return !sameBody || otherKind || otherAttachments || isOther(m.senderId, message.senderId) ||
           isOther(m.replyTo, message.replyTo);
}

void fill(QString &gap, const QString &value)
{
    if (gap.isEmpty())
        gap = value;
}

UnreadableItem withoutPlace(const IncomingMessage &message)
{
    return {message.remoteId, message.remoteId.isEmpty() ? u"no-id"_s : u"no-conversation"_s,
            message.raw.text()};
}

ConversationQueries::Place placeOf(const IncomingMessage &message)
{
    return {message.conversation, message.reservation, message.accommodation};
}

Participant senderOf(const IncomingMessage &message)
{
    return {message.senderId, message.sender, message.senderType, message.senderName};
}

bool hasPlace(const IncomingMessage &message)
{
    return !message.remoteId.isEmpty() &&
           !(message.conversation.isEmpty() && message.reservation.isEmpty());
}

void takeUnreadable(WriteTransaction &scope, BatchKnowledge &knowledge, const UnreadableItem &item,
                    qint64 atMs, IngestOutcome &outcome)
{
    const bool isKnownId = !item.remoteId.isEmpty() && knowledge.message(item.remoteId);
    if (!SyncQueries::setAside(scope, item, atMs)) {
        ++outcome.duplicates;
        return;
    }
    knowledge.setAside(item.remoteId);
    ++outcome.setAside;
    outcome.broughtNewId = outcome.broughtNewId || !isKnownId;
}

/// The row of a message nobody knew.
void store(WriteTransaction &scope, ConversationId conversation, const IncomingMessage &message,
           bool isUnread, bool isOurs)
{
    if (isOurs && message.isSenderKindKnown)
        SyncQueries::learnVoice(scope, message.sender);
    MessageQueries::Stored row;
    Message &m = row.message;
    m.conversation = conversation;
    m.sentAtMs = message.sentAtMs;
    m.isTimeGuess = message.isTimeGuess;
    m.sender = isOurs ? SenderKind::Desk : message.sender;
    m.mark = isOurs ? DeliveryMark::Seen : DeliveryMark::None;
    m.isUnread = isUnread && !isOurs;
    m.remoteId = message.remoteId;
    m.senderId = message.senderId;
    m.senderType = message.senderType;
    m.senderName = message.senderName;
    m.body = message.body;
    m.replyTo = message.replyTo;
    row.attachments = message.attachments;
    row.isSenderKindKnown = message.isSenderKindKnown;
    row.extra = message.extra;
    MessageQueries::insert(scope, std::move(row));
}

/// \returns whether all of it was known
bool takeKnown(WriteTransaction &scope, BatchKnowledge &knowledge,
               const MessageQueries::Stored &known, const IncomingMessage &message, qint64 atMs,
               IngestOutcome &outcome)
{
    ++outcome.duplicates;
    const Merge merged = merge(scope, known, message, atMs);
    if (merged.isVariant)
        ++outcome.variants;
    if (!merged.isNothingNew)
        knowledge.wroteMessage(message.remoteId);
    const bool cameByHistory = knowledge.cameByHistory(message.remoteId);
    if (cameByHistory)
        CustodyQueries::cameByQueue(scope, message.remoteId, atMs);
    const bool isPlaceKnown = knowledge.isPlaceKnown(message);
    if (!isPlaceKnown)
        ConversationQueries::fillPlace(scope, known.message.conversation, placeOf(message));
    return merged.isNothingNew && !cameByHistory && isPlaceKnown;
}

/// \returns whether all of it was known
bool takeMessage(WriteTransaction &scope, BatchKnowledge &knowledge, const IncomingMessage &message,
                 qint64 atMs, IngestOutcome &outcome)
{
    if (knowledge.isTold(message)) {
        ++outcome.duplicates;
        return true;
    }
    if (const auto known = knowledge.message(message.remoteId))
        return takeKnown(scope, knowledge, *known, message, atMs, outcome);
    ++outcome.stored;
    if (!knowledge.isSetAside(message.remoteId))
        outcome.broughtNewId = true;
    else
        CustodyQueries::settleSetAside(scope, message.remoteId, atMs);
    const ConversationQueries::Place place = placeOf(message);
    const auto whole = knowledge.wholeConversation(place);
    const ConversationId conversation = whole ? *whole : ConversationQueries::ensure(scope, place);
    const bool isOurs = knowledge.isOurs(message.remoteId);
    store(scope, conversation, message, true, isOurs);
    knowledge.wroteMessage(message.remoteId);
    const Participant sender = senderOf(message);
    if (message.isSenderKindKnown && !knowledge.knowsParticipant(conversation, sender))
        ConversationQueries::upsertParticipant(scope, conversation, sender);
    if (!isOurs && message.sender == SenderKind::Property &&
        !knowledge.knowsPropertyName(conversation, message.senderName)) {
        ConversationQueries::learnPropertyName(scope, conversation, message.senderName,
                                               message.sentAtMs);
        knowledge.forgetPropertyName(conversation);
    }
    return false;
}

} // namespace

IncomingMessage storable(IncomingMessage message)
{
    for (QString *text : textsOf(message))
        *text = storableText(*text);
    for (QString &id : message.attachments)
        id = storableText(id);
    return message;
}

Merge merge(WriteTransaction &scope, const MessageQueries::Stored &known,
            const IncomingMessage &message, qint64 atMs)
{
    MessageQueries::Stored after = known;
    Message &m = after.message;
    const bool isOurs = m.sender == SenderKind::Desk;
    fill(m.senderId, message.senderId);
    fill(m.senderName, message.senderName);
    fill(m.replyTo, message.replyTo);
    if (isOurs) {
        m.mark = DeliveryMark::Seen;
        if (message.isSenderKindKnown)
            SyncQueries::learnVoice(scope, message.sender);
    } else if (!known.isSenderKindKnown && message.isSenderKindKnown) {
        m.sender = message.sender;
        after.isSenderKindKnown = true;
        m.senderType = message.senderType;
    }
    fill(m.senderType, message.senderType);
    if (m.isTimeGuess && !message.isTimeGuess) {
        m.sentAtMs = message.sentAtMs;
        m.isTimeGuess = false;
    }
    const bool isVariant = differs(known, message);
    if (isVariant)
        SyncQueries::keepVariant(scope, message, atMs);
    if (isVariant && isOurs && message.body != known.message.body) {
        if (const auto reply = OutboxQueries::byRemoteId(scope.sql(), message.remoteId))
            LedgerQueries::cameBack(scope, OutboxQueries::byId(scope.sql(), *reply), message.body);
    }
    const bool tellsName = m.senderName != known.message.senderName;
    // Of ours the voice is learnt each time, so each time counts.
    const bool isNothingNew = !isVariant && !isOurs && m == known.message &&
                              after.isSenderKindKnown == known.isSenderKindKnown;
    MessageQueries::update(scope, known, std::move(after));
    if (tellsName && message.sender == SenderKind::Property && !isOurs) {
        ConversationQueries::learnPropertyName(scope, known.message.conversation,
                                               message.senderName, message.sentAtMs);
    }
    return {isVariant, isNothingNew};
}

void add(WriteTransaction &scope, ConversationId conversation, const IncomingMessage &message,
         bool isUnread)
{
    const bool isOurs = OutboxQueries::byRemoteId(scope.sql(), message.remoteId).has_value();
    store(scope, conversation, message, isUnread, isOurs);
    if (message.isSenderKindKnown)
        ConversationQueries::upsertParticipant(scope, conversation, senderOf(message));
    if (!isOurs && message.sender == SenderKind::Property) {
        ConversationQueries::learnPropertyName(scope, conversation, message.senderName,
                                               message.sentAtMs);
    }
}

IngestOutcome ingest(WriteTransaction &scope, IngestCache &memory, const IncomingBatch &batch,
                     qint64 atMs)
{
    IngestOutcome outcome;
    outcome.fetched = int(batch.size());
    outcome.confirmable = confirmable(scope.sql(), batch);
    if (memory.batch.is(batch)) {
        outcome.duplicates = outcome.fetched;
        return outcome;
    }
    IncomingBatch texts = batch; // copied only where it must be changed
    if (!std::ranges::all_of(batch.messages, isStorable)) {
        for (IncomingMessage &message : texts.messages)
            message = storable(std::move(message));
    }
    if (!std::ranges::is_sorted(std::as_const(texts.messages), isOlder))
        std::ranges::stable_sort(texts.messages, isOlder);
    BatchKnowledge knowledge(scope.sql(), memory.places, texts);
    bool isAllKnown = batch.unreadable.isEmpty();
    for (const IncomingMessage &message : std::as_const(texts.messages)) {
        if (scope.sql().failed())
            return outcome;
        if (!hasPlace(message)) {
            takeUnreadable(scope, knowledge, withoutPlace(message), atMs, outcome);
            isAllKnown = false;
        } else if (!takeMessage(scope, knowledge, message, atMs, outcome)) {
            isAllKnown = false;
        }
    }
    for (const UnreadableItem &item : std::as_const(batch.unreadable))
        takeUnreadable(scope, knowledge, item, atMs, outcome);
    if (outcome.stored > 0)
        OutboxGuard::newsCame(scope, atMs);
    if (isAllKnown)
        memory.batch.offer(batch.messages);
    return outcome;
}

} // namespace Innbox::IngestQueries
