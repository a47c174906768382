#pragma once

#include "models/store/SqlStatement.h"
#include "models/store/StoreError.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Innbox {

/// The few points where the databases differ. Immutable once made: shared by both workers.
class SqlDialect {
public:
    virtual ~SqlDialect() = default;

    enum class Role { Writer, Reader };

    [[nodiscard]] virtual QString driver() const = 0;
    /// Makes what must exist before a connection opens and refuses what must stay untouched.
    /// Runs once, on the writer thread.
    virtual std::optional<StoreError> prepare() const = 0;
    /// Names the database and sets the driver's options.
    virtual void configure(QSqlDatabase &database) const = 0;
    /// Prepares \p sql on the open \p database; \p name is that of the statement. Null =
    /// \p refusal tells why. Thread: that of the connection.
    virtual std::unique_ptr<SqlStatement> prepareStatement(const QSqlDatabase &database,
                                                           const QString &sql, const QString &name,
                                                           StoreError *refusal) const = 0;
    /// Statements each new connection runs, before any migration.
    [[nodiscard]] virtual QStringList setup(Role role) const = 0;
    /// Statements the writer runs after the migrations.
    [[nodiscard]] virtual QStringList afterMigration() const = 0;
    /// True: the next statement shall fail, as a broken disk would have it. For tests.
    [[nodiscard]] virtual bool failsNow() const { return false; }
    /// How long a set-up statement that meets a lock is tried again, ms.
    [[nodiscard]] virtual int busyTimeoutMs() const = 0;

    /// Takes the write lock at once, so that no later statement of the transaction meets another.
    [[nodiscard]] virtual QString beginWrite() const = 0;
    [[nodiscard]] virtual QString readVersion() const = 0;
    [[nodiscard]] virtual QString writeVersion(int version) const = 0;

    /// One bind, a JSON array of texts or of numbers: a query that yields its elements.
    [[nodiscard]] virtual QString elements() const = 0;

    /// Binds: message id, indexable text.
    [[nodiscard]] virtual QString indexText() const = 0;
    /// Binds: message id, the text that was indexed.
    [[nodiscard]] virtual QString unindexText() const = 0;
    /// Binds: expression, strictly below this message id, limit. Yields ids, newest first.
    [[nodiscard]] virtual QString searchText() const = 0;
    /// Statements of the first step that mark the database as ours.
    [[nodiscard]] virtual QStringList markAsOurs() const = 0;
    /// Statements that make the text index.
    [[nodiscard]] virtual QStringList createTextIndex() const = 0;
    /// Statements that make it merge its pieces less often.
    [[nodiscard]] virtual QStringList tuneTextIndex() const = 0;
};

} // namespace Innbox
