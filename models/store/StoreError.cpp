#include "models/store/StoreError.h"

namespace Innbox {

QString StoreError::word() const
{
    switch (kind) {
    case Kind::CannotOpen:
        return QStringLiteral("store-cannot-open");
    case Kind::Busy:
        return QStringLiteral("store-busy");
    case Kind::ReadOnly:
        return QStringLiteral("store-read-only");
    case Kind::Full:
        return QStringLiteral("store-full");
    case Kind::Corrupt:
        return QStringLiteral("store-corrupt");
    case Kind::SchemaTooNew:
        return QStringLiteral("store-too-new");
    case Kind::NotFound:
        return QStringLiteral("not-found");
    case Kind::Conflict:
        return QStringLiteral("store-conflict");
    case Kind::ShutDown:
        return QStringLiteral("store-shut-down");
    case Kind::Other:
        break;
    }
    return QStringLiteral("store-failed");
}

} // namespace Innbox
