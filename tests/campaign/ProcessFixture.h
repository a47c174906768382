#pragma once

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"
#include "models/values/Id.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Innbox::Campaign {

/// The real program against a simulator in this process that survives it.
class ProcessFixture {
public:
    ProcessFixture();

    /// Runs the program to its end, or kills it after \p killAfterMs. Its exit code, -1 = killed.
    int run(const QStringList &command, int killAfterMs = -1);
    /// Writes this many more messages at the provider and queues this many replies in the store.
    bool addWork(int messages, int replies);
    /// 5 % of the requests go wrong, each kind of its own.
    void makeFaults();
    [[nodiscard]] QString storePath() const;

    SystemClock clock{};
    std::unique_ptr<SimulatorWorld> world;
    std::unique_ptr<SimulatorServer> server;
    QStringList conversations{};
    QHash<OutboxId, QString> texts{};
    QByteArray output{};

private:
    QTemporaryDir m_folder{};
    QString m_property;
};

} // namespace Innbox::Campaign
