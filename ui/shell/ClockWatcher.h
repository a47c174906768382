#pragma once

#include <QDate>
#include <QObject>

namespace Innbox {

class Clock;

/// Tells when shown times have to be written again although nothing arrived: every minute, when
/// the date changes (midnight, another time zone) and when the clock was set. Thread: GUI.
class ClockWatcher : public QObject {
    Q_OBJECT
public:
    /// \param clock outlives the watcher
    explicit ClockWatcher(Clock *clock, QObject *parent = nullptr);

    /// Compares now; for those who know that the clock was moved.
    void look();

Q_SIGNALS:
    /// Waits and countdowns of minutes and more are to be shown again.
    void minutePassed();
    /// Also what is told by days is: "Today" is another day now.
    void dayChanged();

private:
    void wait();

    Clock *m_clock;
    qint64 m_seenMs = 0;     ///< wall clock when minutePassed() was last told, ms UTC
    QDate m_date{};          ///< local date then
    int m_offsetSeconds = 0; ///< of the local time zone from UTC then
};

} // namespace Innbox
