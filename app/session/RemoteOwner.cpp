#include "app/session/RemoteOwner.h"

#include "app/session/HandoverClient.h"
#include "app/session/OwnerMessage.h"
#include "models/store/Store.h"

#include <QCoroFuture>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

RemoteOwner::RemoteOwner(QString socketPath, Store *store)
    : m_socketPath(std::move(socketPath)), m_store(store)
{
}

QCoro::Task<std::optional<OwnerAnswer>> RemoteOwner::perform(OwnerRequest request)
{
    // Copied: this object may be gone after an await, the store is not.
    Store *const store = m_store;
    const auto object = co_await askOwner(m_socketPath, OwnerMessage::write(request));
    if (!object)
        co_return std::nullopt;
    auto answer = OwnerMessage::readAnswer(*object);
    if (!answer)
        co_return failedAnswer({.kind = SyncProblem::StoreFailed,
                                .word = u"owner-version"_s,
                                .message = u"Another version of Innbox owns this account: end it"
                                           " first."_s});
    if (answer->reply) {
        const auto row = co_await store->reply(answer->reply->id);
        if (!row)
            co_return failedAnswer(Problem::from(row.error()));
        answer->reply = row.value();
    }
    co_return answer;
}

} // namespace Innbox
