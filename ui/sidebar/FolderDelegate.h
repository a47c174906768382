#pragma once

#include <QStyledItemDelegate>

namespace Innbox {

/// Paints a folder: icon, name, count; only the icon when the pane is narrow. A count that a person
/// has to look at is red and has a warning sign.
class FolderDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Whether a pane of this width, px, shows icons only.
    [[nodiscard]] static bool isNarrow(int widthPx, const QFont &font);

private:
    struct Layout {
        QRect ground, icon, name, mark, count; ///< mark: the warning before the count
        bool isNarrow = false;
    };
    [[nodiscard]] static Layout layout(const QStyleOptionViewItem &option, const QString &count,
                                       bool hasMark);
};

} // namespace Innbox
