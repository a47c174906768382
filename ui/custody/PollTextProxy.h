#pragma once

#include <QIdentityProxyModel>

namespace Innbox {

class PollModel;

/// Words for the polls: headings, times, numbers. Thread: GUI.
class PollTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// \param polls outlives the proxy
    explicit PollTextProxy(PollModel *polls, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    PollModel *m_polls;
};

} // namespace Innbox
