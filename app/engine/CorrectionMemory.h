#pragma once

#include "models/store/Store.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QString>

namespace Innbox {

class ApiClient;
class Clock;
class CorrectionStore;

/// Keeps what the provider taught a client in the account's store, for the next process.
/// Thread: the one it lives in.
class CorrectionMemory : public QObject {
    Q_OBJECT
public:
    /// All outlive it. \param provider as for CorrectionStore::learnCorrection()
    CorrectionMemory(ApiClient *api, CorrectionStore *store, Clock *clock, QString provider,
                     QObject *parent = nullptr);

    /// Gives the client what is kept. Call before its first request. Errors: those of a read.
    QCoro::Task<StoreResult<Done>> load();

private:
    QPointer<ApiClient> m_api;
    CorrectionStore *m_store;
    Clock *m_clock;
    QString m_provider;
};

} // namespace Innbox
