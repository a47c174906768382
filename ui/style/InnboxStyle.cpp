#include "ui/style/InnboxStyle.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int ScrollBarPx = 10;
constexpr int ShortestHandlePx = 28;
constexpr int ArrowInsetPx = 2;
constexpr int ArrowOffPx = 3; // as far from the edge as the mark of a combo box
constexpr qreal CheckRadius = 3;
constexpr int FieldInsetPx = 6;
constexpr int MenuMarginPx = 4;
constexpr int RingInsetPx = 2;
constexpr int TabSpacePx = 24;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(InnboxStyle::PrimaryProperty).toBool();
}

} // namespace

InnboxStyle::InnboxStyle() : QProxyStyle(u"fusion"_s) {}

void InnboxStyle::drawButton(const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens &t = Tokens::of(option->palette);
    const bool isOn = option->state & State_Enabled;
    const bool isDown = option->state & (State_Sunken | State_On);
    const bool isHovered = isOn && (option->state & State_MouseOver);
    QColor fill = t.base;
    QColor line = t.line;
    if (isPrimary(widget)) {
        fill = isOn ? t.bubble : t.line;
        line = QColor();
        if (isDown || isHovered)
            fill = Paint::mixed(fill, Qt::black, isDown ? 0.16 : 0.08);
    } else if (isDown || isHovered) {
        fill = Paint::mixed(t.base, t.text, isDown ? 0.10 : 0.05);
    }
    Paint::rounded(painter, option->rect, Paint::ControlRadius, fill, line, 1);
    if (option->state & State_HasFocus) // within, so that nothing around it has to make room
        Paint::rounded(painter,
                       option->rect.adjusted(RingInsetPx, RingInsetPx, -RingInsetPx, -RingInsetPx),
                       Paint::ControlRadius - 1, {}, isPrimary(widget) ? t.onAccent : t.accent,
                       Paint::RingWidth);
}

void InnboxStyle::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool isOn = option->state & State_On;
    const bool isEnabled = option->state & State_Enabled;
    QColor fill = t.base;
    if (isOn)
        fill = isEnabled ? t.bubble : t.faint;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    Paint::rounded(painter, box, CheckRadius, fill, isOn ? fill : t.muted, 1);
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.onAccent, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const std::array tick{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.30)};
    painter->drawPolyline(tick.data(), int(tick.size()));
    painter->restore();
}

void InnboxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (drawMark(element, option, painter))
        return;
    const Tokens &t = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        if (element == PE_PanelLineEdit) {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (frame && frame->lineWidth <= 0)
                return; // a field without a frame stands in a frame of its owner
        }
        const bool hasFocus = option->state & State_HasFocus;
        Paint::rounded(painter, option->rect, Paint::ControlRadius, t.window,
                       hasFocus ? t.accent : t.line, hasFocus ? Paint::RingWidth : 1);
        return;
    }
    case PE_Frame: {
        const bool hasFocus = option->state & State_HasFocus;
        Paint::rounded(painter, option->rect, Paint::ControlRadius, t.window,
                       hasFocus ? t.accent : t.line, hasFocus ? Paint::RingWidth : 1);
        return;
    }
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On)) {
            const qreal part = option->state & State_Sunken ? 0.12 : 0.06;
            Paint::rounded(painter, option->rect, Paint::ControlRadius,
                           Paint::mixed(t.base, t.text, part), {}, 0);
        }
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameDefaultButton:
        return; // the accent says it
    case PE_FrameFocusRect:
        Paint::rounded(painter, option->rect, Paint::ControlRadius, {},
                       isPrimary(widget) ? t.onAccent : t.accent, Paint::RingWidth);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void InnboxStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (drawPart(element, option, painter, widget))
        return;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton copy = *button;
        if (isPrimary(widget)) {
            const Tokens &t = Tokens::of(option->palette);
            const bool isOn = option->state & State_Enabled;
            copy.palette.setColor(QPalette::ButtonText, isOn ? t.onAccent : t.muted);
        }
        // Qt 6.4 puts the text beside the icon of a mirrored button, then mirrors it once more.
        const Qt::LayoutDirection direction = painter->layoutDirection();
        if (!copy.icon.isNull())
            painter->setLayoutDirection(Qt::LeftToRight);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        painter->setLayoutDirection(direction);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void InnboxStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Tokens &t = Tokens::of(option->palette);
    const bool isBusy = bar->state & (State_MouseOver | State_Sunken);
    const QRectF handle = proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, nullptr);
    Paint::rounded(painter, handle.adjusted(2, 2, -2, -2), ScrollBarPx / 2.0 - 2,
                   isBusy ? t.muted : Paint::mixed(t.faint, t.base, 0.35), {}, 0);
}

void InnboxStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(option, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void InnboxStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    const Tokens &t = Tokens::of(option->palette);
    const bool hasFocus = option->state & State_HasFocus;
    Paint::rounded(painter, option->rect, Paint::ControlRadius, t.window,
                   hasFocus ? t.accent : t.line, hasFocus ? Paint::RingWidth : 1);
    const int off = option->direction == Qt::RightToLeft ? ArrowOffPx : -ArrowOffPx;
    const auto arrow = [&](SubControl part, PrimitiveElement sign, bool isOn) {
        const QStyleOption &plain = *option;
        QStyleOption each(plain);
        each.rect = proxy()
                        ->subControlRect(CC_SpinBox, option, part, widget)
                        .adjusted(ArrowInsetPx, ArrowInsetPx, -ArrowInsetPx, -ArrowInsetPx)
                        .translated(off, 0);
        each.state.setFlag(State_Enabled, isOn && (option->state & State_Enabled));
        const bool isPressed = box->activeSubControls == part && (option->state & State_Sunken);
        each.state.setFlag(State_Sunken, isPressed);
        proxy()->drawPrimitive(sign, &each, painter, widget);
    };
    arrow(SC_SpinBoxUp, PE_IndicatorSpinUp, box->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, PE_IndicatorSpinDown,
          box->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

QRect InnboxStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl subControl)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    // No arrow buttons: the whole bar is groove.
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 whole = range + bar->pageStep;
    int handle = length;
    if (range > 0 && whole > 0) {
        const int wanted = int(qint64(bar->pageStep) * length / whole);
        handle = qBound(qMin(ShortestHandlePx, length), wanted, length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return isHorizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                            : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect InnboxStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, subControl);
    const QRect given = QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isText = (control == CC_SpinBox && subControl == SC_SpinBoxEditField) ||
                        (control == CC_ComboBox && subControl == SC_ComboBoxEditField);
    if (!isText)
        return given;
    // Words keep off the edge at which they begin.
    return option->direction == Qt::RightToLeft ? given.adjusted(0, 0, -FieldInsetPx, 0)
                                                : given.adjusted(FieldInsetPx, 0, 0, 0);
}

int InnboxStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // room for the whole focus ring
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return Paint::RingWidth;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return ScrollBarPx;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return MenuMarginPx;
    case PM_TabBarTabHSpace:
        return TabSpacePx;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int InnboxStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize InnboxStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!widget)
        return given;
    const Metrics m(widget->font());
    switch (type) {
    case CT_PushButton:
        return {size.width() + m(24), qMax(m(28), size.height() + m(8))};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return given;
        return {given.width() + 2 * FieldInsetPx, qMax(m(28), given.height())};
    }
    case CT_ComboBox:
    case CT_SpinBox:
        return {given.width() + 2 * FieldInsetPx, qMax(m(28), given.height())};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? given : QSize(given.width() + m(12), qMax(m(28), given.height()));
    }
    case CT_TabBarTab: {
        const QSize words = given.grownBy(QMargins(m(2), 0, m(2), 0)); // room for the bolder ones
        return {words.width(), qMax(m(34), given.height())};
    }
    default:
        return given;
    }
}

QRect InnboxStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const QRect given = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0)
        return given;
    return given.adjusted(FieldInsetPx - 2, 0, 2 - FieldInsetPx, 0);
}

QIcon InnboxStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return Icons::named(u"clear"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace Innbox
