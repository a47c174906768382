#pragma once

#include "models/store/Store.h"

#include <QAbstractListModel>

namespace Innbox {

class ListStore;

/// The hits of one query: first the conversations whose names and numbers hold the words, then the
/// messages, newest first, paged. Values only. Thread: GUI.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        HitRole = Qt::UserRole + 1, ///< Innbox::SearchHit
        ConversationIdRole,         ///< qint64
    };

    /// Both outlive the model.
    SearchModel(Store *store, ListStore *lists, QObject *parent = nullptr);

    /// Searches anew as words are typed; the answers to an earlier query are dropped. Blank text
    /// and a single letter show nothing; a second word of one letter waits for its next one.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const SearchHit &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isSettled() const { return m_paging != Paging::Loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// A letter was typed: the next one is waited for.
    [[nodiscard]] bool isTooShort() const { return m_query.isEmpty() && m_hasLetters; }

    static constexpr int PageRows = 50;
    static constexpr int NameRows = 20; ///< conversations shown before the messages

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };
    void readNames();
    void readMessages();
    void append(const QList<SearchHit> &hits);
    void take(quint64 generation, StoreResult<QList<SearchHit>> page);

    Store *m_store;
    ListStore *m_lists;
    QString m_query{};
    bool m_hasLetters = false;
    QList<SearchHit> m_rows{};
    Paging m_paging = Paging::AtEnd;
    quint64 m_generation = 0;
};

} // namespace Innbox
