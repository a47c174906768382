#include "app/engine/CorrectionMemory.h"

#include "app/api/ApiClient.h"
#include "models/Log.h"
#include "models/ports/Clock.h"
#include "models/store/CorrectionStore.h"
#include "models/store/Deliver.h"

#include <QCoroFuture>

#include <utility>

namespace Innbox {

namespace {

/// The request was answered all the same: the next process learns it again.
void note(const StoreResult<Done> &written)
{
    if (!written)
        qCInfo(lcApi) << "a correction was not kept:" << written.error().word();
}

} // namespace

CorrectionMemory::CorrectionMemory(ApiClient *api, CorrectionStore *store, Clock *clock,
                                   QString provider, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock), m_provider(std::move(provider))
{
    connect(api, &ApiClient::learned, this, [this](const LearnedCorrection &correction) {
        deliver(m_store->learnCorrection(correction, m_provider, m_clock->nowMs()), this, &note);
    });
    connect(api, &ApiClient::forgotten, this, [this](const LearnedCorrection &correction) {
        deliver(m_store->forgetCorrection(correction), this, &note);
    });
}

QCoro::Task<StoreResult<Done>> CorrectionMemory::load()
{
    const QPointer<CorrectionMemory> self(this);
    const auto kept = co_await m_store->corrections(m_provider, m_clock->nowMs());
    if (!kept)
        co_return kept.error();
    if (self && m_api)
        m_api->setLearned(kept.value());
    co_return Done{};
}

} // namespace Innbox
