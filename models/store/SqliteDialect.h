#pragma once

#include "models/store/SqlDialect.h"

#include <functional>

namespace Innbox {

/// How one SQLite file is opened. Plain data.
struct SqliteOptions {
    QString path{};
    int busyTimeoutMs = 5000;         ///< how long a lock of another program is waited for
    QStringList pragmas{};            ///< further statements of the writer once the schema stands
    std::function<bool()> failsNow{}; ///< for tests: true fails the next statement. Any thread.
};

/// SQLite: WAL, FTS5, STRICT tables, a file only its owner may read.
class SqliteDialect : public SqlDialect {
public:
    explicit SqliteDialect(SqliteOptions options) : m_options(std::move(options)) {}

    /// Written into the file: a database with tables and another number is not ours.
    static constexpr int ApplicationId = 0x496e6e62; // "Innb"

    [[nodiscard]] QString driver() const override;
    /// Makes the missing folders (0700) and the file (0600). Looks at an existing file without a
    /// lock, a journal or a write.
    /// Errors: CannotOpen, Corrupt (no database, or not ours), SchemaTooNew.
    std::optional<StoreError> prepare() const override;
    void configure(QSqlDatabase &database) const override;
    std::unique_ptr<SqlStatement> prepareStatement(const QSqlDatabase &database, const QString &sql,
                                                   const QString &name,
                                                   StoreError *refusal) const override;
    [[nodiscard]] QStringList setup(Role role) const override;
    [[nodiscard]] QStringList afterMigration() const override { return m_options.pragmas; }
    [[nodiscard]] int busyTimeoutMs() const override { return m_options.busyTimeoutMs; }
    [[nodiscard]] bool failsNow() const override
    {
        return m_options.failsNow && m_options.failsNow();
    }
    [[nodiscard]] QString beginWrite() const override;
    [[nodiscard]] QString readVersion() const override;
    [[nodiscard]] QString writeVersion(int version) const override;
    [[nodiscard]] QString elements() const override;
    [[nodiscard]] QString indexText() const override;
    [[nodiscard]] QString unindexText() const override;
    [[nodiscard]] QString searchText() const override;
    [[nodiscard]] QStringList markAsOurs() const override;
    [[nodiscard]] QStringList createTextIndex() const override;
    [[nodiscard]] QStringList tuneTextIndex() const override;

private:
    [[nodiscard]] std::optional<StoreError> makeFile() const;
    [[nodiscard]] std::optional<StoreError> probe() const;

    SqliteOptions m_options;
};

} // namespace Innbox
