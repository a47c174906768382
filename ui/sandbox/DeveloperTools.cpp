#include "ui/sandbox/DeveloperTools.h"

#include "models/ports/SandboxPort.h"
#include "ui/sandbox/SandboxEntry.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/shell/WindowServices.h"
#include "ui/style/Metrics.h"
#include "ui/wire/HttpLogPane.h"
#include "ui/wire/WirePane.h"
#include "ui/wire/WireTable.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int DrawerPx = 320;
} // namespace

DeveloperTools::DeveloperTools(QWidget *panes, const WindowServices &services,
                               const WindowContext &context, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_panes(panes), m_stack(new QStackedWidget)
{
    setObjectName(u"workbench"_s);
    setChildrenCollapsible(false);
    m_stack->setObjectName(u"workbenchStack"_s);
    m_stack->addWidget(panes);
    addWidget(m_stack);
    setStretchFactor(0, 1);
    if (!services.wire)
        return;
    m_drawer = new HttpLogPane(services, context, Qt::Horizontal);
    m_drawer->hide();
    addWidget(m_drawer);
    if (!services.sandbox)
        return;
    m_entry = new SandboxEntry;
    m_bench = new HttpLogPane(services, context, Qt::Vertical);
    m_page = new SandboxPage(services.sandbox, m_bench);
    m_stack->addWidget(m_page);
    connect(m_entry, &QAbstractButton::clicked, this, [this] { showSandbox(true); });
    connect(m_page, &SandboxPage::leaveAsked, this, [this] { showSandbox(false); });
    connect(m_page, &SandboxPage::booked, this, &DeveloperTools::booked);
}

bool DeveloperTools::isWireShown() const
{
    return m_drawer && !m_drawer->isHidden();
}

bool DeveloperTools::isSandboxShown() const
{
    return m_page && m_stack->currentWidget() == m_page;
}

void DeveloperTools::showWire(bool isShown)
{
    if (!m_drawer || isShown == isWireShown())
        return;
    m_drawer->setVisible(isShown);
    if (isShown && !m_wasSized) {
        const int drawer = qMin(Metrics(font())(DrawerPx), height() / 2);
        setSizes({height() - drawer, drawer});
        m_wasSized = true;
    }
    if (isShown)
        m_drawer->showLog()->table()->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT wireShown(isShown);
}

void DeveloperTools::showSandbox(bool isShown)
{
    if (!m_page || isShown == isSandboxShown())
        return;
    // The page has the log beside it: two of them would only take its room.
    if (isShown)
        showWire(false);
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_page) : m_panes);
    if (isShown)
        m_page->focusFirst();
    else
        m_entry->setFocus(Qt::OtherFocusReason);
}

HttpLogPane *DeveloperTools::deckInFront()
{
    if (isSandboxShown())
        return m_bench;
    showWire(true);
    return m_drawer;
}

void DeveloperTools::setOpenConversation(const QString &remoteId)
{
    for (HttpLogPane *const deck : {m_drawer, m_bench}) {
        if (deck)
            deck->log()->setOpenConversation(remoteId);
    }
    if (m_page)
        m_page->setOpenConversation(remoteId);
}

void DeveloperTools::showRequestsOf(const QString &message)
{
    if (HttpLogPane *const deck = deckInFront())
        deck->showLog()->showMessage(message);
}

void DeveloperTools::showRequestsHere()
{
    if (HttpLogPane *const deck = deckInFront()) {
        deck->showLog()->showMessage({});
        deck->log()->showOpenOnly(true);
    }
}

} // namespace Innbox
