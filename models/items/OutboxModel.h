#pragma once

#include "models/store/Store.h"

#include <QAbstractListModel>

namespace Innbox {

/// The replies that are not settled, of one conversation or of all, oldest first, live. Values
/// only. Thread: GUI.
class OutboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< Innbox::OutboxItem
        IdRole,                      ///< qint64
    };

    /// \param store outlives the model
    explicit OutboxModel(Store *store, QObject *parent = nullptr);

    /// An invalid id shows none.
    void setConversation(ConversationId id);
    /// The whole outbox.
    void showAll();
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const OutboxItem &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    enum class Scope { None, One, All };
    void reset(Scope scope, ConversationId id);
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void take(quint64 generation, const StoreResult<QList<OutboxItem>> &rows);
    void merge(const QList<OutboxItem> &rows);

    Store *m_store;
    Scope m_scope = Scope::None;
    ConversationId m_conversation;
    QList<OutboxItem> m_rows{};
    bool m_isReading = false;
    bool m_isStale = false;
    quint64 m_generation = 0;
};

} // namespace Innbox
