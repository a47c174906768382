#include "ui/sidebar/FolderTextProxy.h"

#include "models/items/FolderModel.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
QString iconOf(Folder folder)
{
    switch (folder) {
    case Folder::NeedsReply:
        return u"reply"_s;
    case Folder::Waiting:
        return u"clock"_s;
    case Folder::Unread:
        return u"unread"_s;
    case Folder::Outbox:
        return u"send"_s;
    case Folder::NoReplyNeeded:
        return u"check"_s;
    case Folder::All:
        break;
    }
    return u"all"_s;
}
} // namespace

QVariant FolderTextProxy::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    const auto folder = Folder(source.data(FolderModel::FolderRole).toInt());
    if (role == Qt::DisplayRole)
        return nameOf(folder);
    if (role == IconRole)
        return iconOf(folder);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const int count = source.data(FolderModel::CountRole).toInt();
        //: A folder and how many entries it has
        const QString entries = tr("%1, %n entries", nullptr, count).arg(nameOf(folder));
        if (folder != Folder::Outbox || m_attention == 0)
            return entries;
        //: %1 is "Outbox, 3 entries"; %n of them were refused, held or are unclear
        return tr("%1, %n not sent", nullptr, m_attention).arg(entries);
    }
    if (role == AttentionRole)
        return folder == Folder::Outbox ? m_attention : 0;
    return QIdentityProxyModel::data(index, role);
}

void FolderTextProxy::setAttention(int replies)
{
    if (m_attention == replies)
        return;
    m_attention = replies;
    const QModelIndex outbox = index(FolderModel::rowOf(Folder::Outbox), 0);
    Q_EMIT dataChanged(outbox, outbox, {AttentionRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

QString FolderTextProxy::nameOf(Folder folder)
{
    switch (folder) {
    case Folder::NeedsReply:
        return tr("Needs reply");
    case Folder::Waiting:
        return tr("Property’s turn");
    case Folder::Unread:
        return tr("Unread");
    case Folder::Outbox:
        return tr("Outbox");
    case Folder::NoReplyNeeded:
        return tr("No reply needed");
    case Folder::All:
        break;
    }
    return tr("All conversations");
}

QString FolderTextProxy::emptyTextOf(Folder folder)
{
    switch (folder) {
    case Folder::NeedsReply:
        return tr("Nothing waits for a reply.");
    case Folder::Waiting:
        return tr("No property has its turn.");
    case Folder::Unread:
        return tr("Everything is read.");
    case Folder::Outbox:
        return tr("Every reply is settled.");
    case Folder::NoReplyNeeded:
        return tr("Nothing is marked as needing no reply.");
    case Folder::All:
        break;
    }
    return tr("No conversation has come through the queue yet.");
}

} // namespace Innbox
