#include "app/tour/TourFixture.h"

#include "app/simulator/SimulatorPicture.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/values/Reservation.h"
#include "models/wire/WireCapture.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Now = FakeClock::NowMs;
constexpr auto Lofts = u"4380765";

IncomingMessage said(SenderKind who, const QString &id, const QString &reservation, qint64 agoMs,
                     const QString &body, QStringView property = SimulatorWorld::TestHotel)
{
    const bool isGuest = who == SenderKind::Guest;
    IncomingMessage message;
    message.remoteId = id;
    message.conversation = u"bbb76179-7565-5a23-8632-"_s + reservation;
    message.reservation = reservation;
    message.accommodation = property.toString();
    message.body = body;
    message.sender = who;
    message.isSenderKindKnown = true;
    message.senderId = isGuest ? u"g-"_s + reservation : u"p-"_s + message.accommodation;
    message.senderType = isGuest ? u"guest"_s : u"property"_s;
    if (!isGuest)
        message.senderName = property == SimulatorWorld::TestHotel ? u"Demand API Test Hotel"_s
                                                                   : u"Riverside Lofts"_s;
    message.sentAtMs = Now - agoMs;
    message.raw = "{}"_ba;
    return message;
}

RawExchange exchanged(const QString &path, qint64 agoMs, qint64 tookMs, int status,
                      const QByteArray &request, const QByteArray &response)
{
    RawExchange raw;
    raw.url = u"http://127.0.0.1:38211/3.1"_s + path;
    raw.startedAtMs = Now - agoMs;
    raw.tookMs = tookMs;
    raw.status = status;
    raw.request = request;
    raw.response = response;
    raw.requestHeaders = {{"Authorization", "Bearer secret"},
                          {"Content-Type", "application/json"},
                          {"X-Affiliate-Id", "956509"}};
    if (status > 0)
        raw.responseHeaders = {{"Content-Type", "application/json"}};
    return raw;
}

} // namespace

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

FakeSync::FakeSync()
{
    now.lastSuccessAtMs = Now - 12'000;
    now.requestsInWindow = 7;
    now.requestsAllowed = 100;
}

void FakeSync::say(const SyncStatus &status)
{
    now = status;
    Q_EMIT statusChanged(now);
}

SandboxState FakeSandbox::state() const
{
    SandboxState state;
    state.isHere = true;
    state.address = u"127.0.0.1:38211"_s;
    state.nowMs = Now;
    state.aheadMs = 25 * Hour;
    state.waiting = 4;
    state.faults = 1;
    return state;
}

QList<SandboxTalk> FakeSandbox::talks() const
{
    return {{.id = u"bbb76179-7565-5a23-8632-6066547158"_s,
             .reservation = u"6066547158"_s,
             .guest = u"Ada Lindqvist"_s,
             .property = u"Demand API Test Hotel"_s}};
}

QList<SandboxHotel> FakeSandbox::hotels() const
{
    return {{.id = u"13921698"_s, .name = u"Demand API Test Hotel"_s}};
}

void FakeSandbox::show(const ScenarioRun &run)
{
    shown = run;
    Q_EMIT runChanged();
}

TourFixture::TourFixture() : store(std::make_unique<SqlStore>(folder.filePath(u"store.sqlite"_s)))
{
}

QCoro::Task<bool> TourFixture::open()
{
    const auto opened = co_await store->open();
    co_return bool(opened);
}

