#include "ui/style/Surface.h"

#include "ui/style/Tokens.h"

#include <QPainter>

namespace Innbox {

Surface::Surface(Ground ground, Edges edges, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_edges(edges)
{
}

void Surface::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Surface::setRadius(int radiusPx)
{
    m_radiusPx = radiusPx;
    update();
}

QColor Surface::ground() const
{
    const Tokens &t = Tokens::of(palette());
    switch (m_ground) {
    case Ground::Base:
        return t.base;
    case Ground::Rail:
        return t.rail;
    case Ground::Window:
        return t.window;
    case Ground::WarnSoft:
        return t.warnSoft;
    case Ground::BadSoft:
        return t.badSoft;
    }
    return t.base;
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_radiusPx > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground());
        painter.drawRoundedRect(rect(), m_radiusPx, m_radiusPx);
        return;
    }
    painter.fillRect(rect(), ground());
    const QColor line = Tokens::of(palette()).line;
    if (m_edges & Top)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_edges & Bottom)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
}

} // namespace Innbox
