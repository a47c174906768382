#pragma once

#include "app/sandbox/SandboxFaults.h"
#include "app/sandbox/SandboxFields.h"
#include "app/sandbox/SandboxHttp.h"
#include "app/sandbox/SandboxRules.h"

#include <QJsonObject>

#include <deque>
#include <functional>
#include <variant>

namespace Innbox {

class SandboxWorld;

/// The partner API over a world: a request in, the answer out. Refuses what the provider is
/// documented to refuse, with its error bodies. What no text of the provider settles is either a
/// rule or marked "assumed". No sockets.
/// Thread: that of the world.
class SandboxApi {
public:
    /// \param world  outlives this
    SandboxApi(SandboxWorld *world, SandboxRules rules);

    /// The answer to a request.
    /// \param path   below the base, like "/messages/send"
    /// \param fault  what of it happens inside the answer (NoIdBefore, NoIdAfter,
    ///        DuplicateAfterConfirm, StrayElement, Hide); may be null
    [[nodiscard]] SandboxAnswer answer(const QString &path, const SandboxRequest &request,
                                       const SandboxFault *fault);

    [[nodiscard]] SandboxRules &rules() { return m_rules; }
    /// True if the request carries the world's key.
    [[nodiscard]] bool hasToken(const SandboxRequest &request) const;
    /// An error body in the provider's form.
    [[nodiscard]] static SandboxAnswer refused(const SandboxRefusal &refusal);
    /// A 200 with a JSON body.
    [[nodiscard]] static SandboxAnswer success(const QJsonObject &body);
    /// Why it is no POST without a query; nullopt = it is one.
    [[nodiscard]] static std::optional<SandboxRefusal> checkShape(const SandboxRequest &request);
    /// The body as an object; an empty body is an empty object if \p mayBeEmpty.
    [[nodiscard]] static std::variant<QJsonObject, SandboxRefusal> readBody(const QByteArray &body,
                                                                            bool mayBeEmpty);

private:
    using Outcome = std::variant<QJsonObject, SandboxRefusal>;

    [[nodiscard]] Outcome latest(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome confirm(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome conversations(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome send(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome accommodations(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] std::optional<SandboxRefusal> checkAccess(const SandboxRequest &request) const;
    [[nodiscard]] std::optional<SandboxRefusal> checkSend(const QJsonObject &body) const;
    [[nodiscard]] bool takeQuota();

    SandboxWorld *m_world;
    SandboxRules m_rules;
    std::deque<qint64> m_requestTimesMs{}; ///< of the last minute, the world's steady clock
    qint64 m_shutOutUntilMs = 0;
};

} // namespace Innbox
