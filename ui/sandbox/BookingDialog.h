#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;
class SandboxPort;

/// A new test booking in the embedded sandbox. Thread: GUI.
class BookingDialog : public QDialog {
    Q_OBJECT
public:
    /// \param port  outlives the dialog
    explicit BookingDialog(SandboxPort *port, QWidget *parent = nullptr);

Q_SIGNALS:
    void booked(const QString &reservation);

protected:
    void done(int result) override;

private:
    SandboxPort *m_port;
    QComboBox *m_property;
    QLineEdit *m_guest;
    QDateEdit *m_checkin;
    QSpinBox *m_nights;
    QPlainTextEdit *m_remarks;
    PlainLabel *m_problem;
};

} // namespace Innbox
