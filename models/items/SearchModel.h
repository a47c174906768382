#pragma once

#include "models/store/Store.h"

#include <QAbstractListModel>

namespace Innbox {

/// The hits of one query, newest first, paged. Values only. Thread: GUI.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HitRole = Qt::UserRole + 1, ///< Innbox::SearchHit
        ConversationIdRole,         ///< qint64
    };

    /// \param store outlives the model
    explicit SearchModel(Store *store, QObject *parent = nullptr);

    /// Searches anew; the answers to an earlier query are dropped. Blank text shows nothing.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const SearchHit &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isSettled() const { return m_paging != Paging::Loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int PageRows = 50;

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };
    void take(quint64 generation, StoreResult<QList<SearchHit>> page);

    Store *m_store;
    QString m_query{};
    QList<SearchHit> m_rows{};
    Paging m_paging = Paging::AtEnd;
    quint64 m_generation = 0;
};

} // namespace Innbox
