#include "tests/ui/WindowFixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 NowMs = BaseMs + 6 * Hour;
} // namespace

WindowFixture::WindowFixture() : clock(NowMs)
{
    sync.now.lastSuccessAtMs = NowMs - 12'000;
    sync.now.requestsInWindow = 7;
    sync.now.requestsAllowed = 100;
}

WindowFixture::~WindowFixture() = default;

IncomingMessage said(SenderKind who, const QString &id, const QString &reservation, qint64 sentAtMs,
                     const QString &body)
{
    IncomingMessage message = arriving(id, reservation, sentAtMs, body);
    message.sender = who;
    message.isSenderKindKnown = true;
    message.senderId = who == SenderKind::Guest ? u"g-1"_s : u"p-1"_s;
    message.senderType = who == SenderKind::Guest ? u"guest"_s : u"property"_s;
    message.senderName = who == SenderKind::Property ? u"Demand API Test Hotel"_s : QString();
    message.accommodation = u"13921698"_s;
    return message;
}

void WindowFixture::receive(const QList<IncomingMessage> &messages)
{
    const IngestOutcome sum = got(store->ingest({messages, {}}, clock.nowMs()));
    sync.now.fetched += sum.fetched;
    sync.now.stored += sum.stored;
    sync.now.duplicates += sum.duplicates;
    sync.now.setAside += sum.setAside;
    sync.now.confirmed += sum.fetched;
}

void WindowFixture::fillLikeADay()
{
    using enum SenderKind;
    const qint64 now = NowMs;
    auto lofts = [](IncomingMessage message) {
        message.accommodation = u"4380765"_s;
        if (message.sender == Property)
            message.senderName = u"Riverside Lofts"_s;
        return message;
    };
    IncomingMessage photos =
        said(Guest, u"a4"_s, u"6066547158"_s, now - 40 * Minute,
             u"Here is the room we had last time, we would love the same one."_s);
    photos.attachments = {u"att-1"_s, u"att-2"_s};
    IncomingMessage quoting = said(Property, u"a6"_s, u"6066547158"_s, now - 9 * Minute,
                                   u"Could you tell us for how many nights?"_s);
    quoting.replyTo = u"a5"_s;
    receive({
        said(Guest, u"a1"_s, u"6066547158"_s, now - 27 * Hour,
             u"Good morning! We arrive by car. Is there a place to park near the house?"_s),
        said(Property, u"a2"_s, u"6066547158"_s, now - 26 * Hour,
             u"Thank you for your message! Parking is possible in the yard, 12 € a night. Please "
             "tell us the number plate one day before you arrive."_s),
        said(Property, u"a3"_s, u"6066547158"_s, now - 26 * Hour + 30'000,
             u"The gate closes at 22:00.\nAfter that please ring the bell."_s),
        photos,
        said(Guest, u"a5"_s, u"6066547158"_s, now - 36 * Minute,
             u"Could we get an extra bed in the room? And is there parking nearby?"_s),
        quoting,
        lofts(said(Property, u"b1"_s, u"4380765874"_s, now - 66 * Minute,
                   u"Here is the photo of the broken lamp, we will replace it today."_s)),
        said(Guest, u"c1"_s, u"4363562386"_s, now - 2 * Hour,
             u"チェックインは22時を過ぎますが、大丈夫でしょうか？"_s),
        said(Property, u"d1"_s, u"4580465458"_s, now - 3 * Hour,
             u"شكراً، هل يوجد موقف للسيارات؟ سوف نصل حوالي الساعة 22:00."_s),
        lofts(said(Property, u"e1"_s, u"4412345678"_s, now - 5 * Hour,
                   u"The invoice is attached."_s)),
        said(Property, u"f1"_s, u"4398765432"_s, now - 26 * Hour, u"Das geht leider nicht."_s),
        said(Property, u"g1"_s, u"4387654321"_s, now - 30 * Hour, u"Vielen Dank, bis bald!"_s),
        said(Guest, u"h1"_s, u"4376543210"_s, now - 75 * Hour, u"Peut-on laisser les bagages ?"_s),
        lofts(said(Property, u"i1"_s, u"4365432109"_s, now - 76 * Hour,
                   u"Ok, lets proceed with the cancellation"_s)),
    });
}

void WindowFixture::fillLong(const QString &reservation, int messages)
{
    QList<IncomingMessage> batch;
    for (int i = 0; i < messages; ++i) {
        const auto who = i % 3 == 0 ? SenderKind::Guest : SenderKind::Property;
        batch.append(said(who, u"%1-%2"_s.arg(reservation).arg(i, 6, 10, QChar(u'0')), reservation,
                          BaseMs - qint64(messages - i) * 4 * Minute,
                          u"Message number %1. "_s.arg(i) + u"Some words. "_s.repeated(i % 17)));
    }
    receive(batch);
}

ConversationId WindowFixture::conversation(const QString &reservation)
{
    return got(store->findConversation(reservation)).id;
}

void WindowFixture::tellStay(const Reservation &stay)
{
    got(store->storeStays({stay.reservation}, {stay}, clock.nowMs()));
}

OutboxItem WindowFixture::reply(const QString &reservation, const QString &body, OutboxState state,
                                const QString &errorKind)
{
    NewReply wanted;
    wanted.conversation = conversation(reservation);
    wanted.body = body;
    OutboxItem item = got(store->enqueue(wanted, clock.nowMs()));
    if (state == OutboxState::Queued)
        return item;
    got(store->claim(item.id, {}, clock.nowMs(), clock.nowMs()));
    OutboxStep step;
    step.id = item.id;
    step.from = OutboxState::Sending;
    step.atMs = clock.nowMs();
    switch (state) {
    case OutboxState::Sent:
        step.event = OutboxEvent::Accepted;
        step.remoteId = u"ours-%1"_s.arg(item.id.value);
        step.sentAtMs = clock.nowMs();
        break;
    case OutboxState::Uncertain:
        step.event = OutboxEvent::OutcomeLost;
        break;
    case OutboxState::Failed:
        step.event = OutboxEvent::Rejected;
        step.errorKind = errorKind;
        step.errorMessage = u"The conversation is closed for new messages"_s;
        break;
    default:
        return got(store->reply(item.id));
    }
    return got(store->advance(step));
}

WindowServices WindowFixture::services()
{
    SqlStore *const whole = store.operator->();
    return {.store = whole,
            .sync = &sync,
            .clock = &clock,
            .drafts = whole,
            .ledger = whole,
            .images = whole,
            .stays = whole,
            .custody = whole,
            .handling = whole,
            .writing = whole,
            .pictures = whole,
            .lists = whole,
            .conversations = &conversations,
            .memory = memory,
            .accounts = &accounts,
            .settings = &settings,
            .custodyPort = &custody};
}

MainWindow &WindowFixture::window(QSize size, WindowContext::Environment environment)
{
    m_window = std::make_unique<MainWindow>(
        services(), WindowContext{.environment = environment, .writing = writing});
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!settle())
        qWarning("the window never settled");
    return *m_window;
}

bool WindowFixture::settle()
{
    return QTest::qWaitFor([this] { return m_window->isSettled(); }, 10'000);
}

} // namespace Innbox
