#include "ui/search/SearchTextProxy.h"

#include "models/items/SearchModel.h"
#include "models/ports/Clock.h"
#include "ui/text/PersonText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

namespace {
/// What the words for rows of the list need, from a hit.
Conversation rowOf(const SearchHit &hit)
{
    Conversation row;
    row.id = hit.conversation;
    row.remoteId = hit.remoteConversation;
    row.reservation = hit.reservation;
    row.accommodation = hit.accommodation;
    row.propertyName = hit.propertyName;
    row.guestName = hit.guestName;
    row.snippet = hit.snippet;
    row.lastSender = hit.sender;
    row.messageCount = 1;
    return row;
}
} // namespace

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
    const Conversation row = rowOf(hit);
    const bool isMessage = hit.message.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return PersonText::title(row);
    case LineRole:
        return isMessage ? PersonText::newestLine(row) : PersonText::placeByNumber(row);
    case TimeRole:
        return TimeText::brief(hit.sentAtMs, m_clock->nowMs());
    case WordsRole:
        return hits->query().split(u' ', Qt::SkipEmptyParts);
    case Qt::ToolTipRole:
        return hit.sentAtMs > 0 ? TimeText::full(hit.sentAtMs) : QString();
    case Qt::AccessibleTextRole: {
        const QString time = TimeText::brief(hit.sentAtMs, m_clock->nowMs());
        const QString title = PersonText::title(row);
        //: A message that was found: conversation, time, line
        return isMessage ? tr("%1, %2, %3").arg(title, time, PersonText::newestLine(row))
                         //: A conversation that was found by its names and numbers
                         : tr("Conversation %1, %2").arg(title, PersonText::place(row));
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Innbox
