#pragma once

#include <QIdentityProxyModel>

namespace Innbox {

/// Columns of a WireLogModel, maybe filtered -> words. Thread: GUI.
class WireTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace Innbox
