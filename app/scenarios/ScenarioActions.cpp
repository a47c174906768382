#include "app/scenarios/ScenarioActions.h"

#include "app/simulator/SimulatorRuleNames.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"

#include <QDateTime>
#include <QRegularExpression>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 SecondMs = 1000;
constexpr qint64 DayMs = 24LL * 3600 * SecondMs;

/// "8s", "90 min", "14 h", "67 d", "300ms"; nullopt = none of it.
std::optional<qint64> durationMs(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\d{1,9}) ?(ms|s|min|h|d)\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == "ms"_L1)
        return number;
    if (unit == "s"_L1)
        return number * SecondMs;
    if (unit == "min"_L1)
        return number * 60 * SecondMs;
    return number * (unit == "h"_L1 ? 3600 * SecondMs : DayMs);
}

QString dayText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

ScenarioActions::ScenarioActions(SimulatorWorld *world, SimulatorServer *server,
                                 std::function<bool(qint64)> advance)
    : m_world(world), m_server(server), m_advance(std::move(advance))
{
}

bool ScenarioActions::knows(const QString &verb)
{
    static const QStringList verbs{u"book"_s,      u"write"_s, u"cancel"_s, u"bulk"_s,
                                   u"redeliver"_s, u"rules"_s, u"fault"_s,  u"advance"_s};
    return verbs.contains(verb);
}

QString ScenarioActions::reservationOf(const QString &name) const
{
    return m_names.value(name, name);
}

int ScenarioActions::stayOf(const QString &name) const
{
    return m_world->stayByReservation(reservationOf(name));
}

ScenarioActions::StepError ScenarioActions::act(const ScenarioStep &step, int number)
{
    const QJsonObject &what = step.what;
    if (step.verb == "book"_L1)
        return book(what);
    if (step.verb == "write"_L1)
        return write(what, number);
    if (step.verb == "fault"_L1)
        return addFault(what);
    if (step.verb == "advance"_L1)
        return moveTime(what);
    if (step.verb == "rules"_L1)
        return setRules(what);
    if (step.verb == "cancel"_L1)
        return cancel(what);
    if (step.verb == "redeliver"_L1)
        return redeliver();
    if (step.verb != "bulk"_L1)
        return u"the world cannot do that."_s;
    if (!m_world->addMessages(what[u"count"_s].toInt()))
        return u"messages need a conversation and a count."_s;
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::moveTime(const QJsonObject &what)
{
    const auto by = durationMs(what[u"by"_s].toString());
    if (!by)
        return u"\"by\" is no duration like 8s, 90min, 14h or 67d."_s;
    if (!m_advance(*by))
        return u"the clock could not be moved."_s;
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::setRules(const QJsonObject &what)
{
    const auto unfit = SimulatorRuleNames::apply(what, &m_server->rules(), &m_world->options());
    if (unfit)
        return u"no rule is called \"%1\", or its value does not fit."_s.arg(*unfit);
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::cancel(const QJsonObject &what)
{
    const int stay = stayOf(what[u"in"_s].toString());
    const bool byGuest = what[u"by"_s].toString(u"guest"_s) == "guest"_L1;
    if (stay < 0 ||
        !m_world->cancel(stay, byGuest ? SimulatorSide::Guest : SimulatorSide::Property))
        return u"there is no such booking."_s;
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::redeliver()
{
    QStringList ids;
    for (const SimulatorMessage &message : m_world->messages()) {
        if (message.isConfirmed)
            ids += message.id;
    }
    if (ids.isEmpty() || !m_world->deliverAgain(ids))
        return u"nothing was confirmed yet."_s;
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::book(const QJsonObject &what)
{
    const qint64 nowMs = m_world->nowMs();
    const qint64 arrivalMs = nowMs + what[u"checkin_in_days"_s].toInteger(21) * DayMs;
    SimulatorBooking booking;
    booking.accommodation = what[u"accommodation"_s].toString(u"6240185"_s);
    booking.guestName = what[u"guest"_s].toString(u"Ana Costa"_s);
    booking.language = what[u"language"_s].toString(u"en-gb"_s);
    booking.checkin = dayText(arrivalMs);
    booking.checkout = dayText(arrivalMs + what[u"nights"_s].toInteger(2) * DayMs);
    booking.remarks = what[u"remarks"_s].toString();
    booking.opensConversation = what[u"open"_s].toBool(true);
    const auto reservation = m_world->book(booking);
    if (!reservation)
        return u"the property is unknown."_s;
    m_names.insert(what[u"as"_s].toString(*reservation), *reservation);
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::write(const QJsonObject &what, int number)
{
    const int stay = stayOf(what[u"in"_s].toString());
    const int conversation = stay < 0 ? -1 : m_world->openConversation(stay);
    const QString side = what[u"side"_s].toString();
    if (conversation < 0 || (side != "guest"_L1 && side != "property"_L1))
        return u"it needs \"in\" and a \"side\", guest or property."_s;
    SimulatorDraft draft;
    draft.conversation = m_world->conversations()[size_t(conversation)].id;
    draft.side = side == "guest"_L1 ? SimulatorSide::Guest : SimulatorSide::Property;
    draft.content = what[u"text"_s].toString();
    const auto hidden = durationMs(what[u"shows_after"_s].toString(u"0s"_s));
    if (!hidden)
        return u"\"shows_after\" is no duration."_s;
    draft.hiddenForMs = *hidden;
    for (int image = 0; image < what[u"images"_s].toInt(); ++image)
        draft.attachments += u"image-%1-%2"_s.arg(number).arg(image + 1);
    if (!m_world->write(draft))
        return u"the message could not be written."_s;
    return std::nullopt;
}

ScenarioActions::StepError ScenarioActions::addFault(const QJsonObject &what)
{
    const auto kind = SimulatorFaults::kindOf(what[u"kind"_s].toString());
    if (!kind)
        return u"there is no fault of this kind."_s;
    SimulatorFault fault;
    fault.kind = *kind;
    fault.path = what[u"path"_s].toString();
    fault.times = what[u"times"_s].toInt(1);
    fault.skip = what[u"skip"_s].toInt();
    fault.rate = what[u"rate"_s].toDouble(1);
    fault.status = what[u"status"_s].toInt(500);
    fault.body = what[u"body"_s].toString().toUtf8();
    const auto delay = durationMs(what[u"delay"_s].toString(u"0s"_s));
    if (!delay || fault.times == 0)
        return u"\"delay\" or \"times\" does not fit."_s;
    fault.delayMs = *delay;
    m_server->faults().add(fault);
    return std::nullopt;
}

} // namespace Innbox
