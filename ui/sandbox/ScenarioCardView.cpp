#include "ui/sandbox/ScenarioCardView.h"

#include "ui/sandbox/CardButton.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ScenarioCardView::ScenarioCardView(const ScenarioCard &card, QWidget *parent)
    : QWidget(parent), m_card(card), m_head(new CardButton(card.title, card.about)),
      m_details(new QWidget), m_run(namedButton(u"run_"_s + card.name, tr("Run"))),
      m_step(namedButton(u"step_"_s + card.name, tr("Step"))),
      m_stop(namedButton(u"stop_"_s + card.name, tr("Stop"))),
      m_state(new PlainLabel(u"runState", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(u"card_"_s + card.name);
    m_head->setObjectName(u"scenario_"_s + card.name);
    m_head->setCheckable(true);
    setFocusProxy(m_head);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m(6));
    column->addWidget(m_head);
    column->addWidget(m_details);
    addDetails(new QVBoxLayout(m_details));
    m_details->hide();
    connect(m_head, &QAbstractButton::toggled, this, [this](bool isOn) {
        setChosen(isOn);
        Q_EMIT chosen(isOn);
    });
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runAsked(m_card.name); });
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(m_card.name); });
    connect(m_stop, &QPushButton::clicked, this, &ScenarioCardView::stopAsked);
    showRun({});
}

void ScenarioCardView::addDetails(QVBoxLayout *column)
{
    const Metrics m(font());
    column->setContentsMargins(m(4), 0, m(4), m(6));
    column->setSpacing(m(4));
    if (m_card.isApart) {
        auto *const apart = new PlainLabel(u"apart", 12, PlainLabel::Tone::Muted);
        apart->setWordWrap(true);
        apart->setText(tr("Plays in a world of its own; this inbox does not see it."));
        column->addWidget(apart);
    }
    auto *const row = new QHBoxLayout;
    row->setSpacing(m(6));
    for (QPushButton *const deed : {m_run, m_step, m_stop}) {
        deed->setAccessibleDescription(m_card.title);
        row->addWidget(deed);
    }
    row->addStretch();
    column->addLayout(row);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    for (const ScenarioGoal &goal : m_card.goals) {
        auto *const label =
            new PlainLabel(u"goal_%1"_s.arg(goal.step), 12, PlainLabel::Tone::Muted);
        label->setWordWrap(true);
        m_goals.append(label);
        column->addWidget(label);
    }
}

void ScenarioCardView::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    m_head->setChecked(isChosen);
    m_details->setVisible(isChosen);
}

void ScenarioCardView::showRun(const ScenarioRun &run)
{
    if (run.name == m_card.name)
        m_last = run;
    const bool isOurs = run.name == m_card.name && run.isUnderWay();
    const bool isFree = !run.isUnderWay() || isOurs;
    m_run->setEnabled(isFree && !(isOurs && run.state == ScenarioRun::State::Running));
    m_step->setEnabled(isFree);
    m_stop->setEnabled(isOurs);
    const Tokens &t = Tokens::of(QApplication::palette());
    const bool isBad =
        m_last.state == ScenarioRun::State::Missed || m_last.state == ScenarioRun::State::Broken;
    const bool isHeld = m_last.state == ScenarioRun::State::Held;
    const QString busy = m_last.isUnderWay() ? u"…"_s : QString();
    m_head->setSign(isBad    ? u"✗"_s
                    : isHeld ? u"✓"_s
                             : busy,
                    isBad    ? t.bad
                    : isHeld ? t.ok
                             : t.muted);
    const QString state = SandboxText::run(m_last, m_card.steps);
    m_head->setAccessibleName(state.isEmpty() ? m_card.title : m_card.title + u", "_s + state);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_state->setTone(isBad    ? PlainLabel::Tone::Bad
                     : isHeld ? PlainLabel::Tone::Ok
                              : PlainLabel::Tone::Muted);
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        const ScenarioGoal &goal = m_card.goals.at(i);
        const auto tick = std::ranges::find(m_last.ticks, goal.step, &ScenarioTick::step);
        const bool isTicked = tick != m_last.ticks.cend();
        const bool holds = isTicked && tick->holds;
        const QString sign = holds ? u"✓ "_s : isTicked ? u"✗ "_s : u"○ "_s;
        m_goals.at(i)->setText(
            sign + (isTicked ? SandboxText::tick(goal, *tick) : SandboxText::goal(goal)));
        m_goals.at(i)->setTone(holds      ? PlainLabel::Tone::Ok
                               : isTicked ? PlainLabel::Tone::Bad
                                          : PlainLabel::Tone::Muted);
    }
}

} // namespace Innbox
