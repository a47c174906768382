#pragma once

#include <QJsonObject>

#include <optional>

namespace Innbox {

struct SimulatorRules;
struct SimulatorWorldOptions;

/// The rules as JSON: for the control door and the scenarios.
///
/// "spelling"               "openapi31"|"guide"|"beta32"|"hostile"
/// "requests_per_minute"    0 = no limit
/// "takes_reply_to", "needs_content", "latest_refuses_body", "is_onboarded"   true or false
/// "reservation_on_send", "reservation_on_upload"    "allowed"|"refused"|"required"
/// "accommodation_type", "reservation_type"          "either"|"text"|"number"
/// What the provider leaves open (assumed):
/// "refuses_late_send"      true or false
/// "not_ready_ms"           so long after its booking a conversation is not there yet
/// "not_ready_status"       404, 400, or 200 with an empty history
/// "echo_in_latest"         what send accepted comes through the queue
/// "reply_delay_ms"         until the test hotel answers
/// "voice"                  "guest"|"property": whose messages send writes
namespace SimulatorRuleNames {

/// Takes over what \p words names. Returns the first name that is unknown or whose value does not
/// fit (then nothing was changed); nullopt = done.
[[nodiscard]] std::optional<QString> apply(const QJsonObject &words, SimulatorRules *rules,
                                           SimulatorWorldOptions *options);
/// All of them.
[[nodiscard]] QJsonObject of(const SimulatorRules &rules, const SimulatorWorldOptions &options);

} // namespace SimulatorRuleNames
} // namespace Innbox
