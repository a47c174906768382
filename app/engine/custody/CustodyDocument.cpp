#include "app/engine/custody/CustodyDocument.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageRows = 500;

QJsonValue time(qint64 ms)
{
    if (ms == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString word(SetAsideEnd end)
{
    switch (end) {
    case SetAsideEnd::Open:
        break;
    case SetAsideEnd::Read:
        return u"read"_s;
    case SetAsideEnd::Known:
        return u"known"_s;
    case SetAsideEnd::ByHand:
        return u"by-hand"_s;
    }
    return u"open"_s;
}

QJsonObject sumsObject(const CustodySums &sums)
{
    return {{u"polls"_s, sums.polls},
            {u"fetched"_s, sums.fetched},
            {u"stored"_s, sums.stored},
            {u"duplicates"_s, sums.duplicates},
            {u"set_aside"_s, sums.setAside},
            {u"confirmed"_s, sums.confirmed},
            {u"set_aside_open"_s, sums.setAsideOpen},
            {u"only_in_history"_s, sums.onlyInHistory},
            {u"before_collecting"_s, sums.beforeCollecting},
            {u"missed_by_queue"_s, sums.missedByQueue},
            {u"audits"_s, sums.audits}};
}

QJsonObject pollObject(const Poll &poll)
{
    return {{u"id"_s, QString::number(poll.id.value)},
            {u"at"_s, time(poll.atMs)},
            {u"last_at"_s, time(poll.lastAtMs)},
            {u"times"_s, poll.times},
            {u"fetched"_s, poll.fetched},
            {u"stored"_s, poll.stored},
            {u"duplicates"_s, poll.duplicates},
            {u"set_aside"_s, poll.setAside},
            {u"confirmed"_s, poll.confirmed}};
}

QJsonObject findObject(const HistoryFind &find)
{
    return {{u"message"_s, find.remoteId},
            {u"conversation"_s, QString::number(find.conversation.value)},
            {u"sent_at"_s, time(find.sentAtMs)},
            {u"found_at"_s, time(find.foundAtMs)},
            {u"missed"_s, find.isMissed}};
}

QJsonObject itemObject(const SetAsideItem &item, bool isMasked)
{
    const QJsonValue none = QJsonValue::Null;
    const QString raw = isMasked ? masked(item.raw) : QString::fromUtf8(item.raw);
    return {{u"id"_s, QString::number(item.id.value)},
            {u"message"_s, item.remoteId.isEmpty() ? none : QJsonValue(item.remoteId)},
            {u"reason"_s, item.reason},
            {u"source"_s, item.conversation.isValid() ? u"history"_s : u"queue"_s},
            {u"at"_s, time(item.atMs)},
            {u"state"_s, word(item.end)},
            {u"ended_at"_s, time(item.endedAtMs)},
            {u"raw"_s, item.raw.isEmpty() ? none : QJsonValue(raw)}};
}

/// Members whose text is an id, a time or a machine word, never something a person wrote.
bool isMachineText(const QString &key)
{
    static const QSet<QString> keys{u"id"_s,           u"message"_s,       u"message_id"_s,
                                    u"conversation"_s, u"accommodation"_s, u"accommodation_id"_s,
                                    u"reservation"_s,  u"participant"_s,   u"participant_id"_s,
                                    u"type"_s,         u"timestamp"_s,     u"reply_to"_s};
    return keys.contains(key);
}

/// An id or a word has no blanks and is short; anything else under such a name is masked too.
QJsonValue maskedText(const QString &key, const QString &text)
{
    constexpr qsizetype LongestId = 80;
    if (isMachineText(key) && text.size() <= LongestId && !text.contains(u' '))
        return text;
    return u"(%1 characters)"_s.arg(text.size());
}

QJsonValue maskedValue(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return maskedText(key, value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(maskedValue(key, one));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject from = value.toObject();
        for (auto it = from.begin(); it != from.end(); ++it)
            object.insert(it.key(), maskedValue(it.key(), it.value()));
        return object;
    }
    return value;
}

} // namespace

QString masked(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    if (document.isObject()) {
        const QJsonObject object = maskedValue({}, document.object()).toObject();
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (document.isArray()) {
        const QJsonArray list = maskedValue({}, document.array()).toArray();
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }
    return u"(%1 bytes)"_s.arg(raw.size());
}

QCoro::Task<StoreResult<QJsonObject>> custodyDocument(CustodyStore *custody,
                                                      CustodyDocumentOptions options)
{
    const auto sums = co_await custody->custodySums();
    if (!sums)
        co_return sums.error();

    QJsonArray polls;
    PollId beforePoll;
    for (bool isMore = true; isMore;) {
        const int wanted = options.mostPolls == 0
                               ? PageRows
                               : std::min(PageRows, options.mostPolls - int(polls.size()));
        const auto page = co_await custody->polls(beforePoll, wanted);
        if (!page)
            co_return page.error();
        for (const Poll &poll : page.value()) {
            polls.append(pollObject(poll));
            beforePoll = poll.id;
        }
        isMore =
            page->size() == wanted && (options.mostPolls == 0 || polls.size() < options.mostPolls);
    }

    QJsonArray finds;
    HistoryFindId beforeFind;
    for (bool isMore = true; isMore;) {
        const auto page = co_await custody->historyFinds(beforeFind, PageRows);
        if (!page)
            co_return page.error();
        for (const HistoryFind &find : page.value()) {
            finds.append(findObject(find));
            beforeFind = find.id;
        }
        isMore = page->size() == PageRows;
    }

    QJsonArray items;
    SetAsideId beforeItem;
    const bool isMasked = options.texts == CustodyDocumentOptions::Texts::Masked;
    for (bool isMore = true; isMore;) {
        const auto page = co_await custody->setAsideItems(CustodyStore::SetAsideFilter::All,
                                                          beforeItem, PageRows);
        if (!page)
            co_return page.error();
        for (const SetAsideItem &item : page.value()) {
            items.append(itemObject(item, isMasked));
            beforeItem = item.id;
        }
        isMore = page->size() == PageRows;
    }

    QJsonObject document{{u"sums"_s, sumsObject(sums.value())},
                         {u"last_good_poll_at"_s, time(sums->lastGoodPollAtMs)},
                         {u"drained_at"_s, time(sums->drainedAtMs)},
                         {u"collecting_since"_s, time(sums->collectingSinceMs)},
                         {u"second_collector_told_at"_s, time(sums->warnedAtMs)},
                         {u"last_audit_at"_s, time(sums->lastAuditAtMs)}};
    document.insert(u"polls"_s, polls);
    document.insert(u"only_in_history"_s, finds);
    document.insert(u"set_aside"_s, items);
    co_return document;
}

} // namespace Innbox
