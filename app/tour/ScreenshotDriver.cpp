#include "app/tour/ScreenshotDriver.h"

#include "app/engine/sync/CancellableTimer.h"
#include "models/ports/Clock.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Translations.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDateTime>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QToolButton>
#include <QVariant>

#include <algorithm>
#include <cstdio>
#include <tuple>
#include <utility>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Glance{40};
constexpr int MostGlances = 750; // 30 s

/// The dialogs and menus over a window, the lowest first.
QWidgetList windowsOver(const QWidget *window)
{
    QWidgetList all = QApplication::topLevelWidgets();
    all.removeIf([window](const QWidget *each) {
        return each == window || !each->isVisible() || each->windowType() == Qt::ToolTip;
    });
    const auto depth = [](const QWidget *each) {
        int owners = 0;
        for (; each->parentWidget(); each = each->parentWidget()->window())
            ++owners;
        return owners;
    };
    std::ranges::sort(all, {}, [&depth](const QWidget *each) {
        return std::tuple(each->windowType() == Qt::Popup, depth(each), each->objectName());
    });
    return all;
}

} // namespace

ScreenshotDriver::ScreenshotDriver(const WindowServices &services, QString out)
    : m_services(services), m_out(std::move(out)),
      m_timer(std::make_unique<CancellableTimer>(services.clock))
{
}

ScreenshotDriver::~ScreenshotDriver() = default;

void ScreenshotDriver::openWindow(const Look &look)
{
    m_window.reset();
    m_words.reset();
    m_words = std::make_unique<Translations>(QLocale(look.language));
    Theme::apply(*qApp, look.isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    constexpr qreal BodyPx = 13;
    m_font = QApplication::font(); // back at the end: it must not reach the next scene
    QApplication::setFont(Metrics::sized(m_font, BodyPx * look.fontScale));
    WindowContext context;
    context.environment = look.environment;
    context.writing = look.writing;
    m_window = std::make_unique<MainWindow>(m_services, context);
    m_window->resize(look.size);
    m_window->show();
}

void ScreenshotDriver::closeWindow()
{
    m_window.reset();
    QApplication::setFont(m_font);
}

QCoro::Task<bool> ScreenshotDriver::open(ConversationId conversation)
{
    co_await settle();
    m_window->openConversation(conversation);
    co_return co_await settle();
}

void ScreenshotDriver::typeReply(const QString &text)
{
    auto *edit = m_window->findChild<QPlainTextEdit *>(u"replyEdit"_s);
    if (!edit) {
        note(u"There is no place to write."_s);
        return;
    }
    edit->setFocus();
    for (const QChar c : text)
        press(edit, QKeyCombination::fromCombined(0), QString(c));
}

void ScreenshotDriver::sendReply()
{
    if (auto *edit = m_window->findChild<QPlainTextEdit *>(u"replyEdit"_s))
        press(edit, Qt::CTRL | Qt::Key_Return, u"\r"_s);
}

void ScreenshotDriver::search(const QString &query)
{
    m_window->searchFor(query);
}

QCoro::Task<bool> ScreenshotDriver::settle()
{
    co_await pause(Glance); // what was just asked for begins
    MainWindow *window = m_window.get();
    co_return co_await until([window] { return window->isSettled(); });
}

QCoro::Task<bool> ScreenshotDriver::shoot(QString name)
{
    const bool isSettled = co_await settle();
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    const bool isSaved = m_window->grab().save(m_out + u'/' + file);
    note(isSaved ? u"Picture %1%2"_s.arg(file, isSettled ? QString() : u" (still moving)"_s)
                 : u"%1 could not be written."_s.arg(file));
    co_return isSettled &&isSaved;
}

QWidget &ScreenshotDriver::parts() const
{
    return *m_window;
}

QPixmap ScreenshotDriver::picture() const
{
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    QHash<const QWidget *, QPoint> places{{m_window.get(), QPoint()}};
    for (QWidget *const over : windowsOver(m_window.get())) {
        // The platform may put a dialog anywhere: in a picture it stands in the middle, and a menu
        // where it stands over its own window.
        QPoint place = m_window->rect().center() - over->rect().center();
        const QWidget *const owner =
            over->parentWidget() ? over->parentWidget()->window() : m_window.get();
        if (over->windowType() == Qt::Popup)
            place = places.value(owner) + owner->mapFromGlobal(over->pos());
        places.insert(over, place);
        painter.fillRect(QRect(place, over->size()).adjusted(-1, -1, 1, 1), Qt::gray);
        painter.drawPixmap(place, over->grab());
    }
    return whole;
}

QCoro::Task<bool> ScreenshotDriver::shootAs(QString name)
{
    bool isSettled = co_await settle();
    // Qt fades the button of a line edit in, whatever the style says of motion.
    MainWindow *const window = m_window.get();
    const bool isStill = co_await until([window] {
        const auto all = window->findChildren<QToolButton *>();
        return std::ranges::none_of(all, [](const QToolButton *each) {
            const QVariant opacity = each->property("opacity");
            return opacity.isValid() && opacity.toReal() > 0 && opacity.toReal() < 1;
        });
    });
    isSettled = isSettled && isStill;
    const bool isSaved = picture().save(m_out + u'/' + name + u".png"_s);
    note(isSaved ? u"Picture %1.png%2"_s.arg(name, isSettled ? QString() : u" (still moving)"_s)
                 : u"%1.png could not be written."_s.arg(name));
    co_return isSettled &&isSaved;
}

QCoro::Task<bool> ScreenshotDriver::until(std::function<bool()> condition)
{
    for (int glance = 0; glance < MostGlances; ++glance) {
        if (condition())
            co_return true;
        co_await pause(Glance);
    }
    co_return false;
}

void ScreenshotDriver::press(QWidget *target, QKeyCombination keys, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, keys.key(), keys.keyboardModifiers(), text);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, keys.key(), keys.keyboardModifiers(), text);
    QApplication::sendEvent(target, &up);
}

bool ScreenshotDriver::pressIn(const QString &name, QKeyCombination keys) const
{
    QWidget *const part = visible<QWidget>(name);
    if (part)
        press(part, keys);
    return part;
}

QCoro::Task<bool> ScreenshotDriver::pause(std::chrono::milliseconds time)
{
    return m_timer->sleep(time);
}

void ScreenshotDriver::note(const QString &line)
{
    const QString stamped = QDateTime::fromMSecsSinceEpoch(m_services.clock->nowMs())
                                .toUTC()
                                .toString(u"HH:mm:ss.zzz"_s) +
                            u"  "_s + line;
    m_lines.append(stamped);
    std::puts(stamped.toUtf8().constData());
}

bool ScreenshotDriver::writeTranscript() const
{
    QSaveFile file(m_out + u"/transcript.txt"_s);
    return file.open(QIODevice::WriteOnly) &&
           file.write((m_lines.join(u'\n') + u'\n').toUtf8()) >= 0 && file.commit();
}

} // namespace Innbox::Tour
