#pragma once

#include "app/simulator/SandboxServer.h"
#include "app/simulator/SandboxWorld.h"
#include "tests/app/SandboxClient.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <memory>
#include <optional>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

/// A world, its server and a client, with the ids of the conversations the tests speak of.
struct SimulatorFixture {
    explicit SimulatorFixture(SandboxRules rules = {}, SandboxWorldOptions options = {})
    {
        auto opened = SandboxWorld::open(std::move(options), &clock);
        world = std::move(opened.value());
        server.emplace(world.get(), rules);
        isListening = server->listen();
        client.emplace(server->port(), world->token(), world->affiliateId());
    }

    /// The first conversation of a property, or its second.
    [[nodiscard]] const SandboxConversation &at(const QString &property, int number = 0) const
    {
        for (const SandboxConversation &conversation : world->conversations()) {
            if (stayOf(conversation).property == world->propertyById(property) && number-- == 0)
                return conversation;
        }
        return world->conversations().front();
    }
    [[nodiscard]] const SandboxStay &stayOf(const SandboxConversation &conversation) const
    {
        return world->stays()[size_t(conversation.stay)];
    }
    /// Puts the ids of this world where the data of a test names them.
    [[nodiscard]] QByteArray fill(QByteArray text) const
    {
        const SandboxConversation &mine = at(u"6240185"_s);
        const SandboxConversation &second = at(u"6240185"_s, 1);
        const SandboxConversation &foreign = at(u"7715902"_s);
        text.replace("$CONV2", second.id.toLatin1());
        text.replace("$RES2", stayOf(second).reservation.toLatin1());
        text.replace("$FCONV", foreign.id.toLatin1());
        text.replace("$FRES", stayOf(foreign).reservation.toLatin1());
        text.replace("$FMSG", world->messages()[size_t(foreign.messages.front())].id.toLatin1());
        text.replace("$CONV", mine.id.toLatin1());
        text.replace("$RES", stayOf(mine).reservation.toLatin1());
        text.replace("$MSG", world->messages()[size_t(mine.messages.front())].id.toLatin1());
        text.replace("$ACC", "6240185");
        return text;
    }
    /// A right send into the first conversation of Hotel Lindenhof.
    SandboxReply send(const QString &content, int limitMs = 5000)
    {
        const QJsonObject body{{u"accommodation"_s, u"6240185"_s},
                               {u"conversation"_s, at(u"6240185"_s).id},
                               {u"content"_s, content}};
        return client->exchange(
            client->wire("/3.1/messages/send", QJsonDocument(body).toJson(QJsonDocument::Compact)),
            limitMs);
    }
    QStringList latestIds(const QString &name = u"message_id"_s)
    {
        QStringList ids;
        const SandboxReply reply = client->post("/3.1/messages/latest");
        for (const QJsonValue &message : reply.data()[u"messages"_s].toArray())
            ids += message[name].toString();
        return ids;
    }

    ManualClock clock{};
    std::unique_ptr<SandboxWorld> world{};
    std::optional<SandboxServer> server{};
    std::optional<SandboxClient> client{};
    bool isListening = false;
};

} // namespace Innbox
