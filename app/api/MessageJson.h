#pragma once

#include "app/api/ApiError.h"
#include "models/values/Incoming.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace Innbox::MessageJson {

// Pure reading and writing of the provider's JSON. Reading is tolerant: the field names of the
// 3.1 document, of the guides and of 3.2-beta are all understood; unknown members are kept as
// `extra`. Any thread.

/// A whole answer that could be read, with its request id.
template <class T>
struct Answer {
    T data{};
    QString requestId{};
};

struct SendRequest {
    QString accommodation{};
    QString reservation{};     ///< left out when empty
    QString conversation{};    ///< left out when empty
    QString content{};         ///< left out when empty (image-only)
    QStringList attachments{}; ///< left out when empty
    QString replyTo{};         ///< left out when empty
    bool accommodationAsNumber = false;
    bool reservationAsNumber = false;
};

/// An id as opaque text: text, or a JSON integer written as decimal digits through 64 bits.
/// nullopt: missing, null, empty, or a type that is no id (bool, object, fraction, beyond 64 bits).
[[nodiscard]] std::optional<QString> idText(const QJsonValue &value);
/// Accepts Z and +hh:mm, 0 to 9 fraction digits; ms UTC. nullopt: unreadable.
[[nodiscard]] std::optional<qint64> timestampMs(const QJsonValue &value);

/// \param arrivedAtMs wall clock, used (and marked as a guess) where a time is missing or broken
/// Errors: BadResponse (no JSON object, messages not a list).
[[nodiscard]] ApiResult<Answer<IncomingBatch>> parseLatest(const QByteArray &body,
                                                           qint64 arrivedAtMs);
/// \param accommodation, reservation, conversation  what the request named: they fill what the
///        answer leaves out. An answer without a conversation id and messages is no error here.
[[nodiscard]] ApiResult<Answer<ConversationSnapshot>>
parseConversation(const QByteArray &body, const QString &accommodation, const QString &reservation,
                  const QString &conversation, qint64 arrivedAtMs);
/// The id of the new message; empty when the answer carries none (then the outcome is unclear).
[[nodiscard]] ApiResult<Answer<QString>> parseSend(const QByteArray &body);
/// confirmedMessages if the answer lists it (top level, or under data), else nullopt.
[[nodiscard]] Answer<std::optional<QStringList>> parseConfirm(const QByteArray &body);
/// Fills requestId, errorId and errorMessage of \p error from an error body, any shape of it;
/// prose is cut to 500 characters and cleaned of control characters.
void readError(const QByteArray &body, ApiError *error);

[[nodiscard]] QByteArray writeSend(const SendRequest &request);
[[nodiscard]] QByteArray writeConfirm(const QStringList &messages);
/// Exactly one of conversation and reservation goes out: the conversation when known.
[[nodiscard]] QByteArray writeConversation(const QString &accommodation, const QString &reservation,
                                           const QString &conversation,
                                           bool accommodationAsNumber = false,
                                           bool reservationAsNumber = false);

} // namespace Innbox::MessageJson
