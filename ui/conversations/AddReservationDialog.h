#pragma once

#include "models/values/OpeningStatus.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class ConversationPort;
class PlainLabel;

/// Asks for a reservation that never came through the queue and has its conversation loaded; says
/// what the loading waits for. Closing it gives nothing up. Thread: GUI.
class AddReservationDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    AddReservationDialog(ConversationPort *port, Clock *clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The conversation is in the store.
    void added(Innbox::ConversationId id);

private:
    void build();
    void ask();
    void take(const QString &accommodation, const QString &reservation,
              const OpeningStatus &status);
    void showState();
    void showWait();
    [[nodiscard]] bool isComplete() const;

    ConversationPort *m_port;
    Clock *m_clock;
    OpeningStatus m_status{};
    bool m_isAsking = false;
    bool m_isTicking = false;
    QString m_askedReservation{};
    QString m_askedProperty{};
    QLineEdit *m_reservation;
    QLineEdit *m_property;
    PlainLabel *m_note;
    QPushButton *m_add;
};

} // namespace Innbox
