// Scenes about the text of messages: directions, marks, quoted mails.

#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString TextReservation = u"4499000111"_s;

IncomingMessage textMessage(SenderKind who, const QString &id, int minutesAgo, const QString &body)
{
    IncomingMessage made;
    made.remoteId = id;
    made.conversation = u"c-text"_s;
    made.reservation = TextReservation;
    made.accommodation = u"13921698"_s;
    made.body = body;
    made.sender = who;
    made.isSenderKindKnown = true;
    made.sentAtMs = FakeClock::NowMs - minutesAgo * qint64(60'000);
    return made;
}

} // namespace

QCoro::Task<bool> withMixedText(ScreenshotDriver *, TourFixture *world)
{
    const bool isFilled = co_await world->fill();
    const QString tower =
        u"Z\u0351\u036B\u0343\u036A"_s + u"\u0300\u0301\u0302\u0303"_s.repeated(20);
    QList<IncomingMessage> day{
        textMessage(SenderKind::Guest, u"t1"_s, 30,
                    u"Room 12\nهل الإفطار مشمول؟\nשעה 10:30?\n12:30"_s),
        textMessage(SenderKind::Property, u"t2"_s, 20,
                    u"مرحبا، الغرفة 12 جاهزة.\nCheck-in: 15:00\nhttps://example.com/map"_s),
        textMessage(SenderKind::Guest, u"t3"_s, 10, tower + u"algo "_s + tower),
        textMessage(SenderKind::Property, u"t4"_s, 9, u"Noted, thank you."_s),
    };
    day.last().replyTo = u"t2"_s;
    co_return co_await world->receive(day) && isFilled;
}

QCoro::Task<bool> withQuotedMail(ScreenshotDriver *, TourFixture *world)
{
    const bool isFilled = co_await world->fill();
    const QList<IncomingMessage> day{
        textMessage(
            SenderKind::Guest, u"q1"_s, 30,
            u"Yes, breakfast for two, please.\n\nOn Sat, 22 Aug 2026 at 10:12, Hotel Adler "
            "<stay@example.com> wrote:\n> Would you like breakfast?\n> It is 12 euro a person.\n"
            "> https://example.com/breakfast"_s),
        textMessage(SenderKind::Guest, u"q2"_s, 10,
                    u"Und ein Kinderbett.\n\nVon: Hotel Adler\nGesendet: Samstag, 22. August 2026 "
                    "10:20\nAn: Gast\nBetreff: Frühstück\n\nGerne, ist notiert."_s),
    };
    co_return co_await world->receive(day) && isFilled;
}

QCoro::Task<bool> mixedText(ScreenshotDriver *driver, TourFixture *world)
{
    return openIt(driver, world, TextReservation);
}

QCoro::Task<bool> quotedMailShown(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await openIt(driver, world, TextReservation);
    const bool isThere = co_await driver->until(
        [driver] { return driver->visible<QAbstractButton>(u"quotedTail"_s) != nullptr; });
    if (isThere)
        driver->visible<QAbstractButton>(u"quotedTail"_s)->click();
    co_return isOpen &&isThere;
}

} // namespace Innbox::Tour
