#pragma once

#include "models/values/OutboxItem.h"

#include <QString>
#include <QStringList>

namespace Innbox {

/// A message of the conversation that might be an unclear reply of ours.
struct MatchCandidate {
    QString remoteId{};
    QString body{};
    QStringList attachments{};
    qint64 sentAtMs = 0;
    bool isOurSide = false;       ///< its sender kind is the account's voice
    bool isTakenByAReply = false; ///< another reply has this id
    qint64 createdRev = 0; ///< revision that first stored it; 0 = not stored before this read
};

/// How long before the attempt (by the server's clock) a match may be dated.
constexpr qint64 MatchSlackMs = 5 * 60 * 1000;

/// The text as the matching compares it: NFC, line ends as \n, blanks at line ends and at the end
/// cut.
[[nodiscard]] QString foldedForMatch(const QString &text);

/// How much a message looks like a reply.
enum class MatchStrength : qint8 {
    None = 0,
    Similar = 1, ///< as a proof, but links of ours are missing: only a person can tell
    Proof = 2,
};

/// \p text without its links (http, https, www. and bare domains), without punctuation and
/// with single blanks: for a provider that cuts links out of messages.
[[nodiscard]] QString withoutLinks(const QString &text);

/// What \p candidate says about \p reply. Similar: everything a proof asks for, but the texts are
/// equal only without links, and only links of ours are missing. Pure.
[[nodiscard]] MatchStrength similarity(const OutboxItem &reply, const MatchCandidate &candidate);

/// True when \p candidate proves that \p reply was posted: our side, the same folded text, the same
/// attachments in any order, not older than the first attempt less MatchSlackMs, an id no other
/// reply has, and not stored before the first attempt began. Pure.
[[nodiscard]] bool provesSent(const OutboxItem &reply, const MatchCandidate &candidate);

} // namespace Innbox
