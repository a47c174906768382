#pragma once

#include "ui/WindowContext.h"
#include "ui/style/Surface.h"

namespace Innbox {

class Clock;
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

private:
    SearchField *m_search;
};

} // namespace Innbox
