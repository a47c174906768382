#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

class SandboxPort;

/// Writes as the guest or as the property into a conversation of the world. Thread: GUI.
class WriteForm : public QWidget {
    Q_OBJECT
public:
    /// \param port  outlives the form
    explicit WriteForm(SandboxPort *port, QWidget *parent = nullptr);
    /// Reads the conversations of the world again; the chosen one stays.
    void showState();
    /// Chooses the conversation of the window, if the world has it.
    void choose(const QString &conversation);

Q_SIGNALS:
    void said(const QString &words, bool isBad);

private:
    void write();
    void addFiles();
    void showFiles();

    SandboxPort *m_port;
    QComboBox *m_talk;
    QComboBox *m_side;
    QPlainTextEdit *m_text;
    QSpinBox *m_pictures;
    QPushButton *m_files;
    QPushButton *m_write;
    QStringList m_paths{};
};

} // namespace Innbox
