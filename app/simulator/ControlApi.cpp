#include "app/simulator/ControlApi.h"

#include "app/simulator/SimulatorApi.h"
#include "app/simulator/SimulatorWorld.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sideWord(SimulatorSide side)
{
    return side == SimulatorSide::Guest ? u"guest"_s : u"property"_s;
}

} // namespace

ControlApi::ControlApi(SimulatorWorld *world, SimulatorApi *api, SimulatorFaults *faults,
                       const QHash<QString, int> *posts)
    : m_world(world), m_api(api), m_faults(faults), m_posts(posts)
{
}

SimulatorAnswer ControlApi::invalid(const QString &name)
{
    return SimulatorApi::refused(
        {400, u"invalid_parameter"_s, u"Parameter '%1' is invalid."_s.arg(name)});
}

SimulatorAnswer ControlApi::notWritten()
{
    return SimulatorApi::refused(SimulatorRefusal::notWritten());
}

SimulatorAnswer ControlApi::answer(const QString &path, const SimulatorRequest &request)
{
    struct Command {
        const char16_t *path;
        SimulatorAnswer (ControlApi::*answer)(const QJsonObject &);
    };
    static constexpr std::array Commands{
        Command{u"/faults", &ControlApi::addFault},
        Command{u"/advance", &ControlApi::advance},
        Command{u"/write", &ControlApi::write},
        Command{u"/book", &ControlApi::book},
        Command{u"/messages", &ControlApi::addMessages},
        Command{u"/cancel", &ControlApi::cancel},
        Command{u"/rules", &ControlApi::setRules},
        Command{u"/reset", &ControlApi::reset},
        Command{u"/save", &ControlApi::save},
        Command{u"/load", &ControlApi::load},
        Command{u"/stats", &ControlApi::stats},
        Command{u"/queue", &ControlApi::queue},
    };
    const auto command = std::ranges::find_if(
        Commands, [&path](const Command &known) { return path == QStringView(known.path); });
    if (command == Commands.end())
        return SimulatorApi::refused(SimulatorRefusal::notFound());
    if (const auto refusal = SimulatorApi::checkShape(request))
        return SimulatorApi::refused(*refusal);
    if (!m_api->hasToken(request))
        return SimulatorApi::refused({401, {}, u"Authentication failed."_s});
    const auto body = SimulatorApi::readBody(request.body, true);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&body))
        return SimulatorApi::refused(*refusal);
    return (this->*command->answer)(std::get<QJsonObject>(body));
}

SimulatorAnswer ControlApi::addFault(const QJsonObject &body)
{
    if (body[u"clear"_s].toBool()) {
        m_faults->clear();
        return SimulatorApi::success({{u"waiting"_s, 0}});
    }
    const auto kind = SimulatorFaults::kindOf(body[u"kind"_s].toString());
    if (!kind)
        return invalid(u"kind"_s);
    SimulatorFault fault;
    fault.kind = *kind;
    fault.path = body[u"path"_s].toString();
    fault.times = body[u"times"_s].toInt(1);
    fault.skip = body[u"skip"_s].toInt();
    fault.rate = body[u"rate"_s].toDouble(1);
    if (fault.rate <= 0 || fault.rate > 1)
        return invalid(u"rate"_s);
    fault.status = body[u"status"_s].toInt(500);
    fault.body = body[u"body"_s].toString().toUtf8();
    fault.contentType = body[u"content_type"_s].toString(u"application/json"_s).toLatin1();
    fault.delayMs = body[u"delay_ms"_s].toInteger();
    if (fault.times == 0)
        return invalid(u"times"_s);
    if (fault.status < 100 || fault.status > 599)
        return invalid(u"status"_s);
    if (fault.delayMs < 0)
        return invalid(u"delay_ms"_s);
    const QJsonObject headers = body[u"headers"_s].toObject();
    for (auto at = headers.begin(); at != headers.end(); ++at)
        fault.headers.emplaceBack(at.key().toLatin1(), at.value().toString().toLatin1());
    m_faults->add(fault);
    return SimulatorApi::success({{u"waiting"_s, m_faults->waiting()}});
}

SimulatorAnswer ControlApi::advance(const QJsonObject &body)
{
    const bool isUntil = body.contains("to_ms"_L1);
    const qint64 byMs =
        isUntil ? body[u"to_ms"_s].toInteger(-1) - m_world->nowMs() : body[u"ms"_s].toInteger(-1);
    if (byMs < 0)
        return invalid(isUntil ? u"to_ms"_s : u"ms"_s);
    if (!m_world->advance(byMs))
        return notWritten();
    return SimulatorApi::success({{u"now_ms"_s, m_world->clock().nowMs()}});
}

