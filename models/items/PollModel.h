#pragma once

#include "models/store/CustodyStore.h"

#include <QAbstractTableModel>

namespace Innbox {

/// The polls of the queue, newest first, paged. Values only. Thread: GUI.
class PollModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Fetched, Stored, Duplicates, SetAside, Confirmed, ColumnCount };

    /// \param custody  outlives the model
    /// \param pageRows of one request
    explicit PollModel(CustodyStore *custody, int pageRows = PageRows, QObject *parent = nullptr);

    /// Begins anew from the newest.
    void reload();
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const Poll &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives the bare number of the column; Time is ms UTC.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int PageRows = 200;

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };
    void take(quint64 generation, const StoreResult<QList<Poll>> &page);

    CustodyStore *m_custody;
    int m_pageRows;
    QList<Poll> m_rows{};
    Paging m_paging = Paging::Idle;
    quint64 m_generation = 0;
};

} // namespace Innbox
