#pragma once

#include "app/simulator/SimulatorFaults.h"
#include "app/simulator/SimulatorFields.h"
#include "app/simulator/SimulatorHttp.h"
#include "app/simulator/SimulatorRules.h"
#include "app/simulator/SimulatorTypes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>
#include <optional>
#include <variant>

namespace Innbox {

class SimulatorWorld;

/// The partner API over a world: a request in, the answer out. Refuses what the provider is
/// documented to refuse, with its error bodies. What no text of the provider settles is either a
/// rule or marked "assumed". No sockets.
/// Thread: that of the world.
class SimulatorApi {
public:
    /// \param world  outlives this
    SimulatorApi(SimulatorWorld *world, SimulatorRules rules);

    /// The answer to a request.
    /// \param path   below the base, like "/messages/send"
    /// \param fault  what of it happens inside the answer (NoIdBefore, NoIdAfter,
    ///        DuplicateAfterConfirm, StrayElement, Hide); may be null
    [[nodiscard]] SimulatorAnswer answer(const QString &path, const SimulatorRequest &request,
                                         const SimulatorFault *fault);

    [[nodiscard]] SimulatorRules &rules() { return m_rules; }
    /// What a side writes comes after its window, and the rules mind.
    [[nodiscard]] bool isTooLate(const SimulatorDraft &draft) const;
    /// True if the request carries the world's key.
    [[nodiscard]] bool hasToken(const SimulatorRequest &request) const;
    /// An error body in the provider's form.
    [[nodiscard]] static SimulatorAnswer refused(const SimulatorRefusal &refusal);
    /// A 200 with a JSON body.
    [[nodiscard]] static SimulatorAnswer success(const QJsonObject &body);
    /// Why it is no POST without a query; nullopt = it is one.
    [[nodiscard]] static std::optional<SimulatorRefusal>
    checkShape(const SimulatorRequest &request);
    /// The body as an object; an empty body is an empty object if \p mayBeEmpty.
    [[nodiscard]] static std::variant<QJsonObject, SimulatorRefusal>
    readBody(const QByteArray &body, bool mayBeEmpty);

private:
    using Outcome = std::variant<QJsonObject, QByteArray, SimulatorRefusal>;
    [[nodiscard]] static Outcome widen(const std::variant<QJsonObject, SimulatorRefusal> &answered);
    /// The answer of latest without its request id, as long as nothing changed.
    struct LatestCache {
        quint64 revision = 0;
        SimulatorSpelling spelling = SimulatorSpelling::OpenApi31;
        QByteArray start{}; ///< the body without its last brace
    };

    [[nodiscard]] Outcome latest(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome confirm(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome conversations(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome send(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome upload(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome metadata(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome download(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome details(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome create(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome cancel(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] Outcome accommodations(const QJsonObject &body, const SimulatorFault *fault);
    [[nodiscard]] std::optional<SimulatorRefusal>
    checkAccess(const SimulatorRequest &request) const;
    [[nodiscard]] std::optional<SimulatorRefusal> checkSend(const QJsonObject &body) const;
    [[nodiscard]] bool takeQuota();
    [[nodiscard]] QJsonArray latestElements();
    [[nodiscard]] bool stayIsClosed(int stay, SimulatorSide side) const;
    /// The conversation of a stay was initialised by now.
    [[nodiscard]] bool isReady(int stay) const;
    /// Why a stay's conversation cannot be used; \p stay must be known.
    [[nodiscard]] std::optional<SimulatorRefusal> checkReady(int stay) const;

    SimulatorWorld *m_world;
    SimulatorRules m_rules;
    std::optional<LatestCache> m_latest{};
    std::deque<qint64> m_requestTimesMs{}; ///< of the last minute, the world's steady clock
    qint64 m_shutOutUntilMs = 0;
};

} // namespace Innbox
