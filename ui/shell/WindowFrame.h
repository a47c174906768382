#pragma once

#include <QMainWindow>

namespace Innbox {

class WindowStateStore;

/// The window without its parts. It is made before them, so that it can stand on the screen, in its
/// place and colour, while they are made: that takes several times as long. Thread: GUI.
class WindowFrame : public QMainWindow {
    Q_OBJECT
protected:
    /// \param memory where it stood last time; null = nobody remembers
    /// \param isShownAtOnce shown before the first part is made; else by whoever made it
    WindowFrame(const WindowStateStore *memory, bool isShownAtOnce);
};

} // namespace Innbox
