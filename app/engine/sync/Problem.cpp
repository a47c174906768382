#include "app/engine/sync/Problem.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

SyncProblem kindOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::TlsFailed:
    case Kind::ConnectionLost:
    case Kind::Cancelled:
        return SyncProblem::Offline;
    case Kind::TimedOut:
        return SyncProblem::TimedOut;
    case Kind::Unauthorized:
        return SyncProblem::Unauthorized;
    case Kind::Forbidden:
        return SyncProblem::Forbidden;
    case Kind::NotFound:
    case Kind::Rejected:
        return SyncProblem::Rejected;
    case Kind::RateLimited:
        return SyncProblem::RateLimited;
    case Kind::ServerFault:
    case Kind::BadResponse:
        break;
    }
    return SyncProblem::ServerFault;
}

QString sentence(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return u"The provider could not be reached."_s;
    case Kind::TlsFailed:
        return u"The secure connection was refused: the certificate cannot be trusted."_s;
    case Kind::ConnectionLost:
        return u"The connection broke before the answer was complete."_s;
    case Kind::Cancelled:
        return u"The request was cancelled."_s;
    case Kind::TimedOut:
        return u"The provider did not answer in time."_s;
    case Kind::Unauthorized:
        return u"The provider refused the key (401)."_s;
    case Kind::Forbidden:
        return u"The affiliate id is not recognised or may not use messaging (403)."_s;
    case Kind::NotFound:
        return u"The provider knows nothing under these ids (404)."_s;
    case Kind::Rejected:
        return u"The provider refused the request (%1)."_s.arg(error.httpStatus);
    case Kind::RateLimited:
        return u"Too many requests (429): everything waits."_s;
    case Kind::ServerFault:
        return u"The provider has a fault (%1)."_s.arg(error.httpStatus);
    case Kind::BadResponse:
        break;
    }
    return u"The provider's answer could not be read."_s;
}

QString sentence(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::CannotOpen:
        return u"The store cannot be opened"_s;
    case Kind::Busy:
        return u"The store is locked by another program"_s;
    case Kind::ReadOnly:
        return u"The store cannot be written"_s;
    case Kind::Full:
        return u"The disk of the store is full"_s;
    case Kind::Corrupt:
        return u"The store is damaged, or no store of Innbox; it was left as it is"_s;
    case Kind::SchemaTooNew:
        return u"The store was written by a newer Innbox; it was left as it is"_s;
    case Kind::NotFound:
        return u"The store has no such row"_s;
    case Kind::Conflict:
        return u"The row was changed meanwhile"_s;
    case Kind::AlreadySent:
        return u"This draft was already sent"_s;
    case Kind::ShutDown:
        return u"The store is closing"_s;
    case Kind::Other:
        break;
    }
    return u"The store failed"_s;
}

} // namespace

Problem Problem::from(const ApiError &error, bool hadSuccess)
{
    if (error.storeError)
        return from(*error.storeError); // nothing left, because our own disk could not record it
    Problem problem{.kind = kindOf(error),
                    .word = error.word(),
                    .message = sentence(error),
                    .requestId = error.requestId,
                    .httpStatus = error.httpStatus,
                    .isTransient = error.isTransient()};
    if (error.httpStatus == 500 && !hadSuccess) {
        problem.kind = SyncProblem::NotEnabled;
        problem.word = u"not-enabled"_s;
        problem.message = u"The provider answered 500 and never a success so far: messaging is"
                          " probably not enabled for this account yet."_s;
    }
    const QString told = error.errorMessage.isEmpty() ? error.detail : error.errorMessage;
    if (!told.isEmpty())
        problem.message += u" ("_s + told + u')';
    return problem;
}

Problem Problem::from(const StoreError &error)
{
    return {.kind = SyncProblem::StoreFailed,
            .word = error.word(),
            .message = u"%1: %2 (%3)."_s.arg(sentence(error), error.detail, error.statement),
            .requestId = {},
            .httpStatus = 0,
            .isTransient = error.kind == StoreError::Kind::Busy};
}

} // namespace Innbox
