#include "ui/thread/ReplyActions.h"

#include "ui/style/Metrics.h"
#include "ui/thread/ThreadWords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Innbox {

ReplyActions::ReplyActions(QWidget *parent)
    : QWidget(parent), m_retry(new QPushButton), m_discard(new QPushButton(tr("Discard")))
{
    const Metrics m(font());
    setObjectName(u"replyActions");
    m_retry->setObjectName(u"retryReply");
    m_discard->setObjectName(u"discardReply");
    m_discard->setToolTip(tr("Gives this reply up. Its text goes back to the draft if that is "
                             "empty."));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m(8));
    row->addStretch();
    row->addWidget(m_retry);
    row->addWidget(m_discard);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryAsked(m_reply); });
    connect(m_discard, &QPushButton::clicked, this, [this] { Q_EMIT discardAsked(m_reply); });
}

void ReplyActions::showReply(const OutboxItem &reply)
{
    m_reply = reply.id;
    const bool isUnclear = reply.state == OutboxState::Uncertain;
    m_retry->setText(isUnclear ? tr("Look again, then send") : tr("Send again"));
    m_retry->setToolTip(isUnclear ? tr("Reads the conversation once more and sends the reply only "
                                       "when it is not there.")
                                  : tr("Sends this reply once more."));
    m_retry->setVisible(ThreadWords::hasRetry(reply));
    m_discard->setVisible(ThreadWords::hasDiscard(reply));
}

} // namespace Innbox
