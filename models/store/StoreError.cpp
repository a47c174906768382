#include "models/store/StoreError.h"

#include <QSqlError>

namespace Innbox {

namespace {

/// SQLite's result codes; the low byte of an extended code is its primary one.
StoreError::Kind kindOfSqliteCode(int code)
{
    constexpr int SharedMemorySize = 4874; // the -shm file could not grow: the disk is full
    if (code == SharedMemorySize)
        return StoreError::Kind::Full;
    switch (code & 0xff) {
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return StoreError::Kind::CannotOpen;
    case 5: // BUSY
    case 6: // LOCKED
        return StoreError::Kind::Busy;
    case 8: // READONLY
        return StoreError::Kind::ReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return StoreError::Kind::Corrupt;
    case 13: // FULL
        return StoreError::Kind::Full;
    default:
        return StoreError::Kind::Other;
    }
}

} // namespace

StoreError StoreError::from(const QSqlError &error, const QString &statement)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    // The driver's own refusals (no plugin, connection closed) carry no code.
    const Kind kind = isNumber                                     ? kindOfSqliteCode(code)
                      : error.type() == QSqlError::ConnectionError ? Kind::CannotOpen
                                                                   : Kind::Other;
    return {kind, statement,
            QStringLiteral("%1 %2 (%3)")
                .arg(error.driverText(), error.databaseText(), error.nativeErrorCode())};
}

StoreError StoreError::fromSqlite(int code, const QString &message, const QString &statement)
{
    return {kindOfSqliteCode(code), statement, QStringLiteral("%1 (%2)").arg(message).arg(code)};
}

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
    case Kind::AlreadySent:
        return QStringLiteral("already-sent");
    case Kind::ShutDown:
        return QStringLiteral("store-shut-down");
    case Kind::Other:
        break;
    }
    return QStringLiteral("store-failed");
}

} // namespace Innbox
