#pragma once

#include "models/store/CustodyStore.h"

#include <QAbstractListModel>

namespace Innbox {

/// What was set aside of the answers, newest first, paged. Values only. Thread: GUI.
class SetAsideModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< Innbox::SetAsideItem
    };

    /// \param custody  outlives the model
    /// \param pageRows of one request
    explicit SetAsideModel(CustodyStore *custody, int pageRows = PageRows,
                           QObject *parent = nullptr);

    /// Begins anew from the newest.
    void reload();
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const SetAsideItem &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int PageRows = 100;

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    /// A page has arrived.
    void loaded();

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };
    void take(quint64 generation, const StoreResult<QList<SetAsideItem>> &page);

    CustodyStore *m_custody;
    int m_pageRows;
    QList<SetAsideItem> m_rows{};
    Paging m_paging = Paging::Idle;
    quint64 m_generation = 0;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::SetAsideItem)
