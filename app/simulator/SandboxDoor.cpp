#include "app/simulator/SandboxDoor.h"

#include "app/simulator/SandboxApi.h"
#include "app/simulator/SandboxWorld.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sideWord(SandboxSide side)
{
    return side == SandboxSide::Guest ? u"guest"_s : u"property"_s;
}

} // namespace

SandboxDoor::SandboxDoor(SandboxWorld *world, SandboxApi *api, SandboxFaults *faults,
                         const QHash<QString, int> *posts)
    : m_world(world), m_api(api), m_faults(faults), m_posts(posts)
{
}

SandboxAnswer SandboxDoor::invalid(const QString &name)
{
    return SandboxApi::refused(
        {400, u"invalid_parameter"_s, u"Parameter '%1' is invalid."_s.arg(name)});
}

SandboxAnswer SandboxDoor::notWritten()
{
    return SandboxApi::refused(SandboxRefusal::notWritten());
}

SandboxAnswer SandboxDoor::answer(const QString &path, const SandboxRequest &request)
{
    struct Command {
        const char16_t *path;
        SandboxAnswer (SandboxDoor::*answer)(const QJsonObject &);
    };
    static constexpr std::array Commands{
        Command{u"/faults", &SandboxDoor::addFault},
        Command{u"/advance", &SandboxDoor::advance},
        Command{u"/write", &SandboxDoor::write},
        Command{u"/book", &SandboxDoor::book},
        Command{u"/messages", &SandboxDoor::addMessages},
        Command{u"/cancel", &SandboxDoor::cancel},
        Command{u"/rules", &SandboxDoor::setRules},
        Command{u"/reset", &SandboxDoor::reset},
        Command{u"/save", &SandboxDoor::save},
        Command{u"/load", &SandboxDoor::load},
        Command{u"/stats", &SandboxDoor::stats},
        Command{u"/queue", &SandboxDoor::queue},
    };
    const auto command = std::ranges::find_if(
        Commands, [&path](const Command &known) { return path == QStringView(known.path); });
    if (command == Commands.end())
        return SandboxApi::refused(SandboxRefusal::notFound());
    if (const auto refusal = SandboxApi::checkShape(request))
        return SandboxApi::refused(*refusal);
    if (!m_api->hasToken(request))
        return SandboxApi::refused({401, {}, u"Authentication failed."_s});
    const auto body = SandboxApi::readBody(request.body, true);
    if (const auto *refusal = std::get_if<SandboxRefusal>(&body))
        return SandboxApi::refused(*refusal);
    return (this->*command->answer)(std::get<QJsonObject>(body));
}

SandboxAnswer SandboxDoor::addFault(const QJsonObject &body)
{
    if (body[u"clear"_s].toBool()) {
        m_faults->clear();
        return SandboxApi::success({{u"waiting"_s, 0}});
    }
    const auto kind = SandboxFaults::kindOf(body[u"kind"_s].toString());
    if (!kind)
        return invalid(u"kind"_s);
    SandboxFault fault;
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
    return SandboxApi::success({{u"waiting"_s, m_faults->waiting()}});
}

SandboxAnswer SandboxDoor::advance(const QJsonObject &body)
{
    const bool isUntil = body.contains("to_ms"_L1);
    const qint64 byMs =
        isUntil ? body[u"to_ms"_s].toInteger(-1) - m_world->nowMs() : body[u"ms"_s].toInteger(-1);
    if (byMs < 0)
        return invalid(isUntil ? u"to_ms"_s : u"ms"_s);
    if (!m_world->advance(byMs))
        return notWritten();
    return SandboxApi::success({{u"now_ms"_s, m_world->clock().nowMs()}});
}

SandboxAnswer SandboxDoor::write(const QJsonObject &body)
{
    const QString side = body[u"side"_s].toString();
    SandboxDraft draft;
    draft.conversation = body[u"conversation"_s].toString();
    draft.content = body[u"content"_s].toString();
    draft.attachments = sandboxIdTexts(body[u"attachments"_s]);
    draft.replyTo = body[u"reply_to"_s].toString();
    draft.hiddenForMs = std::max<qint64>(0, body[u"hidden_ms"_s].toInteger());
    if (m_world->conversationById(draft.conversation) < 0)
        return invalid(u"conversation"_s);
    if (side != "guest"_L1 && side != "property"_L1)
        return invalid(u"side"_s);
    draft.side = side == "guest"_L1 ? SandboxSide::Guest : SandboxSide::Property;
    if (m_api->isTooLate(draft))
        return SandboxApi::refused(
            {400, u"invalid_request"_s, u"The conversation is closed for this side."_s});
    const auto id = m_world->write(draft);
    return id ? SandboxApi::success({{u"message"_s, *id}}) : notWritten();
}

SandboxAnswer SandboxDoor::book(const QJsonObject &body)
{
    SandboxBooking booking;
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
    return reservation ? SandboxApi::success({{u"reservation"_s, *reservation}}) : notWritten();
}

SandboxAnswer SandboxDoor::addMessages(const QJsonObject &body)
{
    const int count = body[u"count"_s].toInt();
    if (count <= 0 || m_world->conversations().empty())
        return invalid(u"count"_s);
    if (!m_world->addMessages(count))
        return notWritten();
    return SandboxApi::success({{u"messages"_s, qint64(m_world->messages().size())}});
}

SandboxAnswer SandboxDoor::stats(const QJsonObject &)
{
    QJsonObject posts;
    for (auto at = m_posts->begin(); at != m_posts->end(); ++at)
        posts[at.key()] = at.value();
    QJsonArray sends;
    for (const int index : m_world->sends()) {
        const SandboxMessage &message = m_world->messages()[size_t(index)];
        sends += QJsonObject{
            {u"id"_s, message.id},
            {u"conversation"_s, m_world->conversations()[size_t(message.conversation)].id},
            {u"content"_s, message.content},
            {u"sent_ms"_s, message.sentAtMs}};
    }
    return SandboxApi::success({{u"now_ms"_s, m_world->clock().nowMs()},
                                {u"waiting"_s, m_world->waiting()},
                                {u"messages"_s, qint64(m_world->messages().size())},
                                {u"posts"_s, posts},
                                {u"sends"_s, sends}});
}

SandboxAnswer SandboxDoor::queue(const QJsonObject &body)
{
    const auto &all = m_world->messages();
    const qint64 from = std::max<qint64>(0, body[u"from"_s].toInteger());
    const qint64 count = std::clamp<qint64>(body[u"count"_s].toInteger(1000), 0, 10'000);
    QJsonArray messages;
    for (qint64 at = from; at < std::min<qint64>(from + count, qint64(all.size())); ++at) {
        const SandboxMessage &message = all[size_t(at)];
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
    return SandboxApi::success({{u"messages"_s, messages}});
}

} // namespace Innbox
