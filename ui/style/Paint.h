#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Innbox {

/// Pieces that more than one place paints. Each leaves the painter's pen, brush and font changed.
namespace Paint {

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
