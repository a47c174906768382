#include "ui/style/Theme.h"

#include "ui/style/InnboxStyle.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QFont>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// The platform's lightness must be read before our own palette covers it.
bool platformIsDark()
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

/// Without a desktop (offscreen) Qt names no font of the platform: take the one of the design.
void chooseOffscreenFont(QApplication &application)
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        return;
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(13);
    if (application.font() != font)
        QApplication::setFont(font);
}

} // namespace

void Theme::apply(QApplication &application, Mode mode)
{
    const bool platformDark = platformIsDark();
    const bool isDark = mode == Mode::Dark || (mode == Mode::FollowPlatform && platformDark);
    chooseOffscreenFont(application);
    if (!qobject_cast<InnboxStyle *>(QApplication::style()))
        QApplication::setStyle(new InnboxStyle);
    QApplication::setPalette(palette(isDark));
}

Theme::Mode Theme::fromWord(const QString &word)
{
    if (word == "light"_L1)
        return Mode::Light;
    if (word == "dark"_L1)
        return Mode::Dark;
    return Mode::FollowPlatform;
}

QPalette Theme::palette(bool isDark)
{
    const Tokens &t = isDark ? Tokens::dark() : Tokens::light();
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.rail);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.softText);
    p.setColor(QPalette::LinkVisited, t.softText);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.faint);
    p.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : t.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

} // namespace Innbox
