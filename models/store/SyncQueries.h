#pragma once

#include "models/store/Store.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::SyncQueries {

[[nodiscard]] AccountFacts account(SqlSession &sql);
/// Writes what differs, but never the sums. Returns what stands there then.
AccountFacts setAccount(WriteTransaction &scope, const AccountFacts &facts);
/// A message of ours came back under this role.
void learnVoice(WriteTransaction &scope, SenderKind kind);

/// Adds the row of a poll and its numbers to the sums; returns its id.
[[nodiscard]] qint64 recordPoll(WriteTransaction &scope, const IngestOutcome &outcome, qint64 atMs);
void recordConfirmed(WriteTransaction &scope, qint64 poll, const QStringList &confirmed,
                     const QStringList &refused);
/// The provider would not confirm this id; wasRefused() need not be asked while it did so of none.
[[nodiscard]] bool anyRefused(SqlSession &sql);
[[nodiscard]] bool wasRefused(SqlSession &sql, const QString &remoteId);

/// Keeps the item unless it is known. True when it was new.
/// \param of  it stood in the history of this conversation; invalid = in the queue
bool setAside(WriteTransaction &scope, const UnreadableItem &item, qint64 atMs,
              ConversationId of = {});
/// True when something with this id was set aside before.
[[nodiscard]] bool isSetAside(SqlSession &sql, const QString &remoteId);
/// Those of \p remoteIds of which something was.
[[nodiscard]] QSet<QString> setAsideAmong(SqlSession &sql, const QStringList &remoteIds);
/// Keeps other content of a known id, once.
void keepVariant(WriteTransaction &scope, const IncomingMessage &message, qint64 atMs);

[[nodiscard]] qint64 revision(SqlSession &sql);
/// Everything written after \p rev, by whatever process.
[[nodiscard]] ChangeSet changesSince(SqlSession &sql, qint64 rev);

} // namespace Innbox::SyncQueries
