#include "ui/style/ScreenFit.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace Innbox {

namespace {

// The frame is known only once the window manager has made it. Title bars of the usual desktops
// are not higher than this.
constexpr QMargins GuessedFrame{2, 38, 2, 2};

constexpr QRect Endless{0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX};

QRect &screenOfTests()
{
    static QRect screen;
    return screen;
}

QRect availableOn(const QWidget *window)
{
    if (screenOfTests().isValid())
        return screenOfTests();
    if (QGuiApplication::platformName() == u"offscreen")
        return Endless;
    const QScreen *screen = QGuiApplication::screenAt(window->geometry().center());
    if (!screen) // it stood on a screen that is gone
        screen = window->parentWidget() ? window->parentWidget()->screen()
                                        : QGuiApplication::primaryScreen();
    return screen->availableGeometry();
}

QMargins frameOf(const QWidget *window)
{
    if (window->windowFlags() & Qt::FramelessWindowHint)
        return {};
    const QWindow *const handle = window->windowHandle();
    const QMargins known = handle ? handle->frameMargins() : QMargins();
    return known.isNull() ? GuessedFrame : known;
}

} // namespace

ScreenFit::ScreenFit(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

QRect ScreenFit::area(const QWidget *window)
{
    const QRect available = availableOn(window);
    return available == Endless ? Endless : available.marginsRemoved(frameOf(window));
}

void ScreenFit::useScreen(const QRect &available)
{
    screenOfTests() = available;
}

QRect ScreenFit::fitted(const QRect &wanted, const QRect &area)
{
    QRect fit(wanted.topLeft(), wanted.size().boundedTo(area.size()));
    fit.moveLeft(qBound(area.left(), fit.left(), area.right() + 1 - fit.width()));
    fit.moveTop(qBound(area.top(), fit.top(), area.bottom() + 1 - fit.height()));
    return fit;
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void ScreenFit::fit()
{
    if (availableOn(m_window) == Endless || m_window->isMaximized() || m_window->isFullScreen())
        return;
    const QRect now = m_window->geometry();
    const QRect room = fitted(now, area(m_window));
    // A window that was never placed is placed by the window manager: only its size is ours.
    if (!m_window->testAttribute(Qt::WA_Moved))
        m_window->resize(room.size());
    else if (room != now)
        m_window->setGeometry(room);
}

} // namespace Innbox
