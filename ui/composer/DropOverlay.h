#pragma once

#include "ui/composer/DropCheck.h"

#include <QWidget>

namespace Innbox {

class PlainLabel;

/// Lies over the place that would take what is dragged there, and says what would happen. Takes no
/// events itself. Thread: GUI.
class DropOverlay : public QWidget {
    Q_OBJECT
public:
    /// Place: over a pane, with the reasons. Row: over one row of a list, one line.
    enum class Look { Place, Row };

    /// \param place the overlay fills it while it is shown, unless setGeometry() says otherwise
    DropOverlay(Look look, QWidget *place);

    void showCheck(const DropCheck &check, const QString &receiver = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    bool m_isTaken = false;
    PlainLabel *m_title;
    PlainLabel *m_detail;
};

} // namespace Innbox
