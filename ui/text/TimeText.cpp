#include "ui/text/TimeText.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// A QLocale time format without its seconds and what separates them.
QString withoutSeconds(QString format)
{
    static const QRegularExpression seconds(u"[:.\\s]*s{1,2}(\\.z{1,3})?"_s);
    return format.remove(seconds).trimmed();
}

bool hasTwelveHours(const QString &format)
{
    static const QRegularExpression quoted(u"'[^']*'"_s); // words of the language
    return QString(format).remove(quoted).contains(u'a', Qt::CaseInsensitive);
}

QString dateOf(const QDate &date, const QDate &today)
{
    //: Date of the same year in a list, by QLocale's date format
    const QString sameYear = TimeText::tr("d MMM");
    //: Date of another year in a list, by QLocale's date format
    const QString otherYear = TimeText::tr("d MMM yyyy");
    return QLocale().toString(date, date.year() == today.year() ? sameYear : otherYear);
}
} // namespace

QString TimeText::clock(qint64 atMs)
{
    return clock(local(atMs).time());
}

QString TimeText::clock(const QTime &time)
{
    const QLocale interface;
    return interface.toString(time, clockFormat(interface, QLocale::system()));
}

QString TimeText::editFormat()
{
    const QLocale interface;
    return interface.dateFormat(QLocale::ShortFormat) + u' ' +
           clockFormat(interface, QLocale::system());
}

QString TimeText::clockFormat(const QLocale &interface, const QLocale &system)
{
    const QString own = withoutSeconds(interface.timeFormat(QLocale::ShortFormat));
    const bool isTwelve = hasTwelveHours(system.timeFormat(QLocale::ShortFormat));
    if (hasTwelveHours(own) == isTwelve)
        return own;
    return isTwelve ? u"h:mm AP"_s : u"HH:mm"_s;
}

QString TimeText::brief(qint64 atMs, qint64 nowMs)
{
    if (atMs <= 0)
        return {};
    const QDate date = local(atMs).date();
    const QDate today = local(nowMs).date();
    const qint64 days = date.daysTo(today);
    if (days <= 0)
        return clock(atMs);
    if (days == 1)
        return tr("Yesterday");
    if (days < 7)
        return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    return dateOf(date, today);
}

QString TimeText::shortDateTime(qint64 atMs, qint64 nowMs)
{
    //: A date and a time of day, in a table
    return tr("%1, %2").arg(dateOf(local(atMs).date(), local(nowMs).date()), clock(atMs));
}

QString TimeText::upcoming(qint64 atMs, qint64 nowMs)
{
    const qint64 days = local(nowMs).date().daysTo(local(atMs).date());
    if (days == 0)
        return clock(atMs);
    if (days == 1) //: Tomorrow at a time of day
        return tr("tomorrow, %1").arg(clock(atMs));
    return shortDateTime(atMs, nowMs);
}

QString TimeText::day(qint64 atMs, qint64 nowMs)
{
    const QDate date = local(atMs).date();
    const QDate today = local(nowMs).date();
    if (date == today)
        return tr("Today");
    if (date.daysTo(today) == 1)
        return tr("Yesterday");
    //: Date of the same year over the messages of a day, by QLocale's date format
    const QString sameYear = tr("dddd, d MMMM");
    //: Date of another year over the messages of a day, by QLocale's date format
    const QString otherYear = tr("dddd, d MMMM yyyy");
    return QLocale().toString(date, date.year() == today.year() ? sameYear : otherYear);
}

QString TimeText::full(qint64 atMs)
{
    //: A long date and a time of day
    return tr("%1, %2", "long")
        .arg(QLocale().toString(local(atMs).date(), QLocale::LongFormat), clock(atMs));
}

QString TimeText::duration(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return tr("%1 h").arg(seconds / 3600);
    return tr("%1 d").arg(seconds / 86400);
}

bool TimeText::isSameDay(qint64 aMs, qint64 bMs)
{
    return local(aMs).date() == local(bMs).date();
}

} // namespace Innbox
