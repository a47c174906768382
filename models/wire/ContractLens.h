#pragma once

#include "models/values/WireEntry.h"

#include <QList>
#include <QMap>
#include <QString>

#include <tuple>

namespace Innbox {

/// One spelling of one thing, as it arrived.
struct ContractRow {
    enum class Verdict : qint8 {
        Documented, ///< a documented spelling with a documented type
        OtherType,  ///< a documented spelling, another type
        Unknown,    ///< no document knows this field
        Missing,    ///< due in every element, in none of its spellings there
    };
    QString endpoint{};
    QString name{};    ///< what it is: "message id"; empty = nobody knows
    QString pointer{}; ///< where it stood: "/data/messages[]/message_id"; empty when missing
    QString type{};    ///< "text", "number", …; empty when missing
    Verdict verdict = Verdict::Documented;
    qint64 count = 0;
    qint64 firstAtMs = 0; ///< wall clock, ms since 1970-01-01 UTC
    qint64 lastAtMs = 0;
    friend bool operator==(const ContractRow &, const ContractRow &) = default;
};

/// Which spelling of each field arrived since when, what is unknown, missing or of another type, in
/// the answers with status 200 to the messaging calls. Drift is seen before it hurts. Plain data,
/// one thread.
class ContractLens {
public:
    /// Takes an exchange into account; others than the messaging calls and errors are passed over.
    void add(const WireEntry &entry);
    /// Everything seen, by endpoint, thing, pointer and type.
    [[nodiscard]] QList<ContractRow> rows() const { return m_rows.values(); }
    /// Rows that are not Documented.
    [[nodiscard]] int surprises() const;
    void clear() { m_rows.clear(); }

private:
    struct Key {
        QString endpoint, name, pointer, type;
        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(a.endpoint, a.name, a.pointer, a.type) <
                   std::tie(b.endpoint, b.name, b.pointer, b.type);
        }
    };
    void note(const WireEntry &entry, const ContractRow &row);
    QMap<Key, ContractRow> m_rows{};
};

} // namespace Innbox
