#include "ui/conversations/ConversationTextProxy.h"

#include "models/items/ConversationListModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/RowFactsCache.h"
#include "models/ports/Clock.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"
#include "ui/text/StayText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

namespace {
/// A reply that leaves sooner counts down in the conversation: it is on its way.
constexpr qint64 LeavesSoonMs = 60'000;
constexpr int LineChars = 200;
} // namespace

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
    QHash<ConversationId, Reply> replies;
    const qint64 nowMs = m_clock->nowMs();
    for (int row = 0; row < m_outbox->rowCount(); ++row) {
        const OutboxItem &reply = m_outbox->at(row);
        Standing now = Standing::OnItsWay;
        if (reply.state == OutboxState::Queued && reply.notBeforeAtMs > nowMs + LeavesSoonMs)
            now = Standing::Scheduled;
        if (reply.state == OutboxState::Failed || reply.hold != OutboxHold::None)
            now = Standing::NotSent;
        else if (reply.state == OutboxState::Uncertain)
            now = Standing::Unclear;
        Reply &worst = replies[reply.conversation];
        if (now <= worst.standing)
            continue;
        worst = {.standing = now,
                 .notBeforeAtMs = reply.notBeforeAtMs,
                 .body = SafeText::forName(reply.body, LineChars),
                 .images = qMax(reply.images, int(reply.attachments.size()))};
    }
    if (replies == m_replies)
        return;
    m_replies = std::move(replies);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ChipsRole, LineRole});
}

void ConversationTextProxy::refreshTimes()
{
    countReplies();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {TimeRole, ChipsRole});
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
        return line(row);
    case TimeRole:
        return showsWait(row) ? TimeText::duration(m_clock->nowMs() - row.waitingSinceMs)
                              : TimeText::brief(row.lastMessageAtMs, m_clock->nowMs());
    case ImageRole:
        return m_facts->of(row.id).newestImage;
    case ChipsRole:
        return QVariant::fromValue(chips(row));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

/// A list that is ordered by the wait shows the wait.
bool ConversationTextProxy::showsWait(const Conversation &row) const
{
    const auto *list = qobject_cast<const ConversationListModel *>(sourceModel());
    return list && list->isByWait() && row.waitingSinceMs > 0;
}

/// In the outbox the reply that is not settled, elsewhere the newest message.
QString ConversationTextProxy::line(const Conversation &row) const
{
    const auto *list = qobject_cast<const ConversationListModel *>(sourceModel());
    const Reply reply = m_replies.value(row.id);
    if (!list || list->folder() != Folder::Outbox || reply.standing == Standing::None)
        return PersonText::newestLine(row);
    const QString words =
        reply.body.isEmpty() ? tr("%n image(s)", nullptr, reply.images) : reply.body;
    //: A row of the outbox; %1 is the text of the reply
    return tr("Reply: %1").arg(QChar(0x2068) + words + QChar(0x2069));
}

RowChips ConversationTextProxy::chips(const Conversation &row) const
{
    using Tone = RowChip::Tone;
    const RowFacts facts = m_facts->of(row.id);
    const Reply reply = m_replies.value(row.id);
    const Standing standing = reply.standing;
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
    if (standing == Standing::Scheduled) {
        //: A reply of this conversation is sent then; %1 is "12:40" or "tomorrow, 12:40"
        all.append({tr("Sends %1").arg(TimeText::upcoming(reply.notBeforeAtMs, m_clock->nowMs())),
                    Tone::Neutral});
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
    const qint64 nowMs = m_clock->nowMs();
    QStringList parts{PersonText::title(row), PersonText::place(row)};
    if (showsWait(row)) //: %1 is a duration, as "10 d"
        parts += tr("waiting for %1").arg(TimeText::duration(nowMs - row.waitingSinceMs));
    else
        parts += TimeText::brief(row.lastMessageAtMs, nowMs);
    if (row.unread > 0)
        parts += tr("%n unread message(s)", nullptr, row.unread);
    for (const RowChip &chip : chips(row))
        parts += chip.text;
    if (m_facts->of(row.id).newestImages == 1)
        parts += tr("%n image(s)", nullptr, 1);
    parts += line(row);
    parts.removeAll(QString());
    return parts.join(u", ");
}

} // namespace Innbox
