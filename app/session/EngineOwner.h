#pragma once

#include "app/engine/outbox/OutboxRunner.h"
#include "app/session/AccountOwner.h"

#include <functional>

namespace Innbox {

class Engine;
class OutgoingAttachmentStore;
class Store;

/// The owner in this process: the engine does the work.
class EngineOwner : public AccountOwner {
public:
    /// The newest lines of the wire log, at most so many, oldest first.
    using WireSource = std::function<QJsonArray(int most, bool isWithTexts)>;

    /// \param engine, store, pictures  of one account; outlive what perform() has under way
    EngineOwner(Engine *engine, Store *store, OutgoingAttachmentStore *pictures, WireSource wire);

    /// Always has an answer.
    QCoro::Task<std::optional<OwnerAnswer>> perform(OwnerRequest request) override;
    /// The same for another process: rows that it wrote to the store are seen first.
    QCoro::Task<OwnerAnswer> performForOther(OwnerRequest request);

private:
    QCoro::Task<OwnerAnswer> work(SyncRequest request);
    QCoro::Task<OwnerAnswer> work(SettleRequest request);
    QCoro::Task<OwnerAnswer> work(RetryRequest request);
    QCoro::Task<OwnerAnswer> work(DiscardRequest request);
    QCoro::Task<OwnerAnswer> work(RefreshRequest request);
    QCoro::Task<OwnerAnswer> work(FetchImageRequest request);
    QCoro::Task<OwnerAnswer> work(WireLinesRequest request);
    QCoro::Task<OwnerAnswer> work(PokeRequest request);
    QCoro::Task<OwnerAnswer> settled(Settled end);

    Engine *m_engine;
    Store *m_store;
    OutgoingAttachmentStore *m_pictures;
    WireSource m_wire;
};

} // namespace Innbox
