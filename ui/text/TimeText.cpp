#include "ui/text/TimeText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}
} // namespace

QString TimeText::clock(qint64 atMs)
{
    return QLocale().toString(local(atMs).time(), QLocale::ShortFormat);
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
    //: Date of the same year in a list, by QLocale's date format
    const QString sameYear = tr("d MMM");
    //: Date of another year in a list, by QLocale's date format
    const QString otherYear = tr("d MMM yyyy");
    return QLocale().toString(date, date.year() == today.year() ? sameYear : otherYear);
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
    return QLocale().toString(local(atMs), QLocale::LongFormat);
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
