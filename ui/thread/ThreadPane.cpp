#include "ui/thread/ThreadPane.h"

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/SyncPort.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/ProblemText.h"
#include "ui/thread/ReplyBar.h"
#include "ui/thread/ThreadHead.h"
#include "ui/thread/ThreadView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Innbox {

ThreadPane::ThreadPane(const Parts &parts, const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_sync(parts.sync), m_messages(new MessageListModel(parts.store, this)),
      m_outbox(new OutboxModel(parts.store, this)), m_head(new ThreadHead(parts.toggleStay)),
      m_view(new ThreadView(m_messages, m_outbox, parts.clock)),
      m_problem(new PlainLabel(u"threadProblem", 12, PlainLabel::Tone::Bad)),
      m_reply(new ReplyBar(parts.store, parts.sync, parts.clock, context)),
      m_stack(new QStackedWidget)
{
    const Metrics m(font());
    setMinimumWidth(m(420));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(m(16), m(6), m(16), m(6));
    m_problem->hide();

    auto *const empty = new PlainLabel(u"threadEmpty", 13, PlainLabel::Tone::Muted);
    empty->setText(tr("Choose a conversation to read it."));
    empty->setAlignment(Qt::AlignCenter);
    auto *const open = new QWidget;
    auto *const column = new QVBoxLayout(open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    column->addWidget(m_reply);
    m_stack->addWidget(empty);
    m_stack->addWidget(open);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_view, &ThreadView::retryAsked, m_sync, &SyncPort::retry);
    connect(m_view, &ThreadView::discardAsked, this, &ThreadPane::discard);
    connect(m_messages, &MessageListModel::failed, this, &ThreadPane::showProblem);
    connect(m_outbox, &OutboxModel::failed, this, &ThreadPane::showProblem);
    connect(m_messages, &MessageListModel::settled, this, &ThreadPane::settled);
    connect(m_outbox, &OutboxModel::settled, this, &ThreadPane::settled);
}

void ThreadPane::open(ConversationId id)
{
    m_problem->hide();
    m_stack->setCurrentIndex(id.isValid() ? 1 : 0);
    // The names follow with the row; the draft and the rows must change places at once, or a
    // quick hand would write into the conversation before.
    Conversation unnamed;
    unnamed.id = id;
    m_view->setConversation(unnamed);
    m_reply->setConversation(unnamed);
    m_messages->setConversation(id);
    m_outbox->setConversation(id);
}

void ThreadPane::showConversation(const Conversation &row)
{
    m_head->showConversation(row);
    m_view->setConversation(row);
    m_reply->setConversation(row);
}

void ThreadPane::showMessage(MessageId id)
{
    m_view->showMessage(id);
}

bool ThreadPane::isSettled() const
{
    return m_messages->isSettled() && m_outbox->isSettled();
}

void ThreadPane::discard(OutboxId id)
{
    for (int row = 0; row < m_outbox->rowCount(); ++row) {
        if (m_outbox->at(row).id == id)
            m_reply->giveBack(m_outbox->at(row).body);
    }
    m_sync->discard(id);
}

void ThreadPane::showProblem(const StoreError &error)
{
    m_problem->setText(ProblemText::sentence(error));
    m_problem->show();
}

} // namespace Innbox
