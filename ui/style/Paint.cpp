#include "ui/style/Paint.h"

#include "ui/style/Metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace Innbox {

namespace {
constexpr int ClipSlackPx = 3;
}

void Paint::rounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                    const QColor &line, qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor Paint::mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

void Paint::line(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->save();
    // Marks that are piled up over a letter must not reach into other lines; letters of other
    // fonts may be a little higher than this one.
    painter->setClipRect(rect.adjusted(-ClipSlackPx, -ClipSlackPx, ClipSlackPx, ClipSlackPx),
                         Qt::IntersectClip);
    // The side is chosen by the caller; within the line the text's own direction counts.
    const int direction =
        shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | direction,
                      shown);
    painter->restore();
}

void Paint::mark(QPainter *painter, const QRect &rect, const QString &letters, const QColor &color,
                 const QFont &body)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(rect);
    painter->setFont(Metrics::sized(body, 12, QFont::DemiBold));
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letters);
}

void Paint::chip(QPainter *painter, const QRect &rect, const QString &word, const QFont &font,
                 const QColor &words, const QColor &ground)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, 4, 4);
    painter->setFont(font);
    painter->setPen(words);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace Innbox
