#pragma once

#include "app/simulator/SandboxFaults.h"
#include "app/simulator/SandboxFields.h"
#include "app/simulator/SandboxHttp.h"
#include "app/simulator/SandboxRules.h"
#include "app/simulator/SandboxTypes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>
#include <optional>
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
    /// What a side writes comes after its window, and the rules mind.
    [[nodiscard]] bool isTooLate(const SandboxDraft &draft) const;
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
    using Outcome = std::variant<QJsonObject, QByteArray, SandboxRefusal>;
    [[nodiscard]] static Outcome widen(const std::variant<QJsonObject, SandboxRefusal> &answered);
    /// The answer of latest without its request id, as long as nothing changed.
    struct LatestCache {
        quint64 revision = 0;
        SandboxSpelling spelling = SandboxSpelling::OpenApi31;
        QByteArray start{}; ///< the body without its last brace
    };

    [[nodiscard]] Outcome latest(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome confirm(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome conversations(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome send(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome upload(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome metadata(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome download(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome details(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome create(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome cancel(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] Outcome accommodations(const QJsonObject &body, const SandboxFault *fault);
    [[nodiscard]] std::optional<SandboxRefusal> checkAccess(const SandboxRequest &request) const;
    [[nodiscard]] std::optional<SandboxRefusal> checkSend(const QJsonObject &body) const;
    [[nodiscard]] bool takeQuota();
    [[nodiscard]] QJsonArray latestElements();
    [[nodiscard]] bool stayIsClosed(int stay, SandboxSide side) const;
    /// The conversation of a stay was initialised by now.
    [[nodiscard]] bool isReady(int stay) const;
    /// Why a stay's conversation cannot be used; \p stay must be known.
    [[nodiscard]] std::optional<SandboxRefusal> checkReady(int stay) const;

    SandboxWorld *m_world;
    SandboxRules m_rules;
    std::optional<LatestCache> m_latest{};
    std::deque<qint64> m_requestTimesMs{}; ///< of the last minute, the world's steady clock
    qint64 m_shutOutUntilMs = 0;
};

} // namespace Innbox
