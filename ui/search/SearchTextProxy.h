#pragma once

#include <QIdentityProxyModel>

namespace Innbox {

class Clock;

/// Hits -> words. Thread: GUI.
class SearchTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        LineRole = Qt::UserRole + 100, ///< QString: the line around the hit
        TimeRole,                      ///< QString
        WordsRole,                     ///< QStringList: the words looked for
    };
    /// \param clock outlives the proxy
    explicit SearchTextProxy(const Clock *clock, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock *m_clock;
};

} // namespace Innbox
