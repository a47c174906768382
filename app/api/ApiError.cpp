#include "app/api/ApiError.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

bool ApiError::isTransient() const
{
    if (storeError)
        return storeError->kind == StoreError::Kind::Busy;
    switch (kind) {
    case Kind::Offline:
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::TlsFailed:
    case Kind::RateLimited:
    case Kind::ServerFault:
    case Kind::BadResponse:
        return true;
    case Kind::Cancelled:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
        break;
    }
    return false;
}

QString ApiError::word() const
{
    if (storeError)
        return storeError->word();
    switch (kind) {
    case Kind::Offline:
        return u"offline"_s;
    case Kind::ConnectionLost:
        return u"connection-lost"_s;
    case Kind::TimedOut:
        return u"timed-out"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::TlsFailed:
        return u"tls-failed"_s;
    case Kind::Unauthorized:
        return u"unauthorized"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"not-found"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::RateLimited:
        return u"rate-limited"_s;
    case Kind::ServerFault:
        return u"server-fault"_s;
    case Kind::BadResponse:
        break;
    }
    return u"bad-response"_s;
}

} // namespace Innbox
