#include "app/scenarios/SimulatorController.h"

#include "app/scenarios/ScenarioRunner.h"
#include "app/session/AccountClock.h"
#include "app/simulator/SimulatorService.h"
#include "app/simulator/SimulatorStateFile.h"
#include "models/Log.h"
#include "models/files/BoundedFile.h"
#include "models/items/WireLogModel.h"
#include "models/store/Store.h"

#include <QFileInfo>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LookEveryMs = 1000;
constexpr qint64 MaxImageBytes = 1024 * 1024; // of the provider
constexpr int MaxPictures = 5;

QString typeOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "png"_L1)
        return u"image/png"_s;
    return ending == "jpg"_L1 || ending == "jpeg"_L1 ? u"image/jpeg"_s : QString();
}

} // namespace

SimulatorController::SimulatorController(WireLogModel *log, QObject *parent)
    : SandboxPort(parent), m_log(log)
{
    addShipped();
    m_look.setInterval(LookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &SimulatorController::look);
}

SimulatorController::~SimulatorController()
{
    // Whoever did not end with the account waits for something that never comes: its coroutine
    // must keep what it would wake up in.
    if (m_runner && m_run.isUnderWay())
        (void)m_runner.release();
}

void SimulatorController::open(const Parts &parts)
{
    m_parts = parts;
    if (isHere())
        parts.clock->setAheadMs(parts.host->world()->clock().offsetMs());
    m_look.start();
    tellState();
}

void SimulatorController::close()
{
    stopScenario();
    m_look.stop();
    m_parts.reset();
    tellState();
}

bool SimulatorController::isHere() const
{
    return m_parts && m_parts->host->world() && m_parts->host->server();
}

SandboxState SimulatorController::state() const
{
    SandboxState state;
    if (!isHere())
        return state;
    SimulatorWorld *const world = m_parts->host->world();
    SimulatorServer *const server = m_parts->host->server();
    state.isHere = true;
    state.address = u"127.0.0.1:%1"_s.arg(server->port());
    state.nowMs = world->nowMs();
    state.aheadMs = world->clock().offsetMs();
    state.waiting = int(world->waiting());
    state.faults = int(server->faults().waiting());
    return state;
}

/// The account's clock follows the world's, which this window, a scenario or a client of the
/// control API may move.
void SimulatorController::followClock()
{
    const qint64 aheadMs = m_parts->host->world()->clock().offsetMs();
    if (aheadMs == m_parts->clock->aheadMs())
        return;
    m_parts->clock->setAheadMs(aheadMs);
    if (m_parts->engine)
        m_parts->engine->syncNow();
}

void SimulatorController::look()
{
    constexpr qint64 MinuteMs = 60'000;
    if (isHere())
        followClock();
    const SandboxState now = state();
    // Its clock always runs: only what a person can see is worth telling.
    SandboxState seen = now;
    seen.nowMs = m_shown.nowMs;
    if (seen != m_shown || now.nowMs / MinuteMs != m_shown.nowMs / MinuteMs)
        tellState();
}

void SimulatorController::tellState()
{
    m_shown = state();
    Q_EMIT stateChanged();
}

QList<SandboxTalk> SimulatorController::talks() const
{
    QList<SandboxTalk> all;
    if (!isHere())
        return all;
    const SimulatorWorld &world = *m_parts->host->world();
    for (const SimulatorConversation &conversation : world.conversations()) {
        const SimulatorStay &stay = world.stays()[size_t(conversation.stay)];
        all.prepend({.id = conversation.id,
                     .reservation = stay.reservation,
                     .guest = stay.guestName,
                     .property = world.properties()[size_t(stay.property)].name});
    }
    return all;
}

QList<SandboxHotel> SimulatorController::hotels() const
{
    QList<SandboxHotel> all;
    if (!isHere())
        return all;
    for (const SimulatorProperty &property : m_parts->host->world()->properties())
        all.append({.id = property.id, .name = property.name});
    return all;
}

QStringList SimulatorController::faultKinds() const
{
    return {u"status"_s,       u"reset-after"_s,  u"reset-before"_s, u"hang-after"_s,
            u"hang-before"_s,  u"half-after"_s,   u"half-before"_s,  u"delay"_s,
            u"no-id-after"_s,  u"no-id-before"_s, u"hide"_s,         u"duplicate-after-confirm"_s,
            u"stray-element"_s};
}

SandboxPort::Refusal SimulatorController::addFault(const FaultRequest &request)
{
    if (!isHere())
        return Refusal::NotHere;
    const auto kind = SimulatorFaults::kindOf(request.kind);
    if (!kind || request.times == 0 || request.rate <= 0 || request.rate > 1 ||
        request.status < 100 || request.status > 599 || request.delayMs < 0)
        return Refusal::Invalid;
    SimulatorFault fault;
    fault.kind = *kind;
    fault.path = request.path;
    fault.times = request.times;
    fault.rate = request.rate;
    fault.status = request.status;
    fault.delayMs = request.delayMs;
    m_parts->host->server()->faults().add(fault);
    tellState();
    return Refusal::None;
}