QCoro::Task<bool> TourFixture::receive(QList<IncomingMessage> messages)
{
    IncomingBatch batch;
    batch.messages = std::move(messages);
    const auto outcome = co_await store->ingest(batch, Now);
    if (!outcome)
        co_return false;
    sync.now.fetched += outcome.value().fetched;
    sync.now.stored += outcome.value().stored;
    sync.now.duplicates += outcome.value().duplicates;
    sync.now.confirmed += outcome.value().fetched;
    for (const IncomingMessage &message : batch.messages) {
        for (const QString &id : message.attachments) {
            const SimulatorPicture picture = sandboxPicture(id);
            QFile file(folder.filePath(id));
            if (!file.open(QIODevice::WriteOnly) || file.write(picture.bytes) < 0)
                co_return false;
            const auto row = co_await store->findConversation(message.reservation);
            if (!row)
                co_return false;
            StoredImage image;
            image.remoteId = id;
            image.conversation = row.value().id;
            image.state = ImageState::Stored;
            image.name = picture.name;
            image.type = picture.type;
            image.sizeBytes = picture.bytes.size();
            const auto recorded = co_await store->recordImage(image);
            if (!recorded)
                co_return false;
        }
    }
    co_return true;
}

QCoro::Task<bool> TourFixture::fill()
{
    using enum SenderKind;
    IncomingMessage photos =
        said(Guest, u"a4"_s, u"6066547158"_s, 40 * Minute,
             u"Here is the room we had last time, we would love the same one."_s);
    photos.attachments = {u"att-1"_s, u"att-2"_s};
    IncomingMessage lamp =
        said(Property, u"b1"_s, u"4380765874"_s, 66 * Minute,
             u"Here is the photo of the broken lamp, we will replace it today."_s, Lofts);
    lamp.attachments = {u"att-3"_s};
    IncomingMessage quoting = said(Property, u"a6"_s, u"6066547158"_s, 9 * Minute,
                                   u"Could you tell us for how many nights?"_s);
    quoting.replyTo = u"a5"_s;
    const QList<IncomingMessage> day{
        said(Guest, u"a1"_s, u"6066547158"_s, 27 * Hour,
             u"Good morning! We arrive by car. Is there a place to park near the house?"_s),
        said(Property, u"a2"_s, u"6066547158"_s, 26 * Hour,
             u"Thank you for your message! Parking is possible in the yard, 12 € a night. Please "
             "see https://parking.example/yard and tell us the number plate."_s),
        said(Property, u"a3"_s, u"6066547158"_s, 26 * Hour - Minute,
             u"The gate closes at 22:00.\nAfter that please ring the bell."_s),
        photos,
        said(Guest, u"a5"_s, u"6066547158"_s, 36 * Minute,
             u"Could we get an extra bed in the room? And is there parking nearby?"_s),
        quoting,
        lamp,
        said(Guest, u"c1"_s, u"4363562386"_s, 2 * Hour,
             u"チェックインは22時を過ぎますが、大丈夫でしょうか？"_s),
        said(Property, u"d1"_s, u"4580465458"_s, 3 * Hour,
             u"شكراً، هل يوجد موقف للسيارات؟ سوف نصل حوالي الساعة 22:00."_s),
        said(Property, u"e1"_s, u"4412345678"_s, 5 * Hour, u"The invoice is attached."_s, Lofts),
        said(Property, u"f1"_s, u"4398765432"_s, 26 * Hour, u"Das geht leider nicht."_s),
        said(Property, u"g1"_s, u"4387654321"_s, 30 * Hour, u"Vielen Dank, bis bald!"_s),
        said(Guest, u"h1"_s, u"4376543210"_s, 75 * Hour, u"Peut-on laisser les bagages ?"_s),
        said(Property, u"i1"_s, u"4365432109"_s, 76 * Hour,
             u"Ok, lets proceed with the cancellation"_s, Lofts),
    };
    const bool isReceived = co_await receive(day);
    const bool areKnown = co_await fillStays();
    co_return isReceived &&areKnown;
}

