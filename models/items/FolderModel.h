#pragma once

#include "models/store/Store.h"

#include <QAbstractListModel>

namespace Innbox {

/// The folders and their counts, live. Values only. Thread: GUI.
class FolderModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FolderRole = Qt::UserRole + 1, ///< int of Innbox::Folder
        CountRole,                     ///< int
    };

    /// \param store outlives the model
    explicit FolderModel(Store *store, QObject *parent = nullptr);

    /// Reads the counts; afterwards they follow the store.
    void refresh();
    [[nodiscard]] const FolderCounts &counts() const { return m_counts; }
    [[nodiscard]] static int rowOf(Folder folder) { return int(folder); }
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged(const Innbox::FolderCounts &counts);
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    void take(const StoreResult<FolderCounts> &counts);
    [[nodiscard]] int countOf(Folder folder) const;

    Store *m_store;
    FolderCounts m_counts{};
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Innbox
