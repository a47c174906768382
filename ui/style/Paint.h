#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Innbox {

/// Pieces that more than one place paints. Unless they say otherwise they leave the
/// painter's pen, brush and font changed.
namespace Paint {

constexpr qreal ControlRadius = 6;
constexpr qreal RingWidth = 2;

/// A box with round corners; an invalid colour leaves its part out. \p painter stays as it was.
void rounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &line, qreal lineWidth);

/// Pure. \param part of \p b, 0 to 1
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, qreal part);

/// One line of plain text, elided at its end; right-to-left text reads by its own direction.
void line(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
          const QColor &color, Qt::Alignment alignment);

/// The round mark of a person with white letters.
void mark(QPainter *painter, const QRect &rect, const QString &letters, const QColor &color,
          const QFont &body);

/// A word on a soft ground.
void chip(QPainter *painter, const QRect &rect, const QString &word, const QFont &font,
          const QColor &words, const QColor &ground);

} // namespace Paint
} // namespace Innbox
