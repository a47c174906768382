#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class SandboxPort;

/// Keeps the world of the sandbox in a file and goes on with one that was kept. Thread: GUI.
class StateForm : public QWidget {
    Q_OBJECT
public:
    /// \param port  outlives the form
    explicit StateForm(SandboxPort *port, QWidget *parent = nullptr);
    void showState();

Q_SIGNALS:
    void said(const QString &words, bool isBad);

private:
    void save();
    void askLoad();
    void load(const QString &path);

    SandboxPort *m_port;
    QPushButton *m_save;
    QPushButton *m_load;
};

} // namespace Innbox
