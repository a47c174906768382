#pragma once

#include "app/simulator/SandboxHttp.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Innbox {

class SandboxApi;
class SandboxFaults;
class SandboxWorld;

/// The control door: how another process steers the world. POST with the same key
/// ("Authorization: Bearer …") and a JSON object below "/sandbox"; outside the rate limit, the
/// faults and the counts. Answers are JSON objects; what cannot be done is refused as the API
/// refuses.
///
/// /faults    {"kind","path","times","skip","rate","status","body","content_type","headers":{},
///            "delay_ms"} adds a fault; kinds as in SandboxFault ("reset-after", …), path like
///            "/messages/send", rate 0..1; {"clear":true} takes all away. -> {"waiting":n}
/// /advance   {"ms":n} or {"to_ms":t} moves the world's clock on. -> {"now_ms"}
/// /write     {"conversation","side":"guest"|"property","content","attachments":[],"reply_to",
///            "hidden_ms"} writes a message; attachments that nobody uploaded get an invented
///            image. -> {"message":id}
/// /book      {"accommodation","guest","checkin","checkout","language","remarks","open":bool}
///            -> {"reservation"}
/// /cancel    {"reservation","by":"guest"|"property"} -> {}
/// /messages  {"count":n} writes many at once. -> {"messages":n}
/// /rules     see SandboxRuleWords, each optional. -> all rules as they are now
/// /reset     {} makes the world anew from its seed, takes the faults away. -> {"now_ms"}
/// /save      {} -> {"world":{…}}: everything but the key
/// /load      {"world":{…}} puts a saved world in the place of this one. -> {"now_ms"}
/// /stats     {} -> {"now_ms","waiting","messages","posts":{path:n},
///            "sends":[{"id","conversation","content","sent_ms"}]}
/// /queue     {"from":n,"count":n} -> {"messages":[{"id","conversation","side","content",
///            "confirmed","sent_ms"}]}: every message that was ever queued, in order of writing
/// Thread: that of the world.
class SandboxDoor {
public:
    /// The parameters outlive this.
    SandboxDoor(SandboxWorld *world, SandboxApi *api, SandboxFaults *faults,
                const QHash<QString, int> *posts);

    /// \param path  below the door, like "/stats"
    [[nodiscard]] SandboxAnswer answer(const QString &path, const SandboxRequest &request);

private:
    [[nodiscard]] SandboxAnswer addFault(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer advance(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer write(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer book(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer addMessages(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer cancel(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer setRules(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer reset(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer save(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer load(const QJsonObject &body);
    [[nodiscard]] static SandboxAnswer invalid(const QString &name);
    [[nodiscard]] static SandboxAnswer notWritten();
    [[nodiscard]] SandboxAnswer stats(const QJsonObject &body);
    [[nodiscard]] SandboxAnswer queue(const QJsonObject &body);

    SandboxWorld *m_world;
    SandboxApi *m_api;
    SandboxFaults *m_faults;
    const QHash<QString, int> *m_posts;
};

} // namespace Innbox
