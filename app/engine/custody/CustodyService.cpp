#include "app/engine/custody/CustodyService.h"

#include "app/engine/custody/CustodyDocument.h"
#include "app/engine/custody/SetAsideReader.h"
#include "models/files/PrivateFile.h"

#include <QJsonDocument>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

CustodyService::CustodyService(Store *store, CustodyStore *custody, Clock *clock, QObject *parent)
    : CustodyPort(parent), m_store(store), m_custody(custody), m_clock(clock)
{
}

void CustodyService::readAgain()
{
    if (m_isReading)
        return;
    m_isReading = true;
    QCoro::connect(readSetAsideAgain(m_store, m_custody, m_clock), this,
                   [this](const StoreResult<ReadAgainReport> &report) {
                       m_isReading = false;
                       if (report)
                           Q_EMIT readAgainEnded(report->nowRead + report->known,
                                                 report->stillAside, {});
                       else
                           Q_EMIT readAgainEnded(0, 0, report.error().word());
                   });
}

QCoro::Task<std::optional<QString>> CustodyService::writeExport(QString path)
{
    const auto document = co_await custodyDocument(m_custody, CustodyDocumentOptions{});
    if (!document)
        co_return u"the store cannot be read: %1"_s.arg(document.error().word());
    co_return writePrivateFile(path, QJsonDocument(document.value()).toJson());
}

void CustodyService::exportTo(const QString &path)
{
    QCoro::connect(writeExport(path), this, [this, path](const std::optional<QString> &failure) {
        Q_EMIT exportEnded(path, failure.value_or(QString()));
    });
}

} // namespace Innbox
