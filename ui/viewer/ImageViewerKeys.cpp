#include "ui/style/Metrics.h"
#include "ui/viewer/ImageCanvas.h"
#include "ui/viewer/ImageViewer.h"

#include <QKeyEvent>

namespace Innbox {

bool ImageViewer::takeCommand(const QKeyEvent *event)
{
    const QKeyCombination keys = event->keyCombination();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_S))
        saveAll();
    else if (event->matches(QKeySequence::Save))
        save();
    else if (event->matches(QKeySequence::Print))
        print();
    else if (keys == QKeyCombination(Qt::Key_I))
        toggleDetails();
    else if (keys == QKeyCombination(Qt::Key_F11))
        toggleFullScreen();
    else if (keys == QKeyCombination(Qt::Key_Escape))
        leave();
    else if (keys == QKeyCombination(Qt::Key_R))
        m_canvas->turn();
    else
        return false;
    return true;
}

bool ImageViewer::takeMove(const QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isPan = event->modifiers() & Qt::ShiftModifier;
    constexpr qreal PanPx = 60;
    const qreal pan = Metrics(font())(PanPx);
    switch (event->key()) {
    case Qt::Key_Left:
        isPan ? m_canvas->moveBy({pan, 0}) : step(-forward);
        return true;
    case Qt::Key_Right:
        isPan ? m_canvas->moveBy({-pan, 0}) : step(forward);
        return true;
    case Qt::Key_Up:
        m_canvas->moveBy({0, pan});
        return true;
    case Qt::Key_Down:
        m_canvas->moveBy({0, -pan});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        retry();
        return true;
    case Qt::Key_Home:
        step(-m_index);
        return true;
    case Qt::Key_End:
        step(int(m_images.size()));
        return true;
    case Qt::Key_Plus:
        m_canvas->setZoom(m_canvas->zoom() * ImageCanvas::Step);
        return true;
    case Qt::Key_Minus:
        m_canvas->setZoom(m_canvas->zoom() / ImageCanvas::Step);
        return true;
    case Qt::Key_0:
        m_canvas->fit();
        return true;
    case Qt::Key_1:
        m_canvas->setZoom(1);
        return true;
    default:
        return false;
    }
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (takeCommand(event) || takeMove(event))
        return;
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        QWidget::keyPressEvent(event);
    else
        event->accept(); // what is covered by the viewer hears no key
}

} // namespace Innbox
