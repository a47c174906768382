#include "ui/details/ReservationPanel.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/SafeText.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
PlainLabel *section(QStringView name, const QString &words)
{
    auto *const label = new PlainLabel(name, 11, PlainLabel::Tone::Muted, QFont::DemiBold);
    label->setText(words);
    return label;
}
} // namespace

ReservationPanel::ReservationPanel(QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_content(new QWidget)
{
    setObjectName(u"reservationPanel");
    setAccessibleName(tr("Reservation"));
    const Metrics m(font());
    const auto makeForm = [&m] {
        auto *const form = new QFormLayout;
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(m(12));
        form->setVerticalSpacing(m(4));
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        return form;
    };
    auto *const stay = makeForm();
    m_number = addFact(stay, u"reservationNumber", tr("Number"), Copy::With);
    m_guest = addFact(stay, u"guestName", tr("Guest"), Copy::Without);
    m_propertyName = addFact(stay, u"propertyName", tr("Property"), Copy::Without);
    m_property = addFact(stay, u"propertyId", tr("Property id"), Copy::With);
    auto *const talk = makeForm();
    m_messages = addFact(talk, u"messageCount", tr("Messages"), Copy::Without);
    m_conversation = addFact(talk, u"conversationId", tr("Id"), Copy::With);

    auto *const column = new QVBoxLayout(m_content);
    column->setContentsMargins(m(16), m(14), m(12), m(14));
    column->setSpacing(m(8));
    column->addWidget(section(u"stayTitle", tr("RESERVATION")));
    column->addLayout(stay);
    column->addSpacing(m(10));
    column->addWidget(section(u"conversationTitle", tr("CONVERSATION")));
    column->addLayout(talk);
    column->addStretch();
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    setMinimumWidth(m(260));
    setMaximumWidth(m(380));
    showConversation({});
}

ReservationPanel::Fact ReservationPanel::addFact(QFormLayout *form, QStringView name,
                                                 const QString &words, Copy copy)
{
    const Metrics m(font());
    Fact fact;
    fact.name = new PlainLabel(name.toString() + u"Label"_s, 13, PlainLabel::Tone::Muted);
    fact.name->setText(words);
    fact.name->setMinimumHeight(m(22));
    fact.name->setMinimumWidth(m(80));
    auto *const value = new PlainLabel(name, 13, PlainLabel::Tone::Text);
    value->setElided(true);
    fact.value = value;
    fact.line = new QWidget;
    auto *const row = new QHBoxLayout(fact.line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m(4));
    row->addWidget(fact.value, 1);
    if (copy == Copy::With) {
        auto *const button = new QToolButton;
        button->setObjectName(u"copy_"_s + name.toString());
        button->setAutoRaise(true);
        button->setIcon(Icons::named(u"copy"_s));
        button->setIconSize(QSize(m(14), m(14)));
        button->setFixedSize(m(22), m(22));
        button->setFocusPolicy(Qt::TabFocus);
        //: %1 is the name of a number, as "Property id"
        const QString what = tr("Copy “%1”").arg(words);
        button->setToolTip(what);
        button->setAccessibleName(what);
        connect(button, &QToolButton::clicked, value,
                [value] { QGuiApplication::clipboard()->setText(value->text()); });
        row->addWidget(button);
    }
    form->addRow(fact.name, fact.line);
    return fact;
}

void ReservationPanel::setFact(const Fact &fact, const QString &value)
{
    fact.value->setText(value);
    fact.name->setVisible(!value.isEmpty());
    fact.line->setVisible(!value.isEmpty());
}

void ReservationPanel::showConversation(const Conversation &row)
{
    m_content->setVisible(row.id.isValid());
    setFact(m_number, SafeText::forName(row.reservation));
    setFact(m_guest, SafeText::forName(row.guestName));
    setFact(m_propertyName, SafeText::forName(row.propertyName));
    setFact(m_property, SafeText::forName(row.accommodation));
    setFact(m_messages, QLocale().toString(row.messageCount));
    setFact(m_conversation, SafeText::forName(row.remoteId));
}

} // namespace Innbox
