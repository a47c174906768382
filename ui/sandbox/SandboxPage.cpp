#include "ui/sandbox/SandboxPage.h"

#include "models/ports/SandboxPort.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/BookingDialog.h"
#include "ui/sandbox/FaultForm.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/sandbox/ScenarioCardView.h"
#include "ui/sandbox/StateForm.h"
#include "ui/sandbox/WriteForm.h"
#include "ui/style/Icons.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/TimeText.h"
#include "ui/topbar/ChipLabel.h"
#include "ui/wire/FlatTabs.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qint64 HourInMs = 3600LL * 1000;
constexpr qint64 DayMs = 24 * HourInMs;
constexpr int PageSidePx = 300;

/// QTabWidget takes its bar only from a subclass.
class SideTabs : public QTabWidget {
public:
    SideTabs()
    {
        setObjectName(u"sandboxSide"_s);
        setTabBar(new FlatTabs(u"sandboxTabs"_s, SandboxPage::tr("Sandbox")));
        setDocumentMode(true); // belongs to the bar
    }
};

PlainLabel *pageSection(QStringView name, const QString &words)
{
    auto *const label = new PlainLabel(name, 13, PlainLabel::Tone::Text, QFont::DemiBold);
    label->setText(words);
    return label;
}

} // namespace

SandboxPage::SandboxPage(SandboxPort *port, QWidget *bench, QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_port(port),
      m_address(new ChipLabel(u"sandboxAddress", ChipLabel::Dot::Without)),
      m_clock(new ChipLabel(u"sandboxClock", ChipLabel::Dot::Without)), m_date(new QDateTimeEdit),
      m_said(new PlainLabel(u"sandboxSaid", 12, PlainLabel::Tone::Muted)),
      m_faults(new FaultForm(port)), m_write(new WriteForm(port)), m_keeping(new StateForm(port))
{
    setObjectName(u"sandboxPage"_s);
    setAccessibleName(tr("Sandbox"));
    auto *const split = new QSplitter;
    split->setObjectName(u"sandboxSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(bench);
    split->setStretchFactor(1, 1);
    const Metrics m(font());
    split->setSizes({m(PageSidePx), m(PageSidePx) * 4});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(split, 1);
    connectPort();
    showState();
    showRun();
}

QPushButton *SandboxPage::button(QStringView name, const QString &words)
{
    auto *const made = new QPushButton(words);
    made->setObjectName(name.toString());
    made->setAutoDefault(false);
    return made;
}

QWidget *SandboxPage::makeHead()
{
    const Metrics m(font());
    auto *const head = new Surface(Ground::Base, Bottom);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(m(8), m(6), m(12), m(7));
    row->setSpacing(m(8));
    QPushButton *const back = button(u"sandboxBack", tr("Inbox"));
    back->setIcon(Icons::named(layoutDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s));
    back->setToolTip(tr("Back to the inbox (Esc)"));
    connect(back, &QPushButton::clicked, this, &SandboxPage::leaveAsked);
    auto *const title = new PlainLabel(u"sandboxTitle", 15, PlainLabel::Tone::Text, QFont::Bold);
    title->setText(tr("Sandbox"));
    QPushButton *const reset = button(u"sandboxReset", tr("Reset…"));
    QPushButton *const book = button(u"sandboxBook", tr("New test booking…"));
    book->setProperty(InnboxStyle::PrimaryProperty, true);
    connect(reset, &QPushButton::clicked, this, &SandboxPage::askReset);
    connect(book, &QPushButton::clicked, this, &SandboxPage::openBooking);
    m_steered << reset << book;
    row->addWidget(back);
    row->addWidget(title);
    row->addWidget(m_address);
    row->addWidget(m_clock);
    row->addStretch(1);
    row->addWidget(reset);
    row->addWidget(book);
    return head;
}

QWidget *SandboxPage::makeClock()
{
    const Metrics m(font());
    QPushButton *const hour = button(u"clockHour", tr("+1 h"));
    hour->setToolTip(tr("Move the sandbox’s clock on by an hour"));
    QPushButton *const day = button(u"clockDay", tr("+1 day"));
    day->setToolTip(tr("Move the sandbox’s clock on by a day"));
    QPushButton *const date = button(u"clockSet", tr("Go to"));
    date->setToolTip(tr("Move the sandbox’s clock on to the date beside"));
    m_date->setObjectName(u"clockDate"_s);
    m_date->setAccessibleName(tr("Date to move the sandbox’s clock to"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(TimeText::editFormat());
    m_date->setTimeSpec(Qt::UTC);
    connect(hour, &QPushButton::clicked, this, [this] { advance(HourInMs); });
    connect(day, &QPushButton::clicked, this, [this] { advance(DayMs); });
    connect(date, &QPushButton::clicked, this, [this] {
        const qint64 byMs = m_date->dateTime().toMSecsSinceEpoch() - m_port->state().nowMs;
        if (byMs < 0)
            say(tr("The sandbox’s clock only moves on."), true);
        else
            advance(byMs);
    });
    m_steered << hour << day << date;
    auto *const clock = new QWidget;
    auto *const grid = new QGridLayout(clock);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m(6));
    grid->addWidget(hour, 0, 0);
    grid->addWidget(day, 0, 1);
    grid->addWidget(m_date, 1, 0, 1, 2);
    grid->addWidget(date, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return clock;
}

QVBoxLayout *SandboxPage::addSideTab(QTabWidget *tabs, const QString &name, const QString &words)
{
    const Metrics m(font());
    auto *const side = new Surface(Ground::Rail);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(m(12), m(12), m(12), m(12));
    column->setSpacing(m(8));
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(side);
    tabs->addTab(scroll, words);
    return column;
}

QWidget *SandboxPage::makeSide()
{
    const Metrics m(font());
    auto *const tabs = new SideTabs;
    QVBoxLayout *const scenarios = addSideTab(tabs, u"scenarioSide"_s, tr("Scenarios"));
    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(m(8));
    scenarios->addLayout(m_cardColumn);
    QPushButton *const open = button(u"scenarioOpen", tr("Open a file…"));
    connect(open, &QPushButton::clicked, this, &SandboxPage::openScenario);
    scenarios->addWidget(open);
    scenarios->addStretch();
    addCards();
    QVBoxLayout *const faults = addSideTab(tabs, u"faultSide"_s, tr("Faults"));
    faults->addWidget(m_faults);
    faults->addStretch();
    QVBoxLayout *const world = addSideTab(tabs, u"worldSide"_s, tr("World"));
    world->addWidget(pageSection(u"writeTitle", tr("Write into the sandbox")));
    // Each form keeps its height: what is left stays below.
    m_write->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    world->addWidget(m_write);
    world->addSpacing(m(8));
    world->addWidget(pageSection(u"clockTitle", tr("Clock")));
    world->addWidget(makeClock());
    world->addSpacing(m(8));
    world->addWidget(pageSection(u"stateTitle", tr("State of the sandbox")));
    world->addWidget(m_keeping);
    world->addStretch();

    auto *const foot = new Surface(Ground::Rail, Top);
    auto *const footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(m(12), m(6), m(12), m(6));
    m_said->setWordWrap(true);
    footRow->addWidget(m_said);
    auto *const whole = new QWidget;
    auto *const wholeColumn = new QVBoxLayout(whole);
    wholeColumn->setContentsMargins(0, 0, 0, 0);
    wholeColumn->setSpacing(0);
    wholeColumn->addWidget(tabs, 1);
    wholeColumn->addWidget(foot);
    whole->setMinimumWidth(m(250));
    whole->setMaximumWidth(m(420));
    return whole;
}

void SandboxPage::addCards()
{
    for (const ScenarioCard &card : m_port->scenarios()) {
        const auto isHere = [&card](const ScenarioCardView *view) { return view->card() == card; };
        if (std::ranges::any_of(m_cards, isHere))
            continue;
        auto *const view = new ScenarioCardView(card);
        connect(view, &ScenarioCardView::chosen, this,
                [this, view](bool isChosen) { choose(view, isChosen); });
        connect(view, &ScenarioCardView::runAsked, this,
                [this](const QString &name) { sayRefusal(m_port->runScenario(name)); });
        connect(view, &ScenarioCardView::stepAsked, this,
                [this](const QString &name) { sayRefusal(m_port->stepScenario(name)); });
        connect(view, &ScenarioCardView::stopAsked, m_port, &SandboxPort::stopScenario);
        m_cardColumn->addWidget(view);
        m_cards.append(view);
    }
}

void SandboxPage::choose(ScenarioCardView *card, bool isChosen)
{
    for (ScenarioCardView *const other : m_cards) {
        if (other != card && isChosen)
            other->setChosen(false);
    }
}

void SandboxPage::connectPort()
{
    connect(m_port, &SandboxPort::stateChanged, this, &SandboxPage::showState);
    connect(m_port, &SandboxPort::runChanged, this, &SandboxPage::showRun);
    connect(m_faults, &FaultForm::said, this, &SandboxPage::say);
    connect(m_write, &WriteForm::said, this, &SandboxPage::say);
    connect(m_keeping, &StateForm::said, this, &SandboxPage::say);
}

void SandboxPage::showState()
{
    const SandboxState state = m_port->state();
    m_address->setText(state.isHere ? tr("Embedded, %1").arg(state.address)
                                    : tr("Embedded, not served by this window"));
    m_clock->setVisible(state.isHere);
    if (state.isHere) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(state.nowMs, Qt::UTC);
        const QString time =
            QLocale().toString(now.date(), u"d MMM "_s) + TimeText::clock(now.time());
        const QString ahead = SandboxText::ahead(state.aheadMs);
        //: The sandbox's clock, in UTC
        m_clock->setText(ahead.isEmpty() ? tr("Clock: %1 UTC").arg(time)
                                         //: The clock and how far it was moved
                                         : tr("Clock: %1 UTC · %2").arg(time, ahead));
        if (!m_date->hasFocus() && m_date->dateTime() < now)
            m_date->setDateTime(now.addDays(1));
    }
    for (ChipLabel *const chip : {m_address, m_clock}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    for (QPushButton *const button : m_steered)
        button->setEnabled(state.isHere);
    m_faults->showState();
    m_write->showState();
    m_keeping->showState();
    if (!state.isHere)
        sayRefusal(SandboxPort::Refusal::NotHere);
    else if (m_said->text().isEmpty() ||
             m_said->text() == SandboxText::refusal(SandboxPort::Refusal::NotHere))
        say(tr("Nothing leaves this computer."), false);
}

void SandboxPage::showRun()
{
    addCards();
    const ScenarioRun run = m_port->run();
    for (ScenarioCardView *const card : m_cards)
        card->showRun(run);
}

void SandboxPage::advance(qint64 byMs)
{
    const auto refusal = m_port->advance(byMs);
    if (refusal != SandboxPort::Refusal::None)
        say(SandboxText::refusal(refusal), true);
    else //: %1 is a duration like "+1 d"
        say(tr("The clock was moved: %1").arg(SandboxText::ahead(byMs)), false);
}

void SandboxPage::openBooking()
{
    auto *const dialog = new BookingDialog(m_port, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BookingDialog::booked, this, [this](const QString &reservation) {
        say(tr("Booked: reservation %1.").arg(reservation), false);
        Q_EMIT booked(reservation);
    });
    dialog->open();
}

void SandboxPage::askReset()
{
    Prompt::Question question;
    question.title = tr("Reset the sandbox");
    question.text = tr("Make the sandbox’s world anew?");
    question.details = tr("Bookings, messages, faults and the moved clock of the sandbox are gone. "
                          "What this inbox has stored stays.");
    question.yes = tr("Reset");
    Prompt::question(this, question, [this] {
        const auto refusal = m_port->reset();
        if (refusal == SandboxPort::Refusal::None)
            say(tr("The sandbox began anew."), false);
        else
            say(SandboxText::refusal(refusal), true);
    });
}

void SandboxPage::openScenario()
{
    Prompt::filesToOpen(this, tr("Open a scenario"), tr("Scenarios (*.json)"), {},
                        [this](const QStringList &paths) {
                            for (const QString &path : paths) {
                                QString why;
                                const auto refusal = m_port->loadScenario(path, &why);
                                if (refusal != SandboxPort::Refusal::None) {
                                    say(why.isEmpty() ? SandboxText::refusal(refusal) : why, true);
                                    return;
                                }
                                addCards();
                                m_cards.last()->setChosen(true);
                                choose(m_cards.last(), true);
                            }
                        });
}

void SandboxPage::setOpenConversation(const QString &remoteId)
{
    m_write->choose(remoteId);
}

void SandboxPage::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus(Qt::TabFocusReason);
}

void SandboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        Surface::keyPressEvent(event);
}

void SandboxPage::say(const QString &words, bool isBad)
{
    m_said->setTone(isBad ? PlainLabel::Tone::Bad : PlainLabel::Tone::Muted);
    m_said->setText(words);
}

void SandboxPage::sayRefusal(SandboxPort::Refusal refusal)
{
    if (refusal != SandboxPort::Refusal::None)
        say(SandboxText::refusal(refusal), true);
}

} // namespace Innbox
