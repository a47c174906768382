#pragma once

#include <QFont>
#include <QFontInfo>
#include <QtMath>

namespace Innbox {

/// Sizes of the design, which was drawn for a 13 px font, in steps that grow with the font.
class Metrics {
public:
    explicit Metrics(const QFont &body) : m_scale(QFontInfo(body).pixelSize() / 13.0) {}

    /// A length of the design in px of this font.
    [[nodiscard]] int operator()(qreal designPx) const
    {
        return qMax(designPx > 0 ? 1 : 0, qRound(designPx * m_scale));
    }

    /// The body font in another size of the design (15 titles, 13 body, 12 secondary, 11 chips).
    [[nodiscard]] static QFont sized(const QFont &body, qreal designPx,
                                     QFont::Weight weight = QFont::Normal)
    {
        QFont font = body;
        if (body.pixelSize() > 0)
            font.setPixelSize(qMax(1, qRound(body.pixelSize() * designPx / 13.0)));
        else
            font.setPointSizeF(body.pointSizeF() * designPx / 13.0);
        font.setWeight(weight);
        return font;
    }

private:
    qreal m_scale;
};

} // namespace Innbox
