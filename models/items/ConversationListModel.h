#pragma once

#include "models/items/ConversationOrder.h"
#include "models/store/Store.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Innbox {

class TriageStore;

/// The conversations of one folder or one property: paged, live, reordered when a message arrives.
/// Holds values only; words are made in ui/. Thread: GUI.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ConversationRole = Qt::UserRole + 1, ///< Innbox::Conversation
        IdRole,                              ///< qint64
    };

    /// Both outlive the model.
    ConversationListModel(Store *store, TriageStore *handling, QObject *parent = nullptr);

    /// Shows another folder: with setProperty() and setSort() the only reset there is. Reads its
    /// first page.
    void setFolder(Folder folder);
    [[nodiscard]] Folder folder() const { return m_folder; }
    /// Shows every conversation of one property, newest first; the folder is Folder::All then.
    void setProperty(const QString &accommodation);
    /// Empty = a folder is shown.
    [[nodiscard]] const QString &property() const { return m_property; }

    /// Another order of what is shown; one that the folder does not have is left out. The usual one
    /// of each folder returns with the next setFolder() or setProperty().
    void setSort(ListSort sort);
    [[nodiscard]] ListSort sort() const { return m_sort; }
    [[nodiscard]] bool isByWait() const { return m_sort == ListSort::LongestWait; }

    /// This row stays where it is while a person works on it, even when it no longer belongs
    /// here (it was read, it was answered). The row kept before goes if it has to.
    void keep(ConversationId id);

    /// Reads on until this conversation is here, if it belongs here at all: large pages, at most
    /// SeekRows rows. rowsInserted() tells.
    void seek(const Conversation &wanted);

    /// Reads on after a failure.
    void retry();

    /// The row of a conversation; -1 when it is not loaded.
    [[nodiscard]] int rowOf(ConversationId id) const;
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const Conversation &at(int row) const { return m_rows.at(row).value; }
    /// True when nothing is being read.
    [[nodiscard]] bool isSettled() const;
    /// True when a page could not be read; failed() told why.
    [[nodiscard]] bool isFailed() const { return m_paging == Paging::Failed; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int PageRows = 60;
    static constexpr int SeekPageRows = 500; ///< rows of a page while seeking
    static constexpr int SeekRows = 5000;    ///< beyond them a row is not sought

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    /// Nothing is being read any more.
    void settled();

private:
    enum class Paging { Idle, Loading, AtEnd, Failed };
    using Row = PlacedConversation;

    void show(Folder folder, const QString &accommodation, ListSort sort);
    [[nodiscard]] bool belongsHere(const Conversation &row) const;
    [[nodiscard]] bool isSeeking() const;
    void takePage(quint64 generation, int asked, StoreResult<QList<Conversation>> page);
    void takeChanges(const ChangeSet &changes);
    void takeRow(quint64 generation, ConversationId id, StoreResult<Conversation> row);
    void readNext();
    void append(const QList<Conversation> &rows);
    void place(const Conversation &value);
    void insertAt(int row, const Conversation &value, const ConversationPosition &place);
    void removeAt(int row);
    [[nodiscard]] int lowerBound(const ConversationPosition &place) const;
    [[nodiscard]] ConversationPosition placeOf(const Conversation &value) const;

    Store *m_store;
    TriageStore *m_handling;
    Folder m_folder = Folder::NeedsReply;
    ListSort m_sort = ListSort::LongestWait;
    QString m_property{};
    Paging m_paging = Paging::AtEnd; ///< nothing is read before the first setFolder()
    QList<Row> m_rows{};
    QHash<ConversationId, ConversationPosition> m_places{};
    QSet<ConversationId> m_dirty{};   ///< changed, not yet read again
    QSet<ConversationId> m_reading{}; ///< being read
    ConversationId m_kept;
    std::optional<ConversationPosition> m_sought{};
    quint64 m_generation = 0; ///< answers to questions of an earlier folder are dropped
};

} // namespace Innbox
