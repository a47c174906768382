#include "ui/thread/OutboxButtons.h"

#include "ui/style/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

OutboxButtons::OutboxButtons(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"replyActions");
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font())(8));
    row->addStretch();
    const std::array<std::pair<OutboxAction, QString>, 6> buttons{{
        {OutboxAction::Retry, u"retryReply"_s},
        {OutboxAction::ItIsThere, u"adoptReply"_s},
        {OutboxAction::TakeBack, u"editReply"_s},
        {OutboxAction::SendNow, u"sendReplyNow"_s},
        {OutboxAction::Discard, u"discardReply"_s},
        {OutboxAction::Details, u"replyDetails"_s},
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

QList<QPushButton *> OutboxButtons::buttons() const
{
    return findChildren<QPushButton *>(); // in the order in which they were made
}

void OutboxButtons::showReply(const OutboxItem &reply, const ReplyFacts &facts, qint64 nowMs)
{
    m_reply = reply.id;
    const QList<OutboxAction> possibleActions = OutboxText::possibleActions(reply, facts, nowMs);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        QPushButton *const button = it.value();
        button->setText(OutboxText::action(it.key(), reply, nowMs));
        button->setToolTip(OutboxText::actionToolTip(it.key(), reply));
        button->setAccessibleDescription(button->toolTip());
        button->setVisible(possibleActions.contains(it.key()));
    }
}

} // namespace Innbox
