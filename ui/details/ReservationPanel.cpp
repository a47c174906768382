#include "ui/details/ReservationPanel.h"

#include "models/ports/Clock.h"
#include "models/values/SendingWindow.h"
#include "ui/details/SendingWindowBar.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/SafeText.h"
#include "ui/text/StayText.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qsizetype LongestWish = 600;

PlainLabel *section(QStringView name, const QString &words)
{
    auto *const label = new PlainLabel(name, 11, PlainLabel::Tone::Muted, QFont::DemiBold);
    label->setText(words);
    return label;
}

/// Several names on one line.
QString listed(const QStringList &names)
{
    QStringList safe;
    for (const QString &name : names)
        safe += SafeText::forName(name);
    safe.removeAll(QString());
    return safe.join(u", "_s);
}

} // namespace

ReservationPanel::ReservationPanel(const Clock *clock, QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_clock(clock), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_refused(new PlainLabel(u"staysRefused", 12, PlainLabel::Tone::Muted)),
      m_windowTitle(section(u"windowTitle", tr("SENDING WINDOW"))),
      m_theirs(new SendingWindowBar(u"theirWindow")), m_ours(new SendingWindowBar(u"ourWindow")),
      m_readable(new PlainLabel(u"readableUntil", 12, PlainLabel::Tone::Muted))
{
    setObjectName(u"reservationPanel");
    setAccessibleName(tr("Reservation"));
    const Metrics m(font());
    build();
    setMinimumWidth(m(260));
    setMaximumWidth(m(380));
    showConversation({});
}

void ReservationPanel::build()
{
    const Metrics m(font());
    // No QFormLayout: in Qt 6.4 it writes past its end when rows are hidden beside wrapped words.
    const auto makeGrid = [&m] {
        auto *const grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(m(12));
        grid->setVerticalSpacing(m(4));
        grid->setColumnStretch(1, 1);
        return grid;
    };
    auto *const stay = makeGrid();
    m_number = addFact(stay, u"reservationNumber", tr("Number"), Copy::With);
    m_guest = addFact(stay, u"guestName", tr("Guest"), Copy::Without, Lines::Several);
    m_checkin = addFact(stay, u"checkin", tr("Check-in"), Copy::Without);
    m_checkout = addFact(stay, u"checkout", tr("Check-out"), Copy::Without);
    m_status = addFact(stay, u"stayStatus", tr("Status"), Copy::Without);
    m_party = addFact(stay, u"party", tr("Party"), Copy::Without, Lines::Several);
    m_rooms = addFact(stay, u"rooms", tr("Room"), Copy::Without, Lines::Several);
    m_propertyName = addFact(stay, u"propertyName", tr("Property"), Copy::Without, Lines::Several);
    m_property = addFact(stay, u"propertyId", tr("Property id"), Copy::With);
    //: What the guest wrote when booking
    m_wishes = addFact(stay, u"wishes", tr("Wishes"), Copy::Without, Lines::Several);
    auto *const talk = makeGrid();
    m_messages = addFact(talk, u"messageCount", tr("Messages"), Copy::Without);
    m_conversation = addFact(talk, u"conversationId", tr("Id"), Copy::With);
    int widest = 0;
    const QList<Fact *> facts{&m_number,   &m_guest,  &m_checkin,  &m_checkout,
                              &m_status,   &m_party,  &m_rooms,    &m_propertyName,
                              &m_property, &m_wishes, &m_messages, &m_conversation};
    for (const Fact *const fact : facts)
        widest = qMax(widest, fact->name->sizeHint().width());
    for (const Fact *const fact : facts) // the values of both groups begin at one line
        fact->name->setMinimumWidth(widest);
    m_refused->setWordWrap(true);
    m_readable->setWordWrap(true);
    m_windowTitle->setToolTip(tr("As far as the provider’s documents tell. The provider decides: "
                                 "a reply is never held back because of these days."));

    m_column->setContentsMargins(m(16), m(14), m(12), m(14));
    m_column->setSpacing(m(8));
    m_column->addWidget(section(u"stayTitle", tr("RESERVATION")));
    m_column->addLayout(stay);
    m_column->addWidget(m_refused);
    m_column->addSpacing(m(8));
    m_column->addWidget(m_windowTitle);
    m_column->addWidget(m_theirs);
    m_column->addWidget(m_ours);
    m_column->addWidget(m_readable);
    m_column->addSpacing(m(8));
    m_column->addWidget(section(u"conversationTitle", tr("CONVERSATION")));
    m_column->addLayout(talk);
    m_column->addStretch();
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(u"stayScroll");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons scroll it into view
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void ReservationPanel::addBelow(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part); // what stretches comes last
}

ReservationPanel::Fact ReservationPanel::addFact(QGridLayout *grid, QStringView name,
                                                 const QString &words, Copy copy, Lines lines)
{
    const Metrics m(font());
    Fact fact;
    fact.name = new PlainLabel(name.toString() + u"Label"_s, 13, PlainLabel::Tone::Muted);
    fact.name->setText(words);
    fact.name->setMinimumHeight(m(22));
    auto *const value = new PlainLabel(name, 13, PlainLabel::Tone::Text);
    value->setElided(lines == Lines::One);
    value->setWordWrap(lines == Lines::Several);
    value->setMinimumHeight(m(22));
    if (lines == Lines::Several) {
        // As high as its name beside it, however many lines there are.
        const int above = qMax(0, (m(22) - value->fontMetrics().height()) / 2);
        value->setContentsMargins(0, above, 0, above);
    }
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
    const int at = grid->rowCount();
    grid->addWidget(fact.name, at, 0, Qt::AlignTop);
    grid->addWidget(fact.line, at, 1);
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
    m_row = row;
    m_content->setVisible(row.id.isValid());
    setFact(m_number, SafeText::forName(row.reservation));
    setFact(m_propertyName, SafeText::forName(row.propertyName));
    setFact(m_property, SafeText::forName(row.accommodation));
    setFact(m_messages, QLocale().toString(row.messageCount));
    setFact(m_conversation, SafeText::forName(row.remoteId));
    showStay(m_stay.conversation == row.id ? m_stay : ConversationStay{.conversation = row.id},
             m_voice);
}

void ReservationPanel::showStay(const ConversationStay &stay, SenderKind voice)
{
    m_stay = stay;
    m_voice = voice;
    const Reservation &facts = stay.stay;
    const qint64 nowMs = m_clock->nowMs();
    const QString guests = listed(facts.guestNames);
    const QString booker = SafeText::forName(facts.bookerName);
    setFact(m_guest, !guests.isEmpty()   ? guests
                     : !booker.isEmpty() ? booker
                                         : SafeText::forName(m_row.guestName));
    setFact(m_checkin, StayText::day(facts.checkin, nowMs));
    setFact(m_checkout, StayText::checkout(facts, nowMs));
    setFact(m_status, StayText::status(facts));
    m_status.value->setTone(isCancelled(facts) ? PlainLabel::Tone::Bad : PlainLabel::Tone::Text);
    setFact(m_party, StayText::party(facts));
    setFact(m_rooms, listed(facts.rooms));
    setFact(m_wishes, SafeText::forName(facts.remarks, LongestWish));
    if (m_row.propertyName.isEmpty())
        setFact(m_propertyName, SafeText::forName(facts.propertyName));
    showService(m_service);
    showWindows();
}

void ReservationPanel::showService(StaysService service)
{
    m_service = service;
    m_refused->setText(tr("The provider tells no names and dates of stays to this account."));
    m_refused->setVisible(service == StaysService::Refused && m_stay.stay.fetchedAtMs == 0);
}

void ReservationPanel::showWindows()
{
    const auto window =
        sendingWindow(m_stay.stay, m_stay.lastGuestMessageAtMs, QTimeZone::systemTimeZone());
    for (QWidget *part : {static_cast<QWidget *>(m_windowTitle), static_cast<QWidget *>(m_theirs),
                          static_cast<QWidget *>(m_ours), static_cast<QWidget *>(m_readable)})
        part->setVisible(window.has_value());
    if (!window)
        return;
    const qint64 nowMs = m_clock->nowMs();
    const bool isProperty = m_voice == SenderKind::Property;
    m_theirs->showWindow(isProperty ? tr("The guest can write") : tr("The property answers"),
                         window->end, isProperty ? window->guestUntil : window->propertyUntil,
                         nowMs);
    m_ours->showWindow(tr("We can write"), window->end, StayText::ourLastDay(*window, m_voice),
                       nowMs);
    m_readable->setText(
        tr("The provider keeps it until %1.").arg(StayText::day(window->readableUntil, nowMs)));
}

} // namespace Innbox
