#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

class SandboxPort;

/// What shall go wrong, where and how often. Thread: GUI.
class FaultForm : public QWidget {
    Q_OBJECT
public:
    /// \param port  outlives the form
    explicit FaultForm(SandboxPort *port, QWidget *parent = nullptr);
    void showState();

Q_SIGNALS:
    /// Something was done or refused, in words.
    void said(const QString &words, bool isBad);

private:
    void showFields();
    void arm();

    SandboxPort *m_port;
    QComboBox *m_kind;
    QComboBox *m_path;
    QComboBox *m_often;
    QSpinBox *m_number; ///< status or delay, as the kind asks for
    QSpinBox *m_rate;
    QPushButton *m_arm;
    QPushButton *m_clear;
};

} // namespace Innbox
