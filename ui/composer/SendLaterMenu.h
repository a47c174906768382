#pragma once

#include <QMenu>

namespace Innbox {

class Clock;

/// When a reply shall leave instead of now. Thread: GUI.
class SendLaterMenu : public QMenu {
    Q_OBJECT
public:
    /// \param clock outlives the menu
    SendLaterMenu(const Clock *clock, QWidget *parent);

    /// One hour from \p nowMs. Both: wall clock, ms UTC. Pure.
    [[nodiscard]] static qint64 inAnHour(qint64 nowMs);
    /// 9:00 of the next day in the local zone. Pure but for the zone.
    [[nodiscard]] static qint64 tomorrowMorning(qint64 nowMs);

Q_SIGNALS:
    /// \p atMs wall clock, ms UTC; in the future. \p unlessNew: a message that comes before makes
    /// a draft of it again.
    void chosen(qint64 atMs, bool unlessNew);

private:
    void fill();
    void pick();

    const Clock *m_clock;
    bool m_unlessNew = false;
};

} // namespace Innbox