SimulatorAnswer ControlApi::write(const QJsonObject &body)
{
    const QString side = body[u"side"_s].toString();
    SimulatorDraft draft;
    draft.conversation = body[u"conversation"_s].toString();
    draft.content = body[u"content"_s].toString();
    draft.attachments = sandboxIdTexts(body[u"attachments"_s]);
    draft.replyTo = body[u"reply_to"_s].toString();
    draft.hiddenForMs = std::max<qint64>(0, body[u"hidden_ms"_s].toInteger());
    if (m_world->conversationById(draft.conversation) < 0)
        return invalid(u"conversation"_s);
    if (side != "guest"_L1 && side != "property"_L1)
        return invalid(u"side"_s);
    draft.side = side == "guest"_L1 ? SimulatorSide::Guest : SimulatorSide::Property;
    if (m_api->isTooLate(draft))
        return SimulatorApi::refused(
            {400, u"invalid_request"_s, u"The conversation is closed for this side."_s});
    const auto id = m_world->write(draft);
    return id ? SimulatorApi::success({{u"message"_s, *id}}) : notWritten();
}

SimulatorAnswer ControlApi::book(const QJsonObject &body)
{
    SimulatorBooking booking;
    booking.accommodation = sandboxIdText(body[u"accommodation"_s]);
    booking.guestName = body[u"guest"_s].toString();
    booking.checkin = body[u"checkin"_s].toString();
    booking.checkout = body[u"checkout"_s].toString();
    booking.language = body[u"language"_s].toString(u"en-gb"_s);
    booking.remarks = body[u"remarks"_s].toString();
    booking.opensConversation = body[u"open"_s].toBool(true);
    if (m_world->propertyById(booking.accommodation) < 0)
        return invalid(u"accommodation"_s);
    const auto reservation = m_world->book(booking);
    return reservation ? SimulatorApi::success({{u"reservation"_s, *reservation}}) : notWritten();
}

SimulatorAnswer ControlApi::addMessages(const QJsonObject &body)
{
    const int count = body[u"count"_s].toInt();
    if (count <= 0 || m_world->conversations().empty())
        return invalid(u"count"_s);
    if (!m_world->addMessages(count))
        return notWritten();
    return SimulatorApi::success({{u"messages"_s, qint64(m_world->messages().size())}});
}

SimulatorAnswer ControlApi::stats(const QJsonObject &)
{
    QJsonObject posts;
    for (auto at = m_posts->begin(); at != m_posts->end(); ++at)
        posts[at.key()] = at.value();
    QJsonArray sends;
    for (const int index : m_world->sends()) {
        const SimulatorMessage &message = m_world->messages()[size_t(index)];
        sends += QJsonObject{
            {u"id"_s, message.id},
            {u"conversation"_s, m_world->conversations()[size_t(message.conversation)].id},
            {u"content"_s, message.content},
            {u"sent_ms"_s, message.sentAtMs}};
    }
    return SimulatorApi::success({{u"now_ms"_s, m_world->clock().nowMs()},
                                  {u"waiting"_s, m_world->waiting()},
                                  {u"messages"_s, qint64(m_world->messages().size())},
                                  {u"posts"_s, posts},
                                  {u"sends"_s, sends}});
}

SimulatorAnswer ControlApi::queue(const QJsonObject &body)
{
    const auto &all = m_world->messages();
    const qint64 from = std::max<qint64>(0, body[u"from"_s].toInteger());
    const qint64 count = std::clamp<qint64>(body[u"count"_s].toInteger(1000), 0, 10'000);
    QJsonArray messages;
    for (qint64 at = from; at < std::min<qint64>(from + count, qint64(all.size())); ++at) {
        const SimulatorMessage &message = all[size_t(at)];
        if (!message.isQueued)
            continue;
        messages += QJsonObject{
            {u"id"_s, message.id},
            {u"conversation"_s, m_world->conversations()[size_t(message.conversation)].id},
            {u"side"_s, sideWord(message.side)},
            {u"content"_s, message.content},
            {u"confirmed"_s, message.isConfirmed},
            {u"sent_ms"_s, message.sentAtMs}};
    }
    return SimulatorApi::success({{u"messages"_s, messages}});
}

} // namespace Innbox
