#include "app/accounts/AccountCheck.h"

#include "app/api/ApiClient.h"
#include "app/engine/sync/Problem.h"

namespace Innbox {

QCoro::Task<AccountCheck> checkAccount(ApiAccess access, bool hadSuccess, Clock *clock)
{
    HttpTransport http;
    ApiClient client(&http, nullptr, clock, std::move(access));
    const auto answer = co_await client.fetchLatest(Priority::Person);
    AccountCheck result;
    if (answer) {
        result.httpStatus = 200;
        result.waiting = int(answer->data.size());
        result.requestId = answer->requestId;
        co_return result;
    }
    const Problem problem = Problem::from(answer.error(), hadSuccess);
    result.problem = problem.kind;
    result.httpStatus = problem.httpStatus;
    result.requestId = problem.requestId;
    result.detail = problem.message;
    co_return result;
}

} // namespace Innbox
