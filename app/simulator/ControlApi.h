#pragma once

#include "app/simulator/SimulatorHttp.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Innbox {

class SimulatorApi;
class SimulatorFaults;
class SimulatorWorld;

/// The control door: how another process steers the world. POST with the same key
/// ("Authorization: Bearer …") and a JSON object below "/sandbox"; outside the rate limit, the
/// faults and the counts. Answers are JSON objects; what cannot be done is refused as the API
/// refuses.
///
/// /faults    {"kind","path","times","skip","rate","status","body","content_type","headers":{},
///            "delay_ms"} adds a fault; kinds as in SimulatorFault ("reset-after", …), path like
///            "/messages/send", rate 0..1; {"clear":true} takes all away. -> {"waiting":n}
/// /advance   {"ms":n} or {"to_ms":t} moves the world's clock on. -> {"now_ms"}
/// /write     {"conversation","side":"guest"|"property","content","attachments":[],"reply_to",
///            "hidden_ms"} writes a message; attachments that nobody uploaded get an invented
///            image. -> {"message":id}
/// /book      {"accommodation","guest","checkin","checkout","language","remarks","open":bool}
///            -> {"reservation"}
/// /cancel    {"reservation","by":"guest"|"property"} -> {}
/// /messages  {"count":n} writes many at once. -> {"messages":n}
/// /rules     see SimulatorRuleNames, each optional. -> all rules as they are now
/// /reset     {} makes the world anew from its seed, takes the faults away. -> {"now_ms"}
/// /save      {} -> {"world":{…}}: everything but the key
/// /load      {"world":{…}} puts a saved world in the place of this one. -> {"now_ms"}
/// /stats     {} -> {"now_ms","waiting","messages","posts":{path:n},
///            "sends":[{"id","conversation","content","sent_ms"}]}
/// /queue     {"from":n,"count":n} -> {"messages":[{"id","conversation","side","content",
///            "confirmed","sent_ms"}]}: every message that was ever queued, in order of writing
/// Thread: that of the world.
class ControlApi {
public:
    /// The parameters outlive this.
    ControlApi(SimulatorWorld *world, SimulatorApi *api, SimulatorFaults *faults,
               const QHash<QString, int> *posts);

    /// \param path  below the door, like "/stats"
    [[nodiscard]] SimulatorAnswer answer(const QString &path, const SimulatorRequest &request);

private:
    [[nodiscard]] SimulatorAnswer addFault(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer advance(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer write(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer book(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer addMessages(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer cancel(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer setRules(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer reset(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer save(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer load(const QJsonObject &body);
    [[nodiscard]] static SimulatorAnswer invalid(const QString &name);
    [[nodiscard]] static SimulatorAnswer notWritten();
    [[nodiscard]] SimulatorAnswer stats(const QJsonObject &body);
    [[nodiscard]] SimulatorAnswer queue(const QJsonObject &body);

    SimulatorWorld *m_world;
    SimulatorApi *m_api;
    SimulatorFaults *m_faults;
    const QHash<QString, int> *m_posts;
};

} // namespace Innbox
