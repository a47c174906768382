#pragma once

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace Innbox {

/// The icon in the tray of the desktop: it shows the window and quits the program. Thread: GUI.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// \param account as a person calls it, for the tooltip
    explicit TrayIcon(const QString &account, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop has a tray.
    [[nodiscard]] static bool isAvailable();
    /// Shows a message beside the icon: for desktops without a notification server.
    void tell(const QString &title, const QString &body);

Q_SIGNALS:
    void showAsked();
    void quitAsked();

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Innbox