QCoro::Task<bool> TourFixture::fillStays()
{
    const auto staying = [](const QString &reservation, const QString &guest, const QString &hotel,
                            int inDays, int nights) {
        Reservation stay;
        stay.reservation = reservation;
        stay.accommodation = hotel == u"Riverside Lofts"_s ? u"4380765"_s : u"13921698"_s;
        stay.propertyName = hotel;
        stay.guestNames = {guest};
        stay.checkin = QDate(2026, 8, 22).addDays(inDays);
        stay.checkout = stay.checkin.addDays(nights);
        stay.status = u"booked"_s;
        stay.rooms = {u"Double room"_s};
        stay.adults = 2;
        stay.guests = 2;
        stay.fetchedAtMs = Now - Hour;
        return stay;
    };
    const QString hotel = u"Demand API Test Hotel"_s;
    const QString lofts = u"Riverside Lofts"_s;
    QList<Reservation> stays{
        staying(u"6066547158"_s, u"Ada Lindqvist"_s, hotel, 0, 2),
        staying(u"4380765874"_s, u"Marek Kowal"_s, lofts, 3, 4),
        staying(u"4363562386"_s, u"雪 Hayashi"_s, hotel, 6, 1),
        staying(u"4580465458"_s, u"Samira Benali"_s, hotel, 9, 7),
        staying(u"4412345678"_s, u"Tom Janssen"_s, lofts, -12, 3),
        staying(u"4398765432"_s, u"Elena Petrova"_s, hotel, 1, 3),
        staying(u"4387654321"_s, u"Nils Gruber"_s, hotel, -3, 3),
        staying(u"4376543210"_s, u"Claire Dubois"_s, hotel, -8, 3),
    };
    stays[0].childrenAges = {6};
    stays[0].guests = 3;
    stays[0].remarks = u"A quiet room, please. We arrive late."_s;
    stays[5].status = u"cancelled_by_guest"_s;
    stays[5].cancelledAtMs = Now - 30 * Hour;
    // One stays without: what nobody told must look well, too.
    QStringList asked;
    for (const Reservation &stay : std::as_const(stays))
        asked += stay.reservation;
    const auto stored = co_await store->storeStays(asked, stays, Now - Hour);
    co_return bool(stored);
}

QCoro::Task<bool> TourFixture::receiveUnreadable()
{
    IncomingBatch batch;
    batch.unreadable = {{.remoteId = u"m-77"_s,
                         .reason = u"bad-content"_s,
                         .raw = R"({"message_id":"m-77","content":{"html":"<b>1</b>"}})"}};
    const auto outcome = co_await store->ingest(batch, Now);
    sync.now.fetched += 1;
    sync.now.setAside += 1;
    co_return bool(outcome);
}

