#pragma once

#include "models/values/SandboxFacts.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class CardButton;
class PlainLabel;

/// One scenario: title, what it is about, and, when it is chosen, run, step, stop and what it
/// expects. Thread: GUI.
class ScenarioCardView : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioCardView(const ScenarioCard &card, QWidget *parent = nullptr);

    [[nodiscard]] const ScenarioCard &card() const { return m_card; }
    void setChosen(bool isChosen);
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// \param run  of whatever scenario; another one's only locks the buttons
    void showRun(const ScenarioRun &run);

Q_SIGNALS:
    void chosen(bool isChosen);
    void runAsked(const QString &name);
    void stepAsked(const QString &name);
    void stopAsked();

private:
    void addDetails(QVBoxLayout *column);

    ScenarioCard m_card;
    ScenarioRun m_last{};
    bool m_isChosen = false;
    CardButton *m_head;
    QWidget *m_details;
    QPushButton *m_run;
    QPushButton *m_step;
    QPushButton *m_stop;
    PlainLabel *m_state;
    QList<PlainLabel *> m_goals{};
};

} // namespace Innbox
