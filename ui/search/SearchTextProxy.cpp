#include "ui/search/SearchTextProxy.h"

#include "models/items/SearchModel.h"
#include "models/ports/Clock.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

SearchTextProxy::SearchTextProxy(const Clock *clock, QObject *parent)
    : QIdentityProxyModel(parent), m_clock(clock)
{
}

QVariant SearchTextProxy::data(const QModelIndex &index, int role) const
{
    const auto *hits = qobject_cast<const SearchModel *>(sourceModel());
    if (!hits || !index.isValid())
        return {};
    const SearchHit &hit = hits->at(index.row());
    const QString line = SafeText::forName(hit.snippet, 200);
    const QString title = tr("Reservation %1").arg(SafeText::forName(hit.reservation));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case LineRole:
        return line;
    case TimeRole:
        return TimeText::brief(hit.sentAtMs, m_clock->nowMs());
    case Qt::ToolTipRole:
        return TimeText::full(hit.sentAtMs);
    case Qt::AccessibleTextRole:
        //: A search hit: reservation, time, line
        return tr("%1, %2, %3").arg(title, TimeText::brief(hit.sentAtMs, m_clock->nowMs()), line);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Innbox
