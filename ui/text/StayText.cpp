#include "ui/text/StayText.h"

#include "ui/text/SafeText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QDate today(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs).date();
}

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

} // namespace

QString StayText::day(QDate day, qint64 nowMs)
{
    if (!day.isValid())
        return {};
    //: Date of the same year beside check-in and check-out, by QLocale's date format
    const QString sameYear = tr("ddd, d MMM");
    //: Date of another year beside check-in and check-out, by QLocale's date format
    const QString otherYear = tr("ddd, d MMM yyyy");
    return QLocale().toString(day, day.year() == today(nowMs).year() ? sameYear : otherYear);
}

QString StayText::checkout(const Reservation &stay, qint64 nowMs)
{
    const QString last = day(stay.checkout, nowMs);
    const qint64 nights = stay.checkin.daysTo(stay.checkout);
    if (last.isEmpty() || !stay.checkin.isValid() || nights < 1)
        return last;
    //: Check-out and how long the stay is
    return tr("%1 · %n night(s)", nullptr, int(nights)).arg(last);
}

QString StayText::status(const Reservation &stay)
{
    if (stay.status == "booked"_L1)
        return stay.cancelledAtMs > 0 ? tr("Cancelled") : tr("Booked");
    if (stay.status == "cancelled"_L1)
        return tr("Cancelled");
    if (stay.status == "cancelled_by_accommodation"_L1)
        return tr("Cancelled by the property");
    if (stay.status == "cancelled_by_guest"_L1)
        return tr("Cancelled by the guest");
    if (stay.status == "no_show"_L1)
        //: The guest never came
        return tr("No show");
    if (stay.status == "stayed"_L1)
        //: The stay is over
        return tr("Stayed");
    return SafeText::forName(QString(stay.status).replace(u'_', u' '), 60);
}

QString StayText::party(const Reservation &stay)
{
    QStringList parts;
    if (stay.adults > 0)
        parts += tr("%n adult(s)", nullptr, stay.adults);
    const int children = int(stay.childrenAges.size());
    if (children > 0) {
        QStringList ages;
        for (const int age : stay.childrenAges)
            ages += QLocale().toString(age);
        //: %1 lists the ages in years
        parts += tr("%n child(ren) (%1)", nullptr, children).arg(ages.join(u", "));
    }
    if (parts.isEmpty() && stay.guests > 0)
        return tr("%n guest(s)", nullptr, stay.guests);
    return parts.join(u", ");
}

QString StayText::left(QDate lastDay, qint64 nowMs)
{
    const int days = daysLeft(lastDay, nowMs, zone());
    if (days < 0)
        //: A sending window has closed
        return tr("over");
    if (days == 0)
        //: A sending window closes
        return tr("ends today");
    //: How long a sending window is open; short
    return tr("%n d left", nullptr, days);
}

QDate StayText::ourLastDay(const SendingWindow &window, SenderKind voice)
{
    return voice == SenderKind::Property ? window.propertyUntil : window.guestUntil;
}

QString StayText::until(const std::optional<SendingWindow> &window, SenderKind voice, qint64 nowMs)
{
    if (!window)
        return {};
    const QDate last = ourLastDay(*window, voice);
    //: Date of the same year until when a reply can be sent, by QLocale's date format
    const QString sameYear = tr("d MMM");
    //: Date of another year until when a reply can be sent, by QLocale's date format
    const QString otherYear = tr("d MMM yyyy");
    const QDate now = today(nowMs);
    const QString date = QLocale().toString(last, last.year() == now.year() ? sameYear : otherYear);
    //: Until when a reply can be sent; %1 is a date
    return last < now ? tr("probably closed since %1").arg(date) : tr("until %1").arg(date);
}

QString StayText::replyBy(const RowFacts &facts, qint64 nowMs)
{
    if (!facts.stay.checkout.isValid() && facts.stay.cancelledAtMs == 0)
        return {}; // most rows: the time zone is not asked for
    const QTimeZone here = zone();
    const auto window = sendingWindow(facts.stay, facts.lastGuestMessageAtMs, here);
    if (!window)
        return {};
    const QDate last = ourLastDay(*window, facts.voice);
    if (!endsSoon(last, nowMs, here))
        return {};
    const int days = daysLeft(last, nowMs, here);
    if (days == 0)
        //: After today nothing can be written any more
        return tr("Reply today");
    //: In so many days the window to reply closes; short
    return tr("Reply by %n d", nullptr, days);
}

} // namespace Innbox
