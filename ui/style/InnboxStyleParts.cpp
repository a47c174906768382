#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <array>

namespace Innbox {

namespace {

constexpr qreal ChevronPx = 8;
constexpr qreal ChevronStroke = 1.5;
constexpr int ItemInsetPx = 4;
constexpr int UnderlinePx = 2;
constexpr int TabEndPx = 8;

/// \param turn in quarters from "down", clockwise
void drawChevron(QPainter *painter, const QRectF &rect, int turn, const QColor &color)
{
    const qreal wide = qMin<qreal>(ChevronPx, qMin(rect.width(), rect.height() * 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, ChevronStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->rotate(90.0 * turn);
    const std::array points{QPointF(-wide / 2, -wide / 4), QPointF(0, wide / 4),
                            QPointF(wide / 2, -wide / 4)};
    painter->drawPolyline(points.data(), int(points.size()));
    painter->restore();
}

void drawTabShape(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = Tokens::of(option->palette);
    const QRect place = option->rect;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(place.left() + TabEndPx, place.bottom() - UnderlinePx,
                                place.width() - 2 * TabEndPx, UnderlinePx),
                          t.accent);
    if (option->state & QStyle::State_HasFocus)
        Paint::rounded(painter, place.adjusted(3, 3, -3, -5), Paint::ControlRadius, {}, t.accent,
                       Paint::RingWidth);
}

void drawTabWords(const QStyleOptionTab &tab, QPainter *painter)
{
    const Tokens &t = Tokens::of(tab.palette);
    const bool isChosen = tab.state & QStyle::State_Selected;
    painter->save();
    const QFont words =
        Metrics::sized(painter->font(), 13, isChosen ? QFont::DemiBold : QFont::Normal);
    Paint::line(painter, tab.rect, tab.text, words, isChosen ? t.text : t.muted, Qt::AlignCenter);
    painter->restore();
}

} // namespace

bool InnboxStyle::drawMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = Tokens::of(option->palette);
    const QColor ink = option->state & State_Enabled ? t.muted : t.faint;
    switch (element) {
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawChevron(painter, option->rect, 0, ink);
        return true;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, 1, ink);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawChevron(painter, option->rect, 2, ink);
        return true;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, 3, ink);
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.base);
        return true;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return true;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1, t.line);
        return true;
    default:
        return false;
    }
}

bool InnboxStyle::drawPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const Tokens &t = Tokens::of(option->palette);
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return true;
    case CE_ComboBoxLabel:
        return drawComboWords(option, painter, widget);
    case CE_ToolButtonLabel: {
        const auto *quiet = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!quiet || !widget || !widget->property(QuietProperty).toBool())
            return false;
        QStyleOptionToolButton words(*quiet);
        words.palette.setColor(QPalette::ButtonText, t.muted);
        QProxyStyle::drawControl(element, &words, painter, widget);
        return true;
    }
    case CE_TabBarTabShape:
        drawTabShape(option, painter);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabWords(*tab, painter);
        return true;
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.base);
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, t.line);
        return true;
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || !(item->state & State_Selected))
            return false;
        Paint::rounded(painter, option->rect.adjusted(ItemInsetPx, 0, -ItemInsetPx, 0),
                       Paint::ControlRadius, t.soft, {}, 0);
        QStyleOptionMenuItem plain(*item);
        plain.state.setFlag(State_Selected, false);
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return true;
    }
    default:
        return false;
    }
}

void InnboxStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && area->frameShape() == QFrame::StyledPanel && area->viewport())
        area->viewport()->setAutoFillBackground(false);
}

bool InnboxStyle::drawComboWords(const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box || box->editable || !box->currentIcon.isNull())
        return false;
    // Fusion cuts words that are too long in the middle of a letter.
    const int room =
        proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
    QStyleOptionComboBox words(*box);
    words.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &words, painter, widget);
    return true;
}

void InnboxStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter)
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    const Tokens &t = Tokens::of(option->palette);
    const bool hasFocus = option->state & State_HasFocus;
    const bool isHovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    QColor fill = box->editable ? t.window : t.base;
    if (!box->editable && (isHovered || (option->state & (State_Sunken | State_On))))
        fill = Paint::mixed(t.base, t.text, 0.05);
    Paint::rounded(painter, option->rect, Paint::ControlRadius, fill, hasFocus ? t.accent : t.line,
                   hasFocus ? Paint::RingWidth : 1);
    constexpr int ArrowPx = 24;
    const QRect room = option->rect;
    const QRect end(room.right() + 1 - ArrowPx, room.y(), ArrowPx, room.height());
    drawChevron(painter, visualRect(option->direction, room, end), 0,
                option->state & State_Enabled ? t.muted : t.faint);
}

} // namespace Innbox
