#pragma once

#include "ui/conversations/Density.h"
#include "ui/conversations/RowChip.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace Innbox {

class Thumbnails;

/// Paints a row of the list. One layout() for paint and size.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where the parts of a row stand, and the fonts they are measured and drawn with.
    struct Layout {
        QRect mark, title, dot, time, place, line, image;
        QList<QRect> chips;   ///< may be fewer than the words when the row is narrow
        QString titleShown{}; ///< as much as there is room for; the reservation number always whole
        QString placeShown{}; ///< likewise
        QFont titleFont, timeFont, placeFont, lineFont, chipFont;
    };
    struct Words {
        QString title{}, time{}, place{}, line{};
        QString number{}; ///< of the reservation, which the title or the place ends with
        QString image{};  ///< of the newest message; empty = none
        RowChips chips{};
        bool isUnread = false;
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void setDensity(Density density) { m_density = density; }
    [[nodiscard]] Density density() const { return m_density; }
    /// Without them rows have no pictures.
    void setThumbnails(Thumbnails *thumbnails) { m_thumbnails = thumbnails; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] static Words wordsOf(const QModelIndex &index);
    [[nodiscard]] Layout layout(const QStyleOptionViewItem &option, const Words &words) const;

private:
    static void placeChips(Layout &layout, const Words &words, const QRect &room);

    Density m_density = Density::Comfortable;
    Thumbnails *m_thumbnails = nullptr;
};

} // namespace Innbox
