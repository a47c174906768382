#include "ui/conversations/ConversationTextProxy.h"

#include "models/items/ConversationListModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/RowFactsCache.h"
#include "models/ports/Clock.h"
#include "ui/text/PersonText.h"
#include "ui/text/StayText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

ConversationTextProxy::ConversationTextProxy(OutboxModel *outbox, RowFactsCache *facts,
                                             const Clock *clock, QObject *parent)
    : QIdentityProxyModel(parent), m_outbox(outbox), m_facts(facts), m_clock(clock)
{
    const auto count = [this] { countReplies(); };
    connect(outbox, &QAbstractItemModel::modelReset, this, count);
    connect(outbox, &QAbstractItemModel::rowsInserted, this, count);
    connect(outbox, &QAbstractItemModel::rowsRemoved, this, count);
    connect(outbox, &QAbstractItemModel::dataChanged, this, count);
    connect(facts, &RowFactsCache::changed, this, &ConversationTextProxy::tellRow);
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
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ChipsRole});
}

void ConversationTextProxy::tellRow(ConversationId id)
{
    const auto *list = qobject_cast<const ConversationListModel *>(sourceModel());
    const int row = list ? list->rowOf(id) : -1;
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {ChipsRole, ImageRole});
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
        return tip(row);
    case PlaceRole:
        return PersonText::place(row);
    case LineRole:
        return PersonText::newestLine(row);
    case TimeRole:
        return TimeText::brief(row.lastMessageAtMs, m_clock->nowMs());
    case ImageRole:
        return m_facts->of(row.id).newestImage;
    case ChipsRole:
        return QVariant::fromValue(chips(row));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

RowChips ConversationTextProxy::chips(const Conversation &row) const
{
    using Tone = RowChip::Tone;
    const RowFacts facts = m_facts->of(row.id);
    const Standing standing = m_standing.value(row.id);
    RowChips all;
    if (standing == Standing::NotSent) {
        //: A reply of this conversation was refused or is held
        all.append({tr("Not sent"), Tone::Bad});
    }
    if (standing == Standing::Unclear) {
        //: Nobody knows yet whether a reply of this conversation arrived
        all.append({tr("Unclear"), Tone::Warn});
    }
    if (row.needsReply) {
        if (const QString by = StayText::replyBy(facts, m_clock->nowMs()); !by.isEmpty())
            all.append({by, Tone::Warn});
    }
    if (standing == Standing::OnItsWay) {
        //: A reply of this conversation waits or is being sent
        all.append({tr("Sending"), Tone::Neutral});
    }
    if (facts.hasDraft) {
        //: Something is written in this conversation and not sent yet
        all.append({tr("Draft"), Tone::Accent});
    }
    if (facts.newestImages > 1) // a single one is seen
        all.append({tr("%n image(s)", nullptr, facts.newestImages), Tone::Neutral});
    if (row.noReplyNeeded) {
        //: A person said so
        all.append({tr("No reply needed"), Tone::Neutral});
    }
    return all.first(qMin(all.size(), MostChips));
}

QString ConversationTextProxy::tip(const Conversation &row)
{
    if (row.lastMessageAtMs == 0)
        return {};
    const QString newest = TimeText::full(row.lastMessageAtMs);
    if (row.waitingSinceMs == 0)
        return newest;
    //: %1 is when the newest message was sent, %2 when the first unanswered one was
    return tr("%1\nWaiting for a reply since %2").arg(newest, TimeText::full(row.waitingSinceMs));
}

QString ConversationTextProxy::spoken(const Conversation &row) const
{
    QStringList parts{PersonText::title(row), PersonText::place(row),
                      TimeText::brief(row.lastMessageAtMs, m_clock->nowMs())};
    if (row.unread > 0)
        parts += tr("%n unread message(s)", nullptr, row.unread);
    for (const RowChip &chip : chips(row))
        parts += chip.text;
    if (m_facts->of(row.id).newestImages == 1)
        parts += tr("%n image(s)", nullptr, 1);
    parts += PersonText::newestLine(row);
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace Innbox