void SimulatorController::clearFaults()
{
    if (isHere())
        m_parts->host->server()->faults().clear();
    tellState();
}

SandboxPort::Refusal SimulatorController::advance(qint64 byMs)
{
    if (!isHere())
        return Refusal::NotHere;
    if (byMs < 0)
        return Refusal::Invalid;
    SimulatorWorld *const world = m_parts->host->world();
    if (!world->advance(byMs))
        return Refusal::NotWritten;
    followClock();
    tellState();
    return Refusal::None;
}

SandboxPort::Refusal SimulatorController::write(const SandboxNote &note)
{
    if (!isHere())
        return Refusal::NotHere;
    SimulatorWorld *const world = m_parts->host->world();
    SimulatorDraft draft;
    draft.conversation = note.conversation;
    draft.side = note.isByGuest ? SimulatorSide::Guest : SimulatorSide::Property;
    draft.content = note.text;
    const int conversation = world->conversationById(note.conversation);
    if (conversation < 0)
        return Refusal::NotFound;
    if (note.pictures < 0 || note.pictures > MaxPictures ||
        (note.text.trimmed().isEmpty() && note.files.isEmpty() && note.pictures == 0))
        return Refusal::Invalid;
    if (m_parts->host->server()->isTooLate(draft))
        return Refusal::Closed;
    for (const QString &path : note.files) {
        const auto bytes = BoundedFile::read(path, MaxImageBytes);
        const bool isUnfit = !bytes && bytes.error().kind == FileError::Kind::TooLarge;
        if (typeOf(path).isEmpty() || isUnfit)
            return Refusal::Invalid;
        if (!bytes)
            return Refusal::NotFound;
        const auto id =
            world->upload(conversation, QFileInfo(path).fileName(), typeOf(path), bytes.value());
        if (!id)
            return Refusal::NotWritten;
        draft.attachments += *id;
    }
    for (int picture = 0; picture < note.pictures; ++picture)
        draft.attachments += u"picture-%1-%2"_s.arg(world->messages().size()).arg(picture + 1);
    if (!world->write(draft))
        return Refusal::NotWritten;
    if (m_parts->engine)
        m_parts->engine->syncNow();
    tellState();
    return Refusal::None;
}

SandboxPort::Refusal SimulatorController::book(const SandboxBookingRequest &request,
                                               QString *reservation)
{
    if (!isHere())
        return Refusal::NotHere;
    SimulatorWorld *const world = m_parts->host->world();
    if (world->propertyById(request.property) < 0)
        return Refusal::NotFound;
    SimulatorBooking booking;
    booking.accommodation = request.property;
    booking.guestName = request.guest;
    booking.checkin = request.checkin;
    booking.checkout = request.checkout;
    booking.remarks = request.remarks;
    const auto made = world->book(booking);
    if (!made)
        return Refusal::NotWritten;
    *reservation = *made;
    if (m_parts->engine)
        m_parts->engine->syncNow();
    tellState();
    return Refusal::None;
}

SandboxPort::Refusal SimulatorController::reset()
{
    if (!isHere())
        return Refusal::NotHere;
    if (m_run.isUnderWay())
        return Refusal::Busy;
    if (!m_parts->host->world()->reset())
        return Refusal::NotWritten;
    beginAnew();
    return Refusal::None;
}

void SimulatorController::beginAnew()
{
    m_parts->host->server()->faults().clear();
    m_parts->clock->setAheadMs(m_parts->host->world()->clock().offsetMs());
    qCInfo(lcSandbox) << "the world was made anew";
    if (m_parts->engine)
        m_parts->engine->syncNow();
    tellState();
}

SandboxPort::Refusal SimulatorController::saveWorld(const QString &path, QString *why)
{
    if (!isHere())
        return Refusal::NotHere;
    const auto failed = saveSandboxState(m_parts->host->world(), path);
    if (!failed)
        return Refusal::None;
    *why = *failed;
    return Refusal::NotWritten;
}

SandboxPort::Refusal SimulatorController::loadWorld(const QString &path)
{
    if (!isHere())
        return Refusal::NotHere;
    if (m_run.isUnderWay())
        return Refusal::Busy;
    const auto failed = loadSandboxState(m_parts->host->world(), path);
    if (!failed) {
        beginAnew();
        return Refusal::None;
    }
    switch (failed->kind) {
    case SimulatorError::Kind::NotReadable:
        return Refusal::NotFound;
    case SimulatorError::Kind::NotWritable:
        return Refusal::NotWritten;
    default:
        return Refusal::Invalid;
    }
}

} // namespace Innbox
