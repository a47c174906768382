#pragma once

#include "models/ports/CustodyPort.h"
#include "models/store/CustodyStore.h"

#include <QCoroTask>

#include <optional>

namespace Innbox {

class Clock;

/// What the proof page asks for, over one store.
/// Thread: the one it lives in.
class CustodyService : public CustodyPort {
    Q_OBJECT
public:
    /// \param store, custody  facets of one store; they and the clock outlive this
    CustodyService(Store *store, CustodyStore *custody, Clock *clock, QObject *parent = nullptr);

    void readAgain() override;
    void exportTo(const QString &path) override;

    /// The same for those who wait: a sentence, or nullopt when the file stands there.
    QCoro::Task<std::optional<QString>> writeExport(QString path);

private:
    Store *m_store;
    CustodyStore *m_custody;
    Clock *m_clock;
    bool m_isReading = false;
};

} // namespace Innbox
