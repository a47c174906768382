#pragma once

#include <QIdentityProxyModel>

namespace Innbox {

class SetAsideModel;

/// A line for each set-aside item. Thread: GUI.
class SetAsideTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// \param items outlives the proxy
    explicit SetAsideTextProxy(SetAsideModel *items, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    SetAsideModel *m_items;
};

} // namespace Innbox
