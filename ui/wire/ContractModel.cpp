#include "ui/wire/ContractModel.h"

#include "ui/style/Tokens.h"
#include "ui/text/TimeText.h"
#include "ui/wire/WireText.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

int rank(const ContractRow &row)
{
    switch (row.verdict) {
    case ContractRow::Verdict::Missing:
        return 0;
    case ContractRow::Verdict::OtherType:
        return 1;
    case ContractRow::Verdict::Unknown:
        return 2;
    case ContractRow::Verdict::Documented:
        break;
    }
    return 3;
}

} // namespace

void ContractModel::setRows(QList<ContractRow> rows)
{
    std::ranges::stable_sort(rows, std::ranges::less{}, rank);
    const auto isSameRow = [](const ContractRow &a, const ContractRow &b) {
        return a.endpoint == b.endpoint && a.name == b.name && a.pointer == b.pointer &&
               a.type == b.type;
    };
    // As long as nothing new arrived only counts and times move: the place in the table stays.
    if (std::ranges::equal(rows, m_rows, isSameRow)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ContractModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContractModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ContractModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContractRow &row = m_rows.at(index.row());
    if (role == Qt::ForegroundRole && index.column() == Verdict) {
        const Tokens &t = Tokens::of(QApplication::palette());
        return row.verdict == ContractRow::Verdict::Documented ? t.ok : t.warn;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Verdict:
        return WireText::verdict(row);
    case Endpoint:
        return row.endpoint;
    case Name:
        return row.name.isEmpty() ? tr("(nobody knows)") : row.name;
    case Pointer:
        return row.pointer;
    case Type:
        return row.type;
    case Count:
        return QLocale().toString(row.count);
    case First:
        return role == Qt::ToolTipRole ? TimeText::full(row.firstAtMs)
                                       : WireText::time(row.firstAtMs);
    case Last:
        return role == Qt::ToolTipRole ? TimeText::full(row.lastAtMs)
                                       : WireText::time(row.lastAtMs);
    default:
        return {};
    }
}

QVariant ContractModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Endpoint:
        return tr("Endpoint");
    case Name:
        return tr("What it is");
    case Pointer:
        return tr("Spelling");
    case Type:
        return tr("Type");
    case Count:
        return tr("How often");
    case First:
        return tr("Since");
    case Last:
        return tr("Last");
    default:
        return {};
    }
}

} // namespace Innbox
