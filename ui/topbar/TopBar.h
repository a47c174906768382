#pragma once

#include "ui/shell/WindowContext.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class EnvironmentButton;
class SearchField;
class SyncPort;

/// Name, search, trust line, environment. Thread: GUI.
class TopBar : public Surface {
    Q_OBJECT
public:
    /// \p sync and \p clock outlive the bar.
    TopBar(SyncPort *sync, const Clock *clock, const WindowContext &context,
           QWidget *parent = nullptr);
    [[nodiscard]] SearchField *search() const { return m_search; }
    /// \param all      what the menu button opens
    /// \param accounts what the environment opens; may be null
    void setMenus(QMenu *all, QMenu *accounts);
    /// Opens the menu as if its button was pressed.
    void showMenu();

private:
    SearchField *m_search;
    EnvironmentButton *m_environment;
    QToolButton *m_menu;
    QMenu *m_all = nullptr;
};

} // namespace Innbox