bool TourFixture::equip()
{
    const QDir place(folder.path());
    const auto put = [&place](const QString &name, const QByteArray &bytes) {
        QFile file(place.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    writing = {.settingsFile = place.filePath(u"writing.ini"_s),
               .repliesFolder = place.filePath(u"replies"_s),
               .personalWords = place.filePath(u"words.txt"_s),
               .dictionaryFolders = {place.filePath(u"hunspell"_s)}};
    constexpr auto Known = "Dear\nteam\nAda\nasks\nfor\nan\nextra\nbed\nand\na\nparking\nspace\n"
                           "from\nto\nAugust\nThe\nphotos\nshow\nthe\nroom\nshe\nhad\nlast\n"
                           "time\nCould\nyou\nconfirm\nprice\nby\ntomorrow\nKind\nregards\n"
                           "guest\narrives\non\nFor\nthree\nnights\nplease\n";
    return place.mkpath(u"replies"_s) && place.mkpath(u"hunspell"_s) &&
           put(u"replies/Late arrival.md"_s,
               "---\nshortcut: la\nlanguage: en\n---\nDear {{guest.name}},\n\nyou can check in "
               "until midnight. The key lies in the box beside the door.\n") &&
           put(u"replies/Späte Anreise.md"_s,
               "---\nlanguage: de\n---\nGuten Tag {{guest.name}}, Sie können bis Mitternacht "
               "anreisen.") &&
           put(u"replies/Wifi.md"_s, "---\nshortcut: wifi\n---\nThe wifi is …") &&
           put(u"hunspell/en_GB.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkw\n") &&
           put(u"hunspell/en_GB.dic"_s, "40\n" + QByteArray(Known));
}

QCoro::Task<ConversationId> TourFixture::conversation(QString reservation)
{
    const auto row = co_await store->findConversation(reservation);
    co_return row ? row.value().id : ConversationId{};
}

QCoro::Task<bool> TourFixture::reply(QString reservation, QString body, OutboxState state)
{
    NewReply wanted;
    wanted.conversation = co_await conversation(reservation);
    wanted.body = body;
    const auto queued = co_await store->enqueue(wanted, Now);
    if (!queued || state == OutboxState::Queued)
        co_return bool(queued);
    const OutboxId id = queued.value().id;
    const QSet<ConversationId> none;
    const auto claimed = co_await store->claim(id, none, Now, Now);
    if (!claimed || state == OutboxState::Sending)
        co_return bool(claimed);
    OutboxStep step;
    step.id = id;
    step.from = OutboxState::Sending;
    step.atMs = Now;
    step.event = OutboxEvent::Accepted;
    if (state == OutboxState::Uncertain) {
        step.event = OutboxEvent::OutcomeLost;
    } else if (state == OutboxState::Failed) {
        step.event = OutboxEvent::Rejected;
        step.errorKind = u"rejected"_s;
        step.errorMessage = u"The conversation is closed for new messages"_s;
    } else {
        step.remoteId = u"ours-%1"_s.arg(id.value);
        step.sentAtMs = Now;
    }
    const auto moved = co_await store->advance(step);
    co_return bool(moved);
}

void TourFixture::exchange()
{
    const QByteArray latest =
        R"({"request_id":"ddcf96b3a2","data":{"messages":[{"message_id":"a5",)"
        R"("content":"Could we get an extra bed in the room?",)"
        R"("conversation":{"id":"bbb76179","accommodation":"13921698",)"
        R"("reservation":"6066547158"},"sender":{"participant_id":"g-1",)"
        R"("metadata":{"type":"guest"}},"attachments":[],"mood":"fine",)"
        R"("timestamp":"2026-08-22T10:46:00Z"}]}})";
    const QByteArray confirmed = R"({"request_id":"91a2c0fe11","confirmedMessages":["a5"]})";
    const QByteArray send = R"({"accommodation":"13921698","conversation":"bbb76179",)"
                            R"("reservation":"6066547158","content":"I would need an extra bed…"})";
    const QByteArray refused = R"({"request_id":"7889a8c011","errors":[{"id":"invalid_parameter",)"
                               R"("message":"Parameter 'conversation' is invalid."}]})";
    RawExchange late = exchanged(u"/messages/send"_s, 4 * Minute, 15'000, 0, send, {});
    late.failure = u"timed-out"_s;
    const QList<RawExchange> all{
        exchanged(u"/messages/latest"_s, 6 * Minute, 38, 200, "{}", latest),
        exchanged(u"/messages/latest/confirm"_s, 6 * Minute - 45, 21, 200, R"({"messages":["a5"]})",
                  confirmed),
        late,
        exchanged(u"/messages/conversations"_s, 3 * Minute, 29, 400, R"({"conversation":"x"})",
                  refused),
        exchanged(u"/messages/latest"_s, 2 * Minute, 8, 429, "{}", {}),
    };
    for (const RawExchange &raw : all)
        wire.log()->add(WireCapture::entryOf(raw));
}

WindowServices TourFixture::services()
{
    WindowServices all{.store = store.get(),
                       .sync = &sync,
                       .clock = &clock,
                       .drafts = store.get(),
                       .ledger = store.get(),
                       .images = store.get(),
                       .stays = store.get(),
                       .custody = store.get(),
                       .handling = store.get(),
                       .writing = store.get(),
                       .pictures = store.get(),
                       .lists = store.get(),
                       .conversations = &talks};
    all.accounts = &accounts;
    all.settings = &settings;
    all.custodyPort = &custody;
    all.wire = &wire;
    all.sandbox = isSandbox ? &sandbox : nullptr;
    return all;
}

} // namespace Innbox::Tour
