#pragma once

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Innbox {

/// How a run of the program ended.
struct CliRun {
    int code = -1; ///< -1: killed by a signal or by the fixture's limit
    QByteArray out{};
    QByteArray err{};

    /// The only JSON document on standard output; null when there is none, or more than one.
    [[nodiscard]] QJsonDocument document() const;
    [[nodiscard]] QJsonObject object() const { return document().object(); }
    [[nodiscard]] QJsonArray array() const { return document().array(); }
    [[nodiscard]] QString errorKind() const;
    /// Code, output and error in one line, for QVERIFY2.
    [[nodiscard]] const char *told() const;
    mutable QByteArray toldLine{}; ///< keeps what told() points to
};

/// The real program as a process of its own, against a server that lives in this one.
class CliFixture {
public:
    CliFixture();
    ~CliFixture();

    /// A simulator without a request limit; the account points to it.
    void serveWorld(bool isEmpty);
    /// The account points to another server.
    void pointTo(const QString &baseUrl) { m_baseUrl = baseUrl; }

    /// The account's options, then \p command.
    [[nodiscard]] QStringList arguments(const QStringList &command) const;
    /// Runs a command of the account to its end; the event loop runs meanwhile.
    CliRun run(const QStringList &command, const QByteArray &input = {});
    /// The same with these arguments only.
    CliRun runBare(const QStringList &arguments, const QByteArray &input = {});
    /// Starts a command of the account and leaves it running; ended by the fixture at the latest.
    QProcess *start(const QStringList &command);
    QProcess *startBare(const QStringList &arguments);
    /// Waits for its end.
    static CliRun finish(QProcess *process);

    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    void setDataDir(const QString &path) { m_dataDir = path; }
    /// The store's file; empty while there is none.
    [[nodiscard]] QString storePath() const;
    /// Reservation of a fresh stay at a property that does not answer by itself.
    QString book();
    /// Its conversation at the simulator.
    [[nodiscard]] QString conversationOf(const QString &reservation) const;
    [[nodiscard]] QString quietProperty() const;
    /// An empty simulator where the property wrote \p text about one reservation, which is
    /// returned.
    QString serveOneMessage(const QString &text = QStringLiteral("Welcome!"));
    QString write(const QString &reservation, SimulatorSide side, const QString &text);
    void fault(const QString &path, SimulatorFault::Kind kind, int times = 1, int status = 500);

    QTemporaryDir folder{};
    SystemClock clock{};
    std::unique_ptr<SimulatorWorld> world{};
    std::unique_ptr<SimulatorServer> server{};
    QProcessEnvironment environment;

private:
    QString m_dataDir;
    QString m_baseUrl{};
    QString m_affiliateId{};
    std::vector<std::unique_ptr<QProcess>> m_processes{};
};

} // namespace Innbox
