#include "ui/thread/ReplyActions.h"

#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyActions::ReplyActions(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"replyActions");
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font())(8));
    row->addStretch();
    const std::array<std::pair<ReplyWish, QString>, 6> buttons{{
        {ReplyWish::Retry, u"retryReply"_s},
        {ReplyWish::ItIsThere, u"adoptReply"_s},
        {ReplyWish::TakeBack, u"editReply"_s},
        {ReplyWish::SendNow, u"sendReplyNow"_s},
        {ReplyWish::Discard, u"discardReply"_s},
        {ReplyWish::Details, u"replyDetails"_s},
    }};
    for (const auto &[action, name] : buttons) {
        auto *const button = new QPushButton;
        button->setObjectName(name);
        row->addWidget(button);
        m_buttons.insert(action, button);
        connect(button, &QPushButton::clicked, this,
                [this, asked = action] { Q_EMIT this->asked(m_reply, asked); });
    }
}

QList<QPushButton *> ReplyActions::buttons() const
{
    return findChildren<QPushButton *>(); // in the order in which they were made
}

void ReplyActions::showReply(const OutboxItem &reply, const ReplyFacts &facts, qint64 nowMs)
{
    m_reply = reply.id;
    const QList<ReplyWish> possibleActions = ReplyWords::possibleActions(reply, facts, nowMs);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        QPushButton *const button = it.value();
        button->setText(ReplyWords::action(it.key(), reply, nowMs));
        button->setToolTip(ReplyWords::actionToolTip(it.key(), reply));
        button->setAccessibleDescription(button->toolTip());
        button->setVisible(possibleActions.contains(it.key()));
    }
}

} // namespace Innbox
