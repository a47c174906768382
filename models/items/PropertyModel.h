#pragma once

#include "models/store/TriageStore.h"

#include <QAbstractListModel>

namespace Innbox {

/// The properties that have conversations, by name, live. Values only. Thread: GUI.
class PropertyModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PropertyRole = Qt::UserRole + 1, ///< Innbox::PropertyRow
        CountRole,                       ///< int: conversations that need a reply
    };

    /// Both are the same store, and outlive the model.
    PropertyModel(Store *store, TriageStore *handling, QObject *parent = nullptr);

    /// Reads the properties; afterwards they follow the store.
    void refresh();
    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const PropertyRow &at(int row) const { return m_rows.at(row); }
    /// The row of a property; -1 when it has none.
    [[nodiscard]] int rowOf(const QString &accommodation) const;
    [[nodiscard]] bool isSettled() const { return !m_isReading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int MostRows = 500;

Q_SIGNALS:
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    void take(const StoreResult<QList<PropertyRow>> &rows);
    void show(const QList<PropertyRow> &rows);

    TriageStore *m_handling;
    QList<PropertyRow> m_rows{};
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Innbox
