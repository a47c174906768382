#include "ui/thread/ThreadHead.h"

#include "ui/style/Metrics.h"
#include "ui/style/PersonMark.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace Innbox {

ThreadHead::ThreadHead(QAction *toggleStay, QWidget *parent)
    : Surface(Ground::Base, Bottom, parent), m_mark(new PersonMark),
      m_title(new PlainLabel(u"threadTitle", 15, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_place(new PlainLabel(u"threadPlace", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setFixedHeight(m(56));
    m_title->setElided(true);
    m_place->setElided(true);
    auto *const stay = new QToolButton;
    stay->setObjectName(u"stayButton");
    stay->setDefaultAction(toggleStay);
    stay->setAccessibleName(toggleStay->text());
    stay->setAutoRaise(true);
    stay->setToolButtonStyle(Qt::ToolButtonIconOnly);
    stay->setIconSize(QSize(m(16), m(16)));
    stay->setFixedSize(m(30), m(30));
    stay->setFocusPolicy(Qt::TabFocus);
    connect(toggleStay, &QAction::changed, stay,
            [stay, toggleStay] { stay->setVisible(toggleStay->isVisible()); });

    auto *const words = new QVBoxLayout;
    words->setSpacing(m(1));
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_place);
    words->addStretch();
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(16), 0, m(12), 1);
    row->setSpacing(m(12));
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(stay);
}

void ThreadHead::showConversation(const Conversation &row)
{
    m_mark->showPerson(PersonText::mark(row), PersonText::markColor(row));
    m_title->setText(PersonText::title(row));
    const QString number = SafeText::forName(row.reservation);
    const QString property = PersonText::property(row);
    //: A property and the number of a reservation
    m_place->setText(number.isEmpty() || property.isEmpty()
                         ? property + number
                         : tr("%1 · reservation %2").arg(property, number));
}

} // namespace Innbox
