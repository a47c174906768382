#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace Innbox {

/// Paints a row of the list. One layout() for paint and size.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Layout {
        QRect mark, title, dot, time, place, line, chip;
    };
    struct Words {
        QString title, time, place, line, chip;
        bool isUnread = false;
    };
    [[nodiscard]] static Words wordsOf(const QModelIndex &index);
    [[nodiscard]] static Layout layout(const QStyleOptionViewItem &option, const Words &words);
};

} // namespace Innbox
