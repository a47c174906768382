#include "models/store/ConversationQueries.h"
#include "models/store/CustodyQueries.h"
#include "models/store/IngestQueries.h"
#include "models/store/OutboxGuard.h"
#include "models/store/OutboxSteps.h"
#include "models/store/SyncQueries.h"
#include "models/values/OutboxMatch.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::IngestQueries {

namespace {

constexpr qint64 LongAgoMs = std::numeric_limits<qint64>::min();

using Participants = QHash<QString, Participant>;

/// Every participant known: those of this answer before those of earlier ones.
Participants takeParticipants(WriteTransaction &scope, ConversationId conversation,
                              const QList<Participant> &list)
{
    Participants all;
    for (const Participant &one : ConversationQueries::participants(scope.sql(), conversation))
        all.insert(one.remoteId, one);
    for (const Participant &one : list) {
        ConversationQueries::upsertParticipant(scope, conversation, one);
        if (!one.type.isEmpty() && !one.remoteId.isEmpty())
            all.insert(one.remoteId, one);
    }
    return all;
}

/// The history names only the sender's id: its kind is that of the participant.
void fillKind(IncomingMessage &message, const Participants &participants)
{
    const auto found = participants.constFind(message.senderId);
    if (message.isSenderKindKnown || found == participants.cend() || found->type.isEmpty())
        return;
    message.sender = found->kind;
    message.senderType = found->type;
    message.isSenderKindKnown = true;
}

/// The same for rows that came before anybody told who their sender is.
void fillKindsOfRows(WriteTransaction &scope, ConversationId conversation,
                     const Participants &participants)
{
    SqlSession &sql = scope.sql();
    for (const Participant &one : participants) {
        if (one.type.isEmpty())
            continue;
        sql.run("message.fillKind"_L1,
                u"UPDATE message SET sender = ?, sender_type = ?, is_sender_known = 1, rev = ?"
                " WHERE conversation_id = ? AND sender_id = ? AND is_sender_known = 0"
                " AND sender <> 3"_s,
                {int(one.kind), sqlText(one.type), scope.rev(), conversation.value,
                 sqlText(one.remoteId)});
        if (sql.rowsAffected() > 0)
            scope.touch(conversation);
    }
}

qint64 newestTimeMs(SqlSession &sql, ConversationId conversation)
{
    const auto newest = sql.value("message.newestTime"_L1,
                                  u"SELECT max(sent_at_ms) FROM message"
                                  " WHERE conversation_id = ?"_s,
                                  {conversation.value});
    return newest && !newest->isNull() ? newest->toLongLong() : LongAgoMs;
}

/// Adopts the unclear replies that a message of this answer proves, the oldest first, and names
/// those that one resembles.
void adopt(WriteTransaction &scope, ConversationId conversation, QList<MatchCandidate> candidates,
           qint64 atMs, SnapshotOutcome &outcome)
{
    for (const OutboxItem &reply : OutboxQueries::unclear(scope.sql(), conversation)) {
        const auto proof = std::ranges::find_if(
            candidates, [&reply](const MatchCandidate &c) { return provesSent(reply, c); });
        if (proof == candidates.end()) {
            const bool isSimilar =
                std::ranges::any_of(candidates, [&reply](const MatchCandidate &c) {
                    return similarity(reply, c) == MatchStrength::Similar;
                });
            if (isSimilar)
                outcome.similar.append(reply.id);
            continue;
        }
        proof->isTakenByAReply = true;
        OutboxSteps::advance(scope, {.id = reply.id,
                                     .from = OutboxState::Uncertain,
                                     .event = OutboxEvent::FoundThere,
                                     .atMs = atMs,
                                     .remoteId = proof->remoteId,
                                     .sentAtMs = proof->sentAtMs});
        outcome.found.append(reply.id);
    }
}

MatchCandidate candidateOf(SqlSession &sql, const IncomingMessage &message,
                           const std::optional<MessageQueries::Stored> &known)
{
    MatchCandidate candidate;
    candidate.remoteId = message.remoteId;
    candidate.body = message.body;
    candidate.attachments = message.attachments;
    // The time of arrival says nothing about when it was written: it proves nothing.
    candidate.sentAtMs = message.isTimeGuess ? LongAgoMs : message.sentAtMs;
    candidate.isTakenByAReply = OutboxQueries::byRemoteId(sql, message.remoteId).has_value();
    candidate.createdRev = known ? known->createdRev : 0;
    return candidate;
}

} // namespace

SnapshotOutcome ingestSnapshot(WriteTransaction &scope, ConversationId conversation,
                               ConversationSnapshot snapshot, qint64 atMs)
{
    SqlSession &sql = scope.sql();
    SnapshotOutcome outcome;
    outcome.conversation = conversation;
    ConversationQueries::byId(sql, conversation);
    if (sql.failed())
        return outcome;
    ConversationQueries::fillPlace(
        scope, conversation, {snapshot.conversation, snapshot.reservation, snapshot.accommodation});
    const qint64 newestBeforeMs = newestTimeMs(sql, conversation);
    const Participants participants = takeParticipants(scope, conversation, snapshot.participants);
    for (IncomingMessage &message : snapshot.messages) {
        message = storable(std::move(message));
        fillKind(message, participants);
    }
    std::ranges::stable_sort(snapshot.messages, [](const auto &a, const auto &b) {
        return std::tie(a.sentAtMs, a.remoteId) < std::tie(b.sentAtMs, b.remoteId);
    });

    QStringList stored;
    QList<MatchCandidate> candidates;
    QList<std::optional<SenderKind>> kinds;
    for (const IncomingMessage &message : std::as_const(snapshot.messages)) {
        if (sql.failed())
            return outcome;
        if (message.remoteId.isEmpty()) {
            if (SyncQueries::setAside(scope, {{}, u"no-id"_s, message.raw.text()}, atMs,
                                      conversation))
                ++outcome.setAside;
            continue;
        }
        const auto known = MessageQueries::find(sql, message.remoteId);
        candidates.append(candidateOf(sql, message, known));
        kinds.append(message.isSenderKindKnown ? std::optional(message.sender) : std::nullopt);
        if (known) {
            merge(scope, *known, message, atMs);
            if (!message.isSenderKindKnown && known->isSenderKindKnown)
                kinds.last() = known->message.sender;
            continue;
        }
        add(scope, conversation, message, message.sentAtMs > newestBeforeMs);
        CustodyQueries::settleSetAside(scope, message.remoteId, atMs);
        stored.append(message.remoteId);
        ++outcome.stored;
    }
    for (const UnreadableItem &item : std::as_const(snapshot.unreadable)) {
        if (SyncQueries::setAside(scope, item, atMs, conversation))
            ++outcome.setAside;
    }
    fillKindsOfRows(scope, conversation, participants);

    // Only now is the voice known that this very answer may have taught.
    const SenderKind voice = SyncQueries::account(sql).voice;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        candidates[i].isOurSide = kinds.at(i) == voice;
    adopt(scope, conversation, std::move(candidates), atMs, outcome);
    if (outcome.stored > 0)
        OutboxGuard::newsCame(scope, atMs);
    CustodyQueries::foundInHistory(scope, stored, atMs);
    sql.run("conversation.readBack"_L1,
            u"UPDATE conversation SET read_back_at_ms = ? WHERE id = ?"_s,
            {atMs, conversation.value});
    scope.touch(conversation);
    return outcome;
}

} // namespace Innbox::IngestQueries
