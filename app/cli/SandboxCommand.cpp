#include "app/cli/SandboxCommand.h"

#include "app/cli/Output.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxWorld.h"
#include "models/SystemClock.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

int runSandbox(const Options &options)
{
    SystemClock clock;
    SandboxWorldOptions worldOptions{.isEmpty = options.isEmpty};
    if (options.seed)
        worldOptions.seed = *options.seed;
    auto world = SandboxWorld::open(worldOptions, &clock);
    if (!world)
        return print(failure(Exit::Store, u"sandbox-failed"_s, world.error().detail), false, {});
    SandboxRules rules;
    if (options.rateLimit)
        rules.requestsPerMinute = *options.rateLimit;
    SandboxServer server(world.value().get(), rules);
    if (!server.listen(quint16(options.port.value_or(0))))
        return print(
            failure(Exit::Provider, u"no-port"_s,
                    u"Nothing can listen on 127.0.0.1:%1."_s.arg(options.port.value_or(0))),
            false, {});
    const QJsonObject access{
        {u"base_url"_s, server.baseUrl().toString()},
        {u"affiliate_id"_s, world.value()->affiliateId()},
        {u"token"_s, QString::fromLatin1(world.value()->token())},
    };
    // The one place that prints a key: it is the simulator's own and opens nothing else.
    const QByteArray line = QJsonDocument(access).toJson(QJsonDocument::Compact) + '\n';
    if (std::fputs(line.constData(), stdout) < 0 || std::fflush(stdout) != 0)
        return int(Exit::Store);
    return QCoreApplication::exec();
}

} // namespace Innbox::Cli
