#include "ui/style/PersonMark.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QPainter>

namespace Innbox {

PersonMark::PersonMark(QWidget *parent) : QWidget(parent)
{
    const Metrics m(font());
    setFixedSize(m(36), m(36));
}

void PersonMark::showPerson(const QString &letters, const QColor &color)
{
    m_letters = letters;
    m_color = color;
    update();
}

void PersonMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::mark(&painter, rect(), m_letters, m_color, font());
}

} // namespace Innbox
