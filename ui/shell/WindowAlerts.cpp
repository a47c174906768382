// What the window tells by itself: replies that were not sent, arrivals.

#include "ui/shell/MainWindow.h"
#include "ui/shell/ThreadPane.h"
#include "ui/sidebar/FolderView.h"
#include "ui/sidebar/Sidebar.h"
#include "ui/status/Announcer.h"
#include "ui/status/ReplyAlerts.h"
#include "ui/status/ReplyNotice.h"
#include "ui/text/NoticeText.h"
#include "ui/text/PersonText.h"
#include "ui/thread/OpenConversation.h"
#include "ui/thread/ThreadView.h"

#include <QBoxLayout>

namespace Innbox {

void MainWindow::connectAlerts()
{
    m_alerts = new ReplyAlerts(m_outboxModel, m_services.store, m_services.clock, this);
    // Below the bar at the top and what keeps the program from its work.
    constexpr int BelowProblems = 2;
    auto *const column = static_cast<QBoxLayout *>(centralWidget()->layout());
    column->insertWidget(BelowProblems, m_alerts->notice());
    column->addWidget(m_alerts->announcer());
    m_alerts->setSight([this](const OutboxItem &reply) {
        return isActiveWindow() && m_opened->id() == reply.conversation &&
               m_thread->view()->isReplyInView(reply.id);
    });
    connect(m_alerts, &ReplyAlerts::waitingChanged, m_sidebar->folders(),
            &FolderView::setAttention);
    connect(m_alerts, &ReplyAlerts::showAsked, this,
            [this](ConversationId conversation, OutboxId reply) {
                openConversation(conversation);
                m_thread->showReply(reply);
            });
}

void MainWindow::announceArrivals(int messages, const QList<Conversation> &grown)
{
    QStringList names;
    for (const Conversation &row : grown)
        names.append(PersonText::title(row));
    //: For a screen reader. %1 is "3 new messages", %2 are the guests they are about
    m_alerts->announcer()->say(
        tr("%1: %2").arg(NoticeText::title(messages), NoticeText::body(names, int(grown.size()))));
}

} // namespace Innbox
