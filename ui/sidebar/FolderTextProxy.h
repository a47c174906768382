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
    };
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString nameOf(Folder folder);
    /// What an empty folder means.
    [[nodiscard]] static QString emptyTextOf(Folder folder);
};

} // namespace Innbox
