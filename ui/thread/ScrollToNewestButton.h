#pragma once

#include <QPushButton>

namespace Innbox {

/// Leads from the middle of a thread to its newest message and says how many arrived there.
/// Thread: GUI.
class ScrollToNewestButton : public QPushButton {
    Q_OBJECT
public:
    explicit ScrollToNewestButton(QWidget *parent);
    /// \param arrived messages that arrived since the end was left
    void showArrived(int arrived);
};

} // namespace Innbox
