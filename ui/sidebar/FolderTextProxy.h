#pragma once

#include "models/values/Conversation.h"

#include <QIdentityProxyModel>

namespace Innbox {

/// Folders and counts -> words and icons. Thread: GUI.
class FolderTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        IconRole = Qt::UserRole + 100, ///< QString, a name of Icons
        ShortRole,                     ///< QString in place of the icon when narrow; may be empty
        AttentionRole,                 ///< int, how many entries wait for a person's decision
    };
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// How many replies of the outbox were refused, held or are unclear.
    void setAttention(int replies);

    [[nodiscard]] static QString nameOf(Folder folder);
    /// What an empty folder means.
    [[nodiscard]] static QString emptyTextOf(Folder folder);

private:
    int m_attention = 0;
};

} // namespace Innbox
