#pragma once

#include "models/ports/SandboxPort.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class ChipLabel;
class FaultForm;
class PlainLabel;
class ScenarioCardView;
class StateForm;
class WriteForm;

/// The embedded sandbox: scenarios, faults and writing at its side, clock, booking and reset above,
/// the wire log beside. Thread: GUI.
class SandboxPage : public Surface {
    Q_OBJECT
public:
    /// \param port   outlives the page
    /// \param bench  what stands beside the controls: the wire log; becomes the page's
    SandboxPage(SandboxPort *port, QWidget *bench, QWidget *parent = nullptr);

    /// The conversation that is open in the window; the provider's id.
    void setOpenConversation(const QString &remoteId);
    void focusFirst();

Q_SIGNALS:
    /// Back to the inbox.
    void leaveAsked();
    /// A booking was made: its conversation may be shown.
    void booked(const QString &reservation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeClock();
    [[nodiscard]] QVBoxLayout *addSideTab(QTabWidget *tabs, const QString &name,
                                          const QString &words);
    [[nodiscard]] static QPushButton *button(QStringView name, const QString &words);
    void addCards();
    void connectPort();
    void choose(ScenarioCardView *card, bool isChosen);
    void showState();
    void showRun();
    void advance(qint64 byMs);
    void openBooking();
    void askReset();
    void openScenario();
    void say(const QString &words, bool isBad);
    void sayRefusal(SandboxPort::Refusal refusal);

    SandboxPort *m_port;
    ChipLabel *m_address;
    ChipLabel *m_clock;
    QDateTimeEdit *m_date;
    QList<QPushButton *> m_steered{}; ///< can only be pressed where the sandbox is served
    PlainLabel *m_said;
    QVBoxLayout *m_cardColumn = nullptr;
    QList<ScenarioCardView *> m_cards{};
    FaultForm *m_faults;
    WriteForm *m_write;
    StateForm *m_keeping;
};

} // namespace Innbox
