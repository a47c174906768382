#pragma once

#include "models/values/WireEntry.h"
#include "models/wire/ContractLens.h"

#include <QAbstractTableModel>

#include <deque>

namespace Innbox {

/// The last exchanges with the provider, oldest first, in memory only, with what the contract lens
/// sees in them. Values, no words. Thread: GUI.
class WireLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int MaxEntries = 2000;

    enum Column { Time, Endpoint, Status, Duration, Action, RequestId, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< Innbox::WireEntry
        NumberRole,                   ///< qint64, never used twice
        ConversationsRole,            ///< QStringList
        EndpointRole,                 ///< QString
        StatusRole,                   ///< int; 0 = no answer
    };

    explicit WireLogModel(QObject *parent = nullptr);

    /// Adds an exchange; the oldest goes when there are too many.
    void add(const Innbox::WireEntry &entry);
    void clear();
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const WireEntry &at(int row) const { return m_entries[size_t(row)]; }
    /// All of them, oldest first: for an export.
    [[nodiscard]] QList<WireEntry> entries() const;
    [[nodiscard]] const ContractLens &lens() const { return m_lens; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives the bare value of the column (ms, status, ids); Action has none.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<WireEntry> m_entries{};
    ContractLens m_lens{};
    qint64 m_lastNumber = 0;
};

} // namespace Innbox
