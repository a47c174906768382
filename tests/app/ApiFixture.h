#pragma once

#include "app/api/ApiClient.h"
#include "app/api/HttpTransport.h"
#include "tests/support/Await.h"
#include "tests/support/FakeBudgetStore.h"
#include "tests/support/LoopbackServer.h"
#include "tests/support/ManualClock.h"

#include <QList>

#include <memory>

namespace Innbox {

/// An ApiClient, all it stands on, and a provider that answers from a script.
struct ApiFixture {
    static constexpr char Token[] = "sekret-key-123";

    LoopbackServer server;
    ManualClock clock;
    FakeBudgetStore store;
    HttpTransport http;
    RateBudget budget{&store, &clock, 100};
    ApiClient api{&http,
                  &budget,
                  &clock,
                  {.base = server.url().resolved(QUrl(QStringLiteral("3.1/"))),
                   .affiliateId = QStringLiteral("424242"),
                   .token = Token}};

    /// The path answers these one after the other, the last one for ever.
    void script(const QByteArray &path, const QList<LoopbackAnswer> &answers)
    {
        const auto rest = std::make_shared<QList<LoopbackAnswer>>(answers);
        server.on("/3.1/messages/" + path, [rest](const LoopbackRequest &) {
            return rest->size() > 1 ? rest->takeFirst() : rest->first();
        });
    }
    [[nodiscard]] QList<QByteArray> bodies(const QByteArray &path) const
    {
        QList<QByteArray> all;
        const QList<LoopbackRequest> requests = server.requests("/3.1/messages/" + path);
        for (const LoopbackRequest &request : requests)
            all.append(request.body);
        return all;
    }
};

} // namespace Innbox
