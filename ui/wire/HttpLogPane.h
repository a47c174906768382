#pragma once

#include <QTabWidget>

namespace Innbox {

class WirePane;
struct WindowContext;
struct WindowServices;

/// What one sees of the wire: log, contract lens and checklist, a tab each. Thread: GUI.
class HttpLogPane : public QTabWidget {
    Q_OBJECT
public:
    /// \param services  outlive the deck; their wire port is there
    /// \param layout    of the log: Vertical = bodies below the list, Horizontal = beside it
    HttpLogPane(const WindowServices &services, const WindowContext &context,
                Qt::Orientation layout, QWidget *parent = nullptr);

    /// The log, in front.
    WirePane *showLog();
    [[nodiscard]] WirePane *log() const { return m_log; }

private:
    WirePane *m_log;
};

} // namespace Innbox
