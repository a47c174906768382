#include "ui/conversations/ConversationTextProxy.h"

#include "models/items/ConversationListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/text/PersonText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

ConversationTextProxy::ConversationTextProxy(OutboxModel *outbox, const Clock *clock,
                                             QObject *parent)
    : QIdentityProxyModel(parent), m_outbox(outbox), m_clock(clock)
{
    const auto count = [this] { countReplies(); };
    connect(outbox, &QAbstractItemModel::modelReset, this, count);
    connect(outbox, &QAbstractItemModel::rowsInserted, this, count);
    connect(outbox, &QAbstractItemModel::rowsRemoved, this, count);
    connect(outbox, &QAbstractItemModel::dataChanged, this, count);
    countReplies();
}

void ConversationTextProxy::countReplies()
{
    QHash<ConversationId, Standing> standing;
    for (int row = 0; row < m_outbox->rowCount(); ++row) {
        const OutboxItem &reply = m_outbox->at(row);
        Standing now = Standing::OnItsWay;
        if (reply.state == OutboxState::Failed || reply.hold != OutboxHold::None)
            now = Standing::NotSent;
        else if (reply.state == OutboxState::Uncertain)
            now = Standing::Unclear;
        Standing &worst = standing[reply.conversation];
        worst = qMax(worst, now);
    }
    if (standing == m_standing)
        return;
    m_standing = std::move(standing);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ChipRole, IsChipBadRole});
}

QVariant ConversationTextProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role > Qt::DisplayRole && role < Qt::ToolTipRole))
        return QIdentityProxyModel::data(index, role);
    const auto *list = qobject_cast<const ConversationListModel *>(sourceModel());
    if (!list)
        return {};
    const Conversation &row = list->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return PersonText::title(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.lastMessageAtMs > 0 ? TimeText::full(row.lastMessageAtMs) : QString();
    case PlaceRole:
        return PersonText::place(row);
    case LineRole:
        return PersonText::newestLine(row);
    case TimeRole:
        return TimeText::brief(row.lastMessageAtMs, m_clock->nowMs());
    case ChipRole:
        return chip(row);
    case IsChipBadRole:
        return m_standing.value(row.id) == Standing::NotSent;
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString ConversationTextProxy::chip(const Conversation &row) const
{
    switch (m_standing.value(row.id)) {
    case Standing::None:
        return {};
    case Standing::OnItsWay:
        //: A reply of this conversation waits or is being sent
        return tr("Sending");
    case Standing::Unclear:
        //: Nobody knows yet whether a reply of this conversation arrived
        return tr("Unclear");
    case Standing::NotSent:
        //: A reply of this conversation was refused or is held
        return tr("Not sent");
    }
    return {};
}

QString ConversationTextProxy::spoken(const Conversation &row) const
{
    QStringList parts{PersonText::title(row), PersonText::place(row),
                      TimeText::brief(row.lastMessageAtMs, m_clock->nowMs())};
    if (row.unread > 0)
        parts += tr("%n unread message(s)", nullptr, row.unread);
    parts += chip(row);
    parts += PersonText::newestLine(row);
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace Innbox
