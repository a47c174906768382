#include "app/desktop/TrayIcon.h"

#include "ui/text/NoticeText.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace Innbox {

namespace {
constexpr int MessageMs = 10'000;
} // namespace

TrayIcon::TrayIcon(const QString &account, QObject *parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()),
      m_icon(std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon()))
{
    m_menu->addAction(NoticeText::showWindow(), this, &TrayIcon::showAsked);
    m_menu->addAction(NoticeText::quit(), this, &TrayIcon::quitAsked);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(NoticeText::tray(account, 0));
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showAsked();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::showAsked);
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tell(const QString &title, const QString &body)
{
    m_icon->showMessage(title, body, m_icon->icon(), MessageMs);
}

} // namespace Innbox
