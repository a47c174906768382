#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace Innbox {

/// Why the store could not do it. Plain data; words are made elsewhere.
struct StoreError {
    enum class Kind {
        CannotOpen,   ///< no such folder, no permission
        Busy,         ///< locked by another program for longer than the busy timeout
        ReadOnly,     ///< the file or its disk cannot be written
        Full,         ///< disk or page limit
        Corrupt,      ///< damaged, or no database at all
        SchemaTooNew, ///< written by a newer Innbox: refused, untouched
        NotFound,     ///< the row named does not exist
        Conflict,     ///< compare-and-set: the row is not in the state expected
        AlreadySent,  ///< the draft or image was queued by somebody else before
        ShutDown,     ///< the store is closing
        Other,
    };
    Kind kind = Kind::Other;
    QString statement{}; ///< its name, as `table.purpose`
    QString detail{};    ///< log only; never row content

    /// The kind as the command line prints it: "store-full", "store-corrupt", …
    [[nodiscard]] QString word() const;
    /// What the database said while it ran \p statement.
    [[nodiscard]] static StoreError from(const QSqlError &error, const QString &statement);
    /// The same of SQLite itself: extended result \p code and its words.
    [[nodiscard]] static StoreError fromSqlite(int code, const QString &message,
                                               const QString &statement);
    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace Innbox
