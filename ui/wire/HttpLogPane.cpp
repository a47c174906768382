#include "ui/wire/HttpLogPane.h"

#include "models/ports/WirePort.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"
#include "ui/wire/ChecklistPane.h"
#include "ui/wire/ContractPane.h"
#include "ui/wire/FlatTabs.h"
#include "ui/wire/WirePane.h"

namespace Innbox {

HttpLogPane::HttpLogPane(const WindowServices &services, const WindowContext &context,
                         Qt::Orientation layout, QWidget *parent)
    : QTabWidget(parent), m_log(new WirePane(services.wire, layout))
{
    setObjectName(u"wireDeck");
    setTabBar(new FlatTabs(QStringLiteral("wireTabs"), tr("Wire")));
    setDocumentMode(true); // belongs to the bar
    addTab(m_log, tr("Wire log"));
    addTab(new ContractPane(services.wire->log()), tr("Contract lens"));
    addTab(new ChecklistPane(services, context.environment), tr("Checklist"));
}

WirePane *HttpLogPane::showLog()
{
    setCurrentWidget(m_log);
    return m_log;
}

} // namespace Innbox
