#pragma once

#include <QTabWidget>

namespace Innbox {

class WirePane;
class WirePort;

/// What one sees of the wire: the log and the contract lens, a tab each. Thread: GUI.
class WireDeck : public QTabWidget {
    Q_OBJECT
public:
    /// \param port    outlives the deck
    /// \param layout  of the log: Vertical = bodies below the list, Horizontal = beside it
    WireDeck(WirePort *port, Qt::Orientation layout, QWidget *parent = nullptr);

    /// The log, in front.
    WirePane *showLog();
    [[nodiscard]] WirePane *log() const { return m_log; }

private:
    WirePane *m_log;
};

} // namespace Innbox
