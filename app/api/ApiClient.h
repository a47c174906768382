#pragma once

#include "app/api/ApiChannel.h"
#include "app/api/MessageJson.h"
#include "models/values/LearnedCorrection.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace Innbox {

/// One coroutine an endpoint, one POST each (two where section "self-correction" allows a second:
/// only after a 400 or 415, so nothing was stored). Every POST takes its place in the budget; a 429
/// pauses the budget before it is returned. Corrections that helped are remembered and told.
/// Thread: the one it lives in.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// Deadlines, ms: reads and confirm 15 000, send 30 000.
    ApiClient(HttpTransport *http, RateBudget *budget, Clock *clock, ApiAccess access,
              QObject *parent = nullptr);
    ~ApiClient() override;

    /// POST /messages/latest: at most 100 messages nobody confirmed yet, in no order to rely on.
    QCoro::Task<ApiResult<MessageJson::Answer<IncomingBatch>>> fetchLatest(Priority priority);
    /// POST /messages/latest/confirm. Returns the ids the answer confirms: those it lists, else all
    /// of \p messages. \p messages is never empty.
    QCoro::Task<ApiResult<MessageJson::Answer<QStringList>>> confirm(QStringList messages,
                                                                     Priority priority);
    /// POST /messages/conversations: one whole history.
    QCoro::Task<ApiResult<MessageJson::Answer<ConversationSnapshot>>>
    conversation(QString accommodation, QString reservation, QString conversation,
                 Priority priority);
    /// POST /messages/send, never repeated but for a correction. The id is never empty: a 200
    /// without one is BadResponse with mayHaveArrived.
    QCoro::Task<ApiResult<MessageJson::Answer<QString>>> send(MessageJson::SendRequest request,
                                                              Priority priority);

    /// What earlier clients of the account were taught. Call before the first request.
    void setLearned(const QList<LearnedCorrection> &corrections);
    /// POSTs that left since construction (corrections too).
    [[nodiscard]] int requestCount() const;
    /// The server's clock minus ours, from the newest Date header; ms.
    [[nodiscard]] qint64 serverOffsetMs() const;
    void setServerOffsetMs(qint64 offsetMs);
    /// The embedded sandbox may come back on another port or with another token.
    /// Requests that wait for their place take the new one; those under way keep the old.
    void setAccess(ApiAccess access);
    /// The way out, for the clients of the other endpoints.
    [[nodiscard]] ApiChannel *channel() const;

Q_SIGNALS:
    /// The provider refused the first form of a request: it is written in another from now on.
    void learned(const Innbox::LearnedCorrection &correction);
    /// It is written in the first form again.
    void forgotten(const Innbox::LearnedCorrection &correction);

private:
    void tellLearned();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Innbox
