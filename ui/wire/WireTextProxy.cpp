#include "ui/wire/WireTextProxy.h"

#include "models/items/WireLogModel.h"
#include "ui/style/Tokens.h"
#include "ui/wire/WireText.h"

#include <QApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QVariant WireTextProxy::data(const QModelIndex &index, int role) const
{
    const bool isWanted = role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                          role == Qt::AccessibleTextRole || role == Qt::ForegroundRole;
    if (!isWanted)
        return QIdentityProxyModel::data(index, role);
    const auto entry = index.data(WireLogModel::EntryRole).value<WireEntry>();
    if (role == Qt::ForegroundRole) {
        const Tokens &t = Tokens::of(QApplication::palette());
        constexpr int FirstError = 400;
        if (index.column() == WireLogModel::Status)
            return entry.status == 0 || entry.status >= FirstError ? t.bad : t.ok;
        return index.column() == WireLogModel::RequestId ? QVariant(t.muted) : QVariant();
    }
    switch (index.column()) {
    case WireLogModel::Time:
        return WireText::time(entry.startedAtMs);
    case WireLogModel::Endpoint:
        return QString(u"POST "_s + entry.endpoint);
    case WireLogModel::Status:
        return WireText::status(entry);
    case WireLogModel::Duration:
        return WireText::duration(entry.tookMs);
    case WireLogModel::Action:
        return WireText::action(entry);
    case WireLogModel::RequestId:
        return entry.requestId;
    default:
        return {};
    }
}

QVariant WireTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WireLogModel::Time:
        return tr("Time");
    case WireLogModel::Endpoint:
        return tr("Request");
    case WireLogModel::Status:
        return tr("Status");
    case WireLogModel::Duration:
        return tr("Took");
    case WireLogModel::Action:
        return tr("What it did");
    case WireLogModel::RequestId:
        return u"request_id"_s;
    default:
        return {};
    }
}

} // namespace Innbox
