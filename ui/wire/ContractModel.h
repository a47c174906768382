#pragma once

#include "models/wire/ContractLens.h"

#include <QAbstractTableModel>
#include <QList>

namespace Innbox {

/// Rows of the contract lens in words, what surprises first. Thread: GUI.
class ContractModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Verdict, Endpoint, Name, Pointer, Type, Count, First, Last, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ContractRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ContractRow> m_rows{};
};

} // namespace Innbox
