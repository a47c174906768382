#include "ui/shell/WindowState.h"

#include "ui/composer/ComposerDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ThreadPane.h"
#include "ui/shell/WindowMenu.h"

#include <memory>

namespace Innbox {

WindowState::WindowState(MainWindow *window)
    : m_opened(window->openedConversation()), m_settings(window->findChild<SettingsDialog *>())
{
    for (const ComposerDialog *const composer : window->findChildren<ComposerDialog *>())
        m_composers.append(composer->conversation());
    if (!m_settings)
        return;
    m_settingsPlace = m_settings->pos();
    // Without a parent it outlives the window.
    m_settings->setParent(nullptr, m_settings->windowFlags());
}

WindowState::~WindowState()
{
    const std::unique_ptr<SettingsDialog> end(m_settings.data()); // null once a window has it
}

void WindowState::restore(MainWindow *window)
{
    if (m_opened.isValid())
        window->openConversation(m_opened);
    auto *const thread = window->findChild<ThreadPane *>();
    for (const ConversationId conversation : std::as_const(m_composers))
        thread->reopenComposer(conversation);
    if (!m_settings)
        return;
    QWidget *const focused = m_settings->focusWidget();
    m_settings->setParent(window, m_settings->windowFlags());
    m_settings->move(m_settingsPlace);
    window->menu()->showSettings(m_settings);
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
    m_settings.clear();
}

} // namespace Innbox
