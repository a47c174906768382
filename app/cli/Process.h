#pragma once

#include <QObject>

#include <csignal>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace Innbox::Cli {

/// Prepares the process before anything else runs: what it writes is for its user alone (umask,
/// no core dumps); closed standard streams are filled, so that no file or socket of ours gets
/// their number and no answer is written into one; a reader that went away (`| head`) is an error
/// of writing, not a signal; without HOME the home folder is the user's by the system's records.
/// Call first in main(), once.
void prepareProcess();

/// SIGINT and SIGTERM as an event: the program may end what is under way. A second one ends it at
/// once. Block before threads start, i.e. construct early; listen() needs the application.
/// Thread: main.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

    /// Begins to emit asked().
    void listen();

Q_SIGNALS:
    /// \param number  SIGINT or SIGTERM
    void asked(int number);

private:
    void read();

    sigset_t m_signals{};
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Innbox::Cli
