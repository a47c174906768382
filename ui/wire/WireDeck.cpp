#include "ui/wire/WireDeck.h"

#include "models/ports/WirePort.h"
#include "ui/wire/ContractPane.h"
#include "ui/wire/FlatTabs.h"
#include "ui/wire/WirePane.h"

namespace Innbox {

WireDeck::WireDeck(WirePort *port, Qt::Orientation layout, QWidget *parent)
    : QTabWidget(parent), m_log(new WirePane(port, layout))
{
    setObjectName(u"wireDeck");
    setTabBar(new FlatTabs(QStringLiteral("wireTabs"), tr("Wire")));
    setDocumentMode(true); // belongs to the bar
    addTab(m_log, tr("Wire log"));
    addTab(new ContractPane(port->log()), tr("Contract lens"));
}

WirePane *WireDeck::showLog()
{
    setCurrentWidget(m_log);
    return m_log;
}

} // namespace Innbox
