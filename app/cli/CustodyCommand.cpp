#include "app/cli/CustodyCommand.h"

#include "app/engine/custody/CustodyDocument.h"
#include "app/engine/custody/CustodyService.h"
#include "app/engine/custody/SetAsideReader.h"
#include "app/session/Session.h"
#include "models/store/CustodyStore.h"

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines for people show the newest; the document has all.
constexpr qsizetype ShownPolls = 20;

QString number(const QJsonObject &object, const QString &key)
{
    return QString::number(object[key].toInteger());
}

QString timeText(const QJsonValue &time)
{
    return time.isNull() ? u"never"_s : time.toString();
}

QString sumsWords(const QJsonObject &document)
{
    const QJsonObject sums = document[u"sums"_s].toObject();
    QString words =
        u"%1 polls: %2 fetched = %3 stored + %4 duplicates + %5 set aside; "
        "%6 confirmed\n"_s.arg(number(sums, u"polls"_s), number(sums, u"fetched"_s),
                               number(sums, u"stored"_s), number(sums, u"duplicates"_s),
                               number(sums, u"set_aside"_s), number(sums, u"confirmed"_s));
    words += u"last good poll: %1\n"_s.arg(timeText(document[u"last_good_poll_at"_s]));
    words += u"collecting since: %1\n"_s.arg(timeText(document[u"collecting_since"_s]));
    words += u"only in histories: %1, of these %2 from before collecting\n"_s.arg(
        number(sums, u"only_in_history"_s), number(sums, u"before_collecting"_s));
    if (sums[u"missed_by_queue"_s].toInteger() > 0)
        words +=
            u"WARNING: %1 messages never came through the queue although this program"
            " collects: another program confirms them.\n"_s.arg(number(sums, u"missed_by_queue"_s));
    words += u"set aside and open: %1\n"_s.arg(number(sums, u"set_aside_open"_s));
    return words;
}

QString listWords(const QJsonObject &document)
{
    QString words;
    const QJsonArray polls = document[u"polls"_s].toArray();
    for (qsizetype i = 0; i < std::min(polls.size(), ShownPolls); ++i) {
        const QJsonObject poll = polls.at(i).toObject();
        const QString times =
            poll[u"times"_s].toInt() > 1 ? u" (%1 idle)"_s.arg(poll[u"times"_s].toInt()) : u""_s;
        words += u"%1%2: %3 fetched, %4 stored, %5 duplicates, %6 set aside, %7 confirmed\n"_s.arg(
            timeText(poll[u"last_at"_s]), times, number(poll, u"fetched"_s),
            number(poll, u"stored"_s), number(poll, u"duplicates"_s), number(poll, u"set_aside"_s),
            number(poll, u"confirmed"_s));
    }
    for (const QJsonValue &value : document[u"set_aside"_s].toArray()) {
        const QJsonObject item = value.toObject();
        words += u"set aside %1 at %2, %3, %4: %5\n"_s.arg(
            item[u"id"_s].toString(), timeText(item[u"at"_s]), item[u"reason"_s].toString(),
            item[u"state"_s].toString(),
            item[u"raw"_s].isNull() ? item[u"message"_s].toString() : item[u"raw"_s].toString());
    }
    return words;
}

} // namespace

QCoro::Task<Answer> custody(Session *session, Options options)
{
    const QString verb = options.arguments.value(0, u"list"_s);
    Answer answer;
    if (verb == u"export") {
        CustodyService service(session->store(), session->custody(), session->clock());
        if (const auto failed = co_await service.writeExport(options.out))
            co_return failure(Exit::Store, u"export-failed"_s, *failed);
        answer.document = QJsonObject{{u"file"_s, options.out}};
        answer.words = options.out + u'\n';
        co_return answer;
    }
    if (verb == u"read-again") {
        const auto report =
            co_await readSetAsideAgain(session->store(), session->custody(), session->clock());
        if (!report)
            co_return failure(Problem::from(report.error()));
        co_await session->poke(); // an open window wants to see the new messages
        answer.document = QJsonObject{{u"read"_s, report->nowRead},
                                      {u"known"_s, report->known},
                                      {u"still_aside"_s, report->stillAside}};
        answer.words = u"%1 read, %2 known by now, %3 still set aside\n"_s.arg(report->nowRead)
                           .arg(report->known)
                           .arg(report->stillAside);
        co_return answer;
    }
    const auto document = co_await custodyDocument(session->custody(), CustodyDocumentOptions{});
    if (!document)
        co_return failure(Problem::from(document.error()));
    answer.document = document.value();
    answer.words = sumsWords(document.value()) + listWords(document.value());
    co_return answer;
}

} // namespace Innbox::Cli
