#include "ui/thread/ThreadHeader.h"

#include "ui/style/Avatar.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ThreadHeader::ThreadHeader(const QList<QAction *> &actions, QWidget *parent)
    : Surface(Ground::Base, Bottom, parent), m_mark(new Avatar),
      m_title(new PlainLabel(u"threadTitle", 15, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_place(new PlainLabel(u"threadPlace", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setFixedHeight(m(56));
    m_title->setElided(true);
    m_place->setElided(true);

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
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(m(4));
    for (QAction *const action : actions)
        buttons->addWidget(buttonFor(action));
    row->addLayout(buttons);
}

QWidget *ThreadHeader::buttonFor(QAction *action)
{
    const Metrics m(QApplication::font());
    auto *const button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(m(16), m(16)));
    button->setFixedSize(m(30), m(30));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    connect(action, &QAction::changed, button,
            [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

void ThreadHeader::showConversation(const Conversation &row)
{
    m_mark->showPerson(PersonText::mark(row), PersonText::markColor(row));
    m_title->setText(PersonText::title(row));
    const QString number = SafeText::forName(row.reservation);
    const QString property = PersonText::property(row);
    //: A property and the number of a reservation
    const QString place = number.isEmpty() || property.isEmpty()
                              ? property + number
                              : tr("%1 · reservation %2").arg(property, number);
    //: %1 is a property and a reservation: a person said that nobody has to answer there
    m_place->setText(row.noReplyNeeded ? tr("%1 · no reply needed").arg(place) : place);
}

} // namespace Innbox
