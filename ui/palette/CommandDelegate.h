#pragma once

#include <QStyledItemDelegate>

namespace Innbox {

/// A row of the palette: the words, and the key at the end. Thread: GUI.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int KeyRole = Qt::UserRole + 2; ///< QString; may be empty

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Innbox
