#include "ui/wire/WireDeck.h"

#include "models/ports/WirePort.h"
#include "ui/wire/ContractPane.h"
#include "ui/wire/WirePane.h"

#include <QTabBar>

namespace Innbox {

WireDeck::WireDeck(WirePort *port, Qt::Orientation layout, QWidget *parent)
    : QTabWidget(parent), m_log(new WirePane(port, layout))
{
    setObjectName(u"wireDeck");
    setDocumentMode(true);
    tabBar()->setObjectName(u"wireTabs");
    tabBar()->setAccessibleName(tr("Wire"));
    tabBar()->setDrawBase(false);
    addTab(m_log, tr("Wire log"));
    addTab(new ContractPane(port->log()), tr("Contract lens"));
}

WirePane *WireDeck::showLog()
{
    setCurrentWidget(m_log);
    return m_log;
}

} // namespace Innbox
