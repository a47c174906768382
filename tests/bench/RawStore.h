#pragma once

#include "models/values/Incoming.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <span>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace Innbox::Bench {

/// A message as the baseline stores it: parsed, converted and prepared beforehand.
struct RawRow {
    std::string remoteId, conversation, reservation, accommodation, body, indexed, snippet;
    std::string senderId, senderType, senderName;
    qint64 sentAtMs = 0;
    int sender = 0;
};

[[nodiscard]] std::vector<RawRow> rawRows(const IncomingBatch &batch);

/// The baseline: SQLite's own C interface on a file that our store made, so with its schema, and
/// with its PRAGMAs. What it writes for a batch is what our store writes; what our store checks
/// beyond that (replies of ours, refusals, gaps, variants) it leaves out. Ends the program on any
/// error. Single-threaded.
class RawStore {
public:
    enum class Role { Writer, Reader };
    enum class Commit { EachBatch, Never };

    RawStore(const QString &path, Role role);
    ~RawStore();
    Q_DISABLE_COPY_MOVE(RawStore)

    void ingest(std::span<const RawRow> rows, Commit commit = Commit::EachBatch);
    /// With Commit::Never: around all batches.
    void begin();
    void commit();
    /// Looks all of them up as our store does, writes nothing. Returns how many are known.
    int lookUp(const std::vector<QByteArray> &remoteIds);
    /// Runs a query, kept by the address of its text, and reads every column of every row. Returns
    /// the number of rows.
    int run(const char *sql, std::span<const qint64> numbers, const QByteArray &text = {});
    /// Any query's first column of the first row; 0 when there is none.
    qint64 number(const char *sql);

private:
    struct Standing {
        qint64 id = 0;
        int messages = 0;
        int unread = 0;
        bool needsReply = false;
        bool isNew = false;
        const RawRow *newest = nullptr;
        std::string propertyName{};
    };
    void exec(const char *sql);
    sqlite3_stmt *statement(const char *sql);
    bool step(sqlite3_stmt *statement);
    void storeMessage(const RawRow &row, qint64 rev);
    qint64 conversationOf(const RawRow &row, qint64 rev);
    void writeStandings(qint64 rev);

    sqlite3 *m_db = nullptr;
    std::map<const char *, sqlite3_stmt *> m_statements{};
    std::map<qint64, Standing> m_touched{};
};

} // namespace Innbox::Bench
