#include "ui/sidebar/FolderDelegate.h"

#include "models/items/FolderModel.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int NarrowPx = 100;

QString countText(const QModelIndex &index)
{
    const int count = index.data(FolderModel::CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}
} // namespace

bool FolderDelegate::isNarrow(int widthPx, const QFont &font)
{
    return widthPx < Metrics(font)(NarrowPx);
}

// +------------------------------+
// | (icon)  Name    (mark) count |
// +------------------------------+
FolderDelegate::Layout FolderDelegate::layout(const QStyleOptionViewItem &option,
                                              const QString &count, bool hasMark)
{
    const Metrics m(option.font);
    Layout l;
    l.isNarrow = isNarrow(option.rect.width(), option.font);
    l.ground = option.rect.adjusted(m(8), m(1), -m(8), -m(1));
    const int icon = m(16);
    const QRect inner = l.ground.adjusted(m(10), 0, -m(10), 0);
    QRect iconRect(inner.left(), inner.center().y() - icon / 2 + 1, icon, icon);
    if (l.isNarrow) {
        iconRect.moveLeft(option.rect.center().x() - icon / 2 + 1);
        l.icon = iconRect;
        if (hasMark)
            l.mark = QRect(0, 0, m(12), m(12))
                         .translated(iconRect.right() - m(3), iconRect.top() - m(5));
        return l;
    }
    const int countWidth =
        QFontMetrics(Metrics::sized(option.font, 12, QFont::DemiBold)).horizontalAdvance(count) +
        m(2);
    QRect countRect(inner.right() - countWidth + 1, inner.top(), countWidth, inner.height());
    QRect nameRect = inner;
    nameRect.setLeft(iconRect.right() + m(10));
    nameRect.setRight(countRect.left() - m(6));
    if (hasMark) {
        const int side = m(14);
        const QRect mark(countRect.left() - m(4) - side, inner.center().y() - side / 2 + 1, side,
                         side);
        nameRect.setRight(mark.left() - m(6));
        l.mark = QStyle::visualRect(option.direction, option.rect, mark);
    }
    l.icon = QStyle::visualRect(option.direction, option.rect, iconRect);
    l.name = QStyle::visualRect(option.direction, option.rect, nameRect);
    l.count = QStyle::visualRect(option.direction, option.rect, countRect);
    return l;
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const Metrics m(option.font);
    const QString count = countText(index);
    const bool needsPerson = index.data(FolderTextProxy::AttentionRole).toInt() > 0;
    const Layout l = layout(option, count, needsPerson);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? t.soft : t.line);
        painter->drawRoundedRect(l.ground, m(6), m(6));
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(l.ground.adjusted(1, 1, -1, -1), m(6), m(6));
    }
    const QColor words = isSelected ? t.softText : t.text;
    const QString shortName = index.data(FolderTextProxy::ShortRole).toString();
    if (l.isNarrow && !shortName.isEmpty())
        Paint::line(painter, l.ground, shortName, Metrics::sized(option.font, 12, QFont::DemiBold),
                    words, Qt::AlignCenter);
    else
        Icons::paint(painter, l.icon, index.data(FolderTextProxy::IconRole).toString(), words);
    if (needsPerson)
        Icons::paint(painter, l.mark, u"warning"_s, t.bad);
    if (!l.isNarrow) {
        const QFont font =
            Metrics::sized(option.font, 13, isSelected ? QFont::DemiBold : QFont::Normal);
        const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const Qt::Alignment trail = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        Paint::line(painter, l.name, index.data().toString(), font, words, lead | Qt::AlignVCenter);
        const bool isStrong = isSelected || needsPerson;
        const QColor quiet = isSelected ? t.softText : t.muted;
        Paint::line(painter, l.count, count,
                    Metrics::sized(option.font, 12, isStrong ? QFont::DemiBold : QFont::Normal),
                    needsPerson ? t.bad : quiet, trail | Qt::AlignVCenter);
    }
    painter->restore();
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m(option.font);
    return {m(48), m(32)};
}

} // namespace Innbox
