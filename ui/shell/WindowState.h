#pragma once

#include "models/values/Id.h"

#include <QList>
#include <QPoint>
#include <QPointer>

namespace Innbox {

class MainWindow;
class SettingsDialog;

/// What a window shows, carried over to the window that takes its place when the language changes:
/// the open conversation, the composers, and the settings dialog itself, which stays open.
/// Thread: GUI.
class WindowState {
public:
    /// Takes the state of \p window, which is about to end.
    explicit WindowState(MainWindow *window);
    ~WindowState();
    WindowState(const WindowState &) = delete;
    WindowState &operator=(const WindowState &) = delete;

    /// Shows the same in another window.
    void restore(MainWindow *window);

private:
    ConversationId m_opened;
    QList<ConversationId> m_composers{};
    QPointer<SettingsDialog> m_settings{};
    QPoint m_settingsPlace{};
};

} // namespace Innbox
