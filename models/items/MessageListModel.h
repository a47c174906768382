#pragma once

#include "models/store/Store.h"

#include <QAbstractListModel>
#include <QHash>

namespace Innbox {

/// The messages of one conversation, newest first: paged, live. A conversation of 5,000 opens
/// with one page like one of 5. Holds values only. Thread: GUI.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< Innbox::Message
        IdRole,                         ///< qint64
    };

    /// \param store outlives the model
    explicit MessageListModel(Store *store, QObject *parent = nullptr);

    /// Shows another conversation and reads its newest page; an invalid id shows none.
    void setConversation(ConversationId id);
    [[nodiscard]] ConversationId conversation() const { return m_conversation; }
    void retry();

    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const Message &at(int row) const { return m_rows.at(row); }
    /// The row of a message by the partner's id; -1 when it is not loaded.
    [[nodiscard]] int rowOf(const QString &remoteId) const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isFailed() const { return m_paging == Paging::Failed; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// The same with a page of \p rows, for a way back that is longer than a screen.
    void fetchBack(int rows);

    static constexpr int PageRows = 50;
    static constexpr int RefreshRows = 200; ///< rows a read of what changed asks for at once
    static constexpr int MostRows = 500;    ///< rows of the largest page

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };

    void takePage(quint64 generation, int asked, StoreResult<QList<Message>> page);
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void readChanged(std::optional<MessageCursor> before);
    void takeChanged(quint64 generation, StoreResult<QList<Message>> page);
    void append(const QList<Message> &rows);
    [[nodiscard]] bool update(const Message &message);
    void insert(QList<Message> fresh);
    void removeAt(int row);
    void settleIfIdle();
    [[nodiscard]] int lowerBound(qint64 sentAtMs, const QString &remoteId) const;

    Store *m_store;
    ConversationId m_conversation;
    Paging m_paging = Paging::AtEnd;
    bool m_isRefreshing = false;
    bool m_isStale = false;            ///< something changed since the last refresh began
    QList<Message> m_rows{};           ///< newest first
    QHash<QString, qint64> m_sentAt{}; ///< remote id -> time under which its row stands
    quint64 m_generation = 0;
};

} // namespace Innbox
