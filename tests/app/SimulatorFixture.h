#pragma once

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "tests/app/SimulatorClient.h"
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
    explicit SimulatorFixture(SimulatorRules rules = {}, SimulatorWorldOptions options = {})
    {
        auto opened = SimulatorWorld::open(std::move(options), &clock);
        world = std::move(opened.value());
        server.emplace(world.get(), rules);
        isListening = server->listen();
        client.emplace(server->port(), world->token(), world->affiliateId());
    }

    /// The first conversation of a property, or its second.
    [[nodiscard]] const SimulatorConversation &at(const QString &property, int number = 0) const
    {
        for (const SimulatorConversation &conversation : world->conversations()) {
            if (stayOf(conversation).property == world->propertyById(property) && number-- == 0)
                return conversation;
        }
        return world->conversations().front();
    }
    [[nodiscard]] const SimulatorStay &stayOf(const SimulatorConversation &conversation) const
    {
        return world->stays()[size_t(conversation.stay)];
    }
    /// Puts the ids of this world where the data of a test names them.
    [[nodiscard]] QByteArray fill(QByteArray text) const
    {
        const SimulatorConversation &mine = at(u"6240185"_s);
        const SimulatorConversation &second = at(u"6240185"_s, 1);
        const SimulatorConversation &foreign = at(u"7715902"_s);
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
    std::unique_ptr<SimulatorWorld> world{};
    std::optional<SimulatorServer> server{};
    std::optional<SimulatorClient> client{};
    bool isListening = false;
};

} // namespace Innbox
