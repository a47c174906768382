#include "app/cli/ReportCommand.h"

#include "app/cli/Documents.h"
#include "app/engine/custody/CustodyDocument.h"
#include "app/session/Session.h"
#include "models/Log.h"
#include "models/files/PrivateFile.h"
#include "models/ports/Clock.h"
#include "models/store/Store.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ReportedPolls = 200;
constexpr int ReportedLogLines = 200;
constexpr int ReportedWireLines = 200;

QJsonObject settings(const AccountChoice &choice, const AccountFacts &facts)
{
    return {{u"account"_s, choice.name},
            {u"base_url"_s, facts.baseUrl},
            {u"affiliate_id"_s, facts.affiliateId},
            {u"sandbox"_s, choice.isSandbox},
            {u"requests_per_minute"_s, choice.requestsPerMinute},
            {u"collects"_s, facts.collects},
            {u"had_success"_s, facts.hadSuccess},
            {u"voice"_s, facts.hasVoice ? roleWord(facts.voice) : u"unknown"_s},
            {u"server_offset_ms"_s, facts.serverOffsetMs}};
}

QJsonObject folders(const FolderCounts &counts)
{
    return {{u"all"_s, counts.all},
            {u"needs_reply"_s, counts.needsReply},
            {u"waiting"_s, counts.waiting},
            {u"unread"_s, counts.unread},
            {u"outbox"_s, counts.outbox}};
}

QJsonArray replies(const QList<OutboxItem> &items, bool withTexts)
{
    QJsonArray list;
    for (const OutboxItem &item : items) {
        QJsonObject reply = outboxListObject(item);
        if (!withTexts)
            reply.insert(u"content"_s, u"(%1 characters)"_s.arg(item.body.size()));
        list.append(reply);
    }
    return list;
}

/// Should any text of the provider repeat the key, it does not leave with the report.
QByteArray withoutKey(QByteArray json, const QByteArray &key)
{
    if (!key.isEmpty())
        json.replace(key, "[key]");
    return json;
}

} // namespace

QCoro::Task<Answer> report(Session *session, Options options)
{
    Store *store = session->store();
    const auto facts = co_await store->account();
    if (!facts)
        co_return failure(Problem::from(facts.error()));
    const auto counts = co_await store->folderCounts();
    if (!counts)
        co_return failure(Problem::from(counts.error()));
    const auto open = co_await store->openReplies(std::nullopt);
    if (!open)
        co_return failure(Problem::from(open.error()));
    CustodyDocumentOptions extent;
    extent.texts = options.isWithTexts ? CustodyDocumentOptions::Texts::Whole
                                       : CustodyDocumentOptions::Texts::Masked;
    extent.mostPolls = ReportedPolls;
    const auto proof = co_await custodyDocument(session->custody(), extent);
    if (!proof)
        co_return failure(Problem::from(proof.error()));

    const QJsonArray wire = co_await session->wireLines(ReportedWireLines, options.isWithTexts);

    const qint64 nowMs = session->clock()->nowMs();
    const AccountChoice &choice = session->choice();
    QJsonObject document{{u"made_at"_s, time(nowMs)},
                         {u"texts"_s, options.isWithTexts ? u"whole"_s : u"masked"_s},
                         {u"versions"_s, versionsObject()},
                         {u"settings"_s, settings(choice, facts.value())},
                         {u"folders"_s, folders(counts.value())}};
    document.insert(u"outbox"_s, replies(open.value(), options.isWithTexts));
    document.insert(u"custody"_s, proof.value());
    document.insert(u"wire"_s, wire);
    document.insert(u"log"_s, QJsonArray::fromStringList(Log::newestLines(ReportedLogLines)));

    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString path = options.out.isEmpty()
                             ? u"%1/reports/innbox-report-%2.json"_s.arg(choice.folder, stamp)
                             : options.out;
    const QByteArray json = withoutKey(QJsonDocument(document).toJson(), choice.token);
    if (const auto failed = writePrivateFile(path, json))
        co_return failure(Exit::Store, u"report-failed"_s, *failed);
    Answer answer;
    answer.document = QJsonObject{{u"file"_s, path}};
    answer.words = path + u'\n';
    co_return answer;
}

} // namespace Innbox::Cli
