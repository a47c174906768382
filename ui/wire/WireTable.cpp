#include "ui/wire/WireTable.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Innbox {

namespace {

constexpr int RowPx = 28;
constexpr int TableSidePx = 10;

class Rows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::of(option.palette);
        const Metrics m(option.font);
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isSelected ? t.soft : t.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          t.line);
        const bool showsFocus = isSelected && option.widget && option.widget->hasFocus();
        if (showsFocus && index.column() == 0)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), m(3), option.rect.height()), t.accent);
        const auto color = index.data(Qt::ForegroundRole).value<QColor>();
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        Paint::line(painter, option.rect.adjusted(m(TableSidePx), 0, -m(4), 0),
                    index.data().toString(), option.font, color.isValid() ? color : t.text,
                    side | Qt::AlignVCenter);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Metrics(option.font)(RowPx)};
    }
};

class Heads : public QHeaderView {
public:
    explicit Heads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), Metrics(font())(RowPx)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = Tokens::of(palette());
        const Metrics m(font());
        painter->fillRect(rect, t.base);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        Paint::line(painter, rect.adjusted(m(TableSidePx), 0, -m(4), 0), words,
                    Metrics::sized(font(), 12, QFont::Medium), t.muted, side | Qt::AlignVCenter);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter(viewport()).fillRect(viewport()->rect(), Tokens::of(palette()).base);
        QHeaderView::paintEvent(event);
    }
};

} // namespace

WireTable::WireTable(const QString &name, const QString &words, QWidget *parent) : QTreeView(parent)
{
    const Metrics m(font());
    setObjectName(name);
    setAccessibleName(words);
    setHeader(new Heads(this));
    setItemDelegate(new Rows(this));
    setFont(Metrics::sized(font(), 12));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMinimumSize(m(240), m(90));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(m(48));
    header()->setHighlightSections(false);
}

void WireTable::setWidth(int column, int designPx)
{
    if (designPx > 0)
        header()->resizeSection(
            column, Metrics(parentWidget() ? parentWidget()->font() : font())(designPx));
    else
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace Innbox
