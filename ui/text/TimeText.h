#pragma once

#include <QCoreApplication>
#include <QString>

QT_BEGIN_NAMESPACE
class QLocale;
class QTime;
QT_END_NAMESPACE

namespace Innbox {

/// UTC milliseconds -> words in the local time zone, by the default QLocale; 12 or 24 hours as the
/// system shows them. Pure but for these. The only place where a time of day is formatted for a
/// person; logs for developers (ui/wire) keep their own, which show milliseconds.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::TimeText)
public:
    /// "12:40" or "12:40 PM", never with seconds.
    [[nodiscard]] static QString clock(qint64 atMs);
    [[nodiscard]] static QString clock(const QTime &time);
    /// The format of fields in which a person sets a date and a time, for QDateTimeEdit.
    [[nodiscard]] static QString editFormat();
    /// The format of clock() for QLocale::toString(): hours and minutes, as \p interface writes
    /// them, but 12 or 24 hours as \p system does.
    [[nodiscard]] static QString clockFormat(const QLocale &interface, const QLocale &system);
    /// For a list: "12:40" today, "Yesterday", "Thu" within a week, else the date.
    [[nodiscard]] static QString brief(qint64 atMs, qint64 nowMs);
    /// For a separator: "Today", "Yesterday", "Friday, 22 August", with the year when it differs.
    [[nodiscard]] static QString day(qint64 atMs, qint64 nowMs);
    /// Date and time in full without seconds, for tooltips and screen readers.
    [[nodiscard]] static QString full(qint64 atMs);
    /// "5 Jan, 12:40": date and time in a few letters, for table columns.
    [[nodiscard]] static QString shortDateTime(qint64 atMs, qint64 nowMs);
    /// For what lies ahead: "12:40" today, "Tomorrow, 12:40", else date and time.
    [[nodiscard]] static QString upcoming(qint64 atMs, qint64 nowMs);
    /// "12 s", "3 min", "2 h", "4 d": a duration of at least 0 ms.
    [[nodiscard]] static QString duration(qint64 ms);
    [[nodiscard]] static bool isSameDay(qint64 aMs, qint64 bMs);
};

} // namespace Innbox
