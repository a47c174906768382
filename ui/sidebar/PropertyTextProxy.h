#pragma once

#include <QIdentityProxyModel>

namespace Innbox {

/// Properties and counts -> words, with the icon of FolderTextProxy. Thread: GUI.
class PropertyTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Innbox
