#include "ui/style/Avatar.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QPainter>

namespace Innbox {

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    const Metrics m(font());
    setFixedSize(m(36), m(36));
}

void Avatar::showPerson(const QString &letters, const QColor &color)
{
    m_letters = letters;
    m_color = color;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::mark(&painter, rect(), m_letters, m_color, font());
}

} // namespace Innbox
