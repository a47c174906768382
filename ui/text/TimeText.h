#pragma once

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// UTC milliseconds -> words in the local time zone, by the default QLocale. Pure but for these.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::TimeText)
public:
    /// "12:40"
    [[nodiscard]] static QString clock(qint64 atMs);
    /// For a list: "12:40" today, "Yesterday", "Thu" within a week, else the date.
    [[nodiscard]] static QString brief(qint64 atMs, qint64 nowMs);
    /// For a separator: "Today", "Yesterday", "Friday, 22 August", with the year when it differs.
    [[nodiscard]] static QString day(qint64 atMs, qint64 nowMs);
    /// Date and time in full, for tooltips and screen readers.
    [[nodiscard]] static QString full(qint64 atMs);
    /// "12 s", "3 min", "2 h", "4 d": a duration of at least 0 ms.
    [[nodiscard]] static QString duration(qint64 ms);
    [[nodiscard]] static bool isSameDay(qint64 aMs, qint64 bMs);
};

} // namespace Innbox
