// What a scenario expects, and what came of it.

#include "app/engine/Engine.h"
#include "app/scenarios/ScenarioEnvironment.h"
#include "app/scenarios/ScenarioRunner.h"
#include "models/store/SqlStore.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MessagesAtOnce = 500;

QString wordOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"sending"_s;
    case OutboxState::Sent:
        return u"sent"_s;
    case OutboxState::Uncertain:
        return u"uncertain"_s;
    case OutboxState::Failed:
        return u"failed"_s;
    case OutboxState::Discarded:
        return u"discarded"_s;
    }
    return {};
}

QString wordOf(SenderKind kind)
{
    switch (kind) {
    case SenderKind::Property:
        return u"property"_s;
    case SenderKind::Guest:
        return u"guest"_s;
    case SenderKind::Desk:
        return u"desk"_s;
    case SenderKind::Other:
        break;
    }
    return u"other"_s;
}

bool fits(const Message &message, const QJsonObject &what)
{
    const QString text = what[u"contains"_s].toString();
    return (!what.contains("from"_L1) || wordOf(message.sender) == what[u"from"_s].toString()) &&
           (text.isEmpty() || message.body.contains(text, Qt::CaseInsensitive)) &&
           (!what.contains("text"_L1) || message.body == what[u"text"_s].toString()) &&
           (!what.contains("images"_L1) ||
            message.attachments.size() == what[u"images"_s].toInteger());
}

ScenarioCheck verdict(bool holds, const QString &found)
{
    ScenarioCheck check;
    check.holds = holds;
    check.found = found;
    return check;
}

ScenarioCheck verdictOf(qint64 wanted, qint64 found)
{
    return verdict(wanted == found, QString::number(found));
}

} // namespace

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::expect(QJsonObject what)
{
    if (what.size() != 1)
        co_return StepError(u"one expectation a step."_s);
    const QString kind = what.begin().key();
    const QJsonValue wanted = what.begin().value();
    ScenarioCheck check = co_await judge(kind, wanted);
    check.step = m_step;
    check.kind = kind;
    check.wanted = scenarioWords(wanted);
    check.atMs = m_environment->elapsedMs();
    m_report.checks.append(check);
    Q_EMIT checked(check);
    co_return std::nullopt;
}

QCoro::Task<ScenarioCheck> ScenarioRunner::judge(QString kind, QJsonValue wanted)
{
    const QJsonObject what = wanted.toObject();
    if (kind == "message"_L1)
        co_return co_await judgeMessages(what);
    if (kind == "reply"_L1)
        co_return co_await judgeReply(what);
    if (kind == "numbers"_L1)
        co_return co_await judgeNumbers(what);
    if (kind == "answers"_L1)
        co_return judgeAnswers(what);
    if (kind == "waiting"_L1)
        co_return verdictOf(wanted.toInteger(-1), m_environment->world().waiting());
    if (kind == "accepted"_L1)
        co_return verdictOf(what[u"count"_s].toInteger(1),
                            m_environment->acceptedCount(what[u"text"_s].toString()));
    if (kind == "problem"_L1) {
        const QString found = m_problem ? m_problem->word : u"none"_s;
        co_return verdict(found == wanted.toString(), found);
    }
    if (kind == "surprises"_L1)
        co_return verdictOf(wanted.toInteger(-1), m_environment->wire().lens().surprises());
    co_return verdict(false, u"nobody can expect that"_s);
}

QCoro::Task<ScenarioCheck> ScenarioRunner::judgeMessages(QJsonObject what)
{
    const QString name = what[u"seat"_s].toString(u"desk"_s);
    ScenarioClient *const client = co_await m_environment->client(name);
    if (!client)
        co_return verdict(false, u"the store failed"_s);
    const QString reservation = m_environment->actor().reservationOf(what[u"in"_s].toString());
    const auto found = co_await client->store->findConversation(reservation);
    qint64 count = 0;
    if (found) {
        std::optional<MessageCursor> before;
        for (qsizetype rows = MessagesAtOnce; rows == MessagesAtOnce;) {
            const auto page =
                co_await client->store->messages(found.value().id, before, MessagesAtOnce);
            if (!page)
                co_return verdict(false, u"the store failed"_s);
            rows = page.value().size();
            for (const Message &message : page.value())
                count += fits(message, what) ? 1 : 0;
            if (rows > 0)
                before = MessageCursor{page.value().last().sentAtMs, page.value().last().remoteId};
        }
    }
    const bool isExact = what.contains("count"_L1);
    const bool holds = isExact ? count == what[u"count"_s].toInteger() : count > 0;
    co_return verdict(holds, u"%1 message(s)"_s.arg(count));
}

QCoro::Task<ScenarioCheck> ScenarioRunner::judgeReply(QJsonObject what)
{
    const QString name = what[u"seat"_s].toString(u"desk"_s);
    ScenarioClient *const client = co_await m_environment->client(name);
    const OutboxId id = m_replies.value(name + u'\n' + what[u"text"_s].toString());
    if (!client || !id.isValid())
        co_return verdict(false, u"no such reply"_s);
    const auto found = co_await client->store->reply(id);
    if (!found)
        co_return verdict(false, u"no such reply"_s);
    const OutboxItem &item = found.value();
    const QString state = wordOf(item.state);
    const bool holds =
        state == what[u"state"_s].toString(u"sent"_s) &&
        (!what.contains("error"_L1) || item.errorKind == what[u"error"_s].toString()) &&
        (!what.contains("attempts"_L1) || item.attempts == what[u"attempts"_s].toInteger());
    co_return verdict(holds, u"%1 after %2 attempt(s) %3"_s
                                 .arg(state, QString::number(item.attempts), item.errorKind)
                                 .trimmed());
}

QCoro::Task<ScenarioCheck> ScenarioRunner::judgeNumbers(QJsonObject what)
{
    const QString name = what[u"seat"_s].toString(u"desk"_s);
    ScenarioClient *const client = co_await m_environment->client(name);
    if (!client)
        co_return verdict(false, u"the store failed"_s);
    const auto account = co_await client->store->account();
    if (!account)
        co_return verdict(false, u"the store failed"_s);
    const AccountFacts &facts = account.value();
    const AccountFacts &before = client->before;
    const QJsonObject found{{u"fetched"_s, facts.fetched - before.fetched},
                            {u"stored"_s, facts.stored - before.stored},
                            {u"duplicates"_s, facts.duplicates - before.duplicates},
                            {u"set_aside"_s, facts.setAside - before.setAside},
                            {u"confirmed"_s, facts.confirmed - before.confirmed}};
    bool holds = true;
    for (auto at = what.begin(); at != what.end(); ++at) {
        if (at.key() != "seat"_L1)
            holds = holds && found.contains(at.key()) &&
                    found[at.key()].toInteger() == at.value().toInteger(-1);
    }
    co_return verdict(holds, scenarioWords(found));
}

ScenarioCheck ScenarioRunner::judgeAnswers(const QJsonObject &what)
{
    const QString path = what[u"path"_s].toString();
    const int status = what[u"status"_s].toInt();
    qint64 count = 0;
    for (const WireEntry &entry : m_environment->wire().entries())
        count += entry.endpoint == path && entry.status == status ? 1 : 0;
    const bool isExact = what.contains("count"_L1);
    return verdict(isExact ? count == what[u"count"_s].toInteger() : count > 0,
                   QString::number(count));
}

} // namespace Innbox
