#pragma once

#include <QProxyStyle>

namespace Innbox {

/// Fusion with the corners, lines and the focus ring of the design. Thread: GUI.
class InnboxStyle : public QProxyStyle {
    Q_OBJECT
public:
    InnboxStyle();

    using QProxyStyle::polish;
    /// The frame of a list or a text paints its ground, corners included.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;

    /// The one accent button of a group says so by this property (true).
    static constexpr char PrimaryProperty[] = "primary";
    /// A tool button with words of the second level says so by this property (true).
    static constexpr char QuietProperty[] = "quiet";

private:
    /// False: not one of ours.
    [[nodiscard]] static bool drawMark(PrimitiveElement element, const QStyleOption *option,
                                       QPainter *painter);
    [[nodiscard]] bool drawPart(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] bool drawComboWords(const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const;
    static void drawCheckBox(const QStyleOption *option, QPainter *painter);
    static void drawComboBox(const QStyleOptionComplex *option, QPainter *painter);
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const;
    [[nodiscard]] static QRect scrollBarRect(const QStyleOptionComplex *option,
                                             SubControl subControl);
};

} // namespace Innbox
