#include "ui/text/CustodyText.h"

#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

#include <QLocale>
#include <QStringList>

#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString CustodyText::sum(const CustodySums &sums)
{
    const QString words =
        tr("Fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5")
            .arg(number(sums.fetched), number(sums.stored), number(sums.duplicates),
                 number(sums.setAside), number(sums.confirmed));
    const bool addsUp = sums.fetched == sums.stored + sums.duplicates + sums.setAside;
    if (addsUp)
        return words;
    //: %1 is the line with the sums
    return tr("%1 – this does not add up; please report it").arg(words);
}

QString CustodyText::role(const CustodySums &sums)
{
    if (sums.collectingSinceMs > 0)
        return tr("Collecting since %1: what is stored is confirmed to the provider.")
            .arg(TimeText::full(sums.collectingSinceMs));
    return tr("Observing: nothing is confirmed to the provider.");
}

QString CustodyText::polls(const CustodySums &sums)
{
    if (sums.lastGoodPollAtMs == 0)
        return tr("The queue has not answered yet.");
    return tr("The queue was asked %n time(s); its last good answer came %1.", nullptr,
              int(qMin<qint64>(sums.polls, INT_MAX)))
        .arg(TimeText::full(sums.lastGoodPollAtMs));
}

QString CustodyText::histories(const CustodySums &sums)
{
    if (sums.audits == 0)
        return tr("No history was read back yet to look for gaps.");
    const QString read = tr("%n history(ies) read back to look for gaps.", nullptr,
                            int(qMin<qint64>(sums.audits, INT_MAX)));
    QString found = tr("Every message of them had come through the queue.");
    if (sums.onlyInHistory > 0)
        found = tr("%n message(s) stood only there; they are stored.", nullptr,
                   int(qMin<qint64>(sums.onlyInHistory, INT_MAX)));
    QString missed;
    if (sums.missedByQueue > 0)
        missed = tr("%n of them should have come through our queue: another program reads it.",
                    nullptr, int(qMin<qint64>(sums.missedByQueue, INT_MAX)));
    return QStringList{read, found, missed}.join(u' ').trimmed();
}

QString CustodyText::time(const Poll &poll)
{
    const QString last = TimeText::full(poll.lastAtMs);
    if (poll.times <= 1)
        return last;
    //: A row of idle polls; %1 is the newest, %n how many
    return tr("%1, %n idle poll(s)", nullptr, poll.times).arg(last);
}

QString CustodyText::reason(const QString &word)
{
    if (word == u"no-id")
        return tr("It has no id.");
    if (word == u"bad-id")
        return tr("Its id is of a kind no id is.");
    if (word == u"no-conversation")
        return tr("It names no conversation.");
    if (word == u"bad-content")
        return tr("Its content is no text.");
    if (word == u"confirm-refused")
        return tr("The provider refused to confirm it.");
    //: %1 is a machine word
    return tr("It could not be read (%1).").arg(SafeText::forName(word, 40));
}

QString CustodyText::end(SetAsideEnd end)
{
    switch (end) {
    case SetAsideEnd::Open:
        return {};
    case SetAsideEnd::Read:
        return tr("Read since then");
    case SetAsideEnd::Known:
        return tr("Stored by another way");
    case SetAsideEnd::ByHand:
        break;
    }
    return tr("Settled by hand");
}

QString CustodyText::line(const SetAsideItem &item)
{
    const QString id =
        item.remoteId.isEmpty() ? tr("without an id") : SafeText::forName(item.remoteId, 60);
    const QString ended = end(item.end);
    //: A set-aside item: time, id, reason
    const QString line = tr("%1, %2: %3").arg(TimeText::full(item.atMs), id, reason(item.reason));
    //: %1 is the line of an item, %2 how it ended
    return ended.isEmpty() ? line : tr("%1 %2.").arg(line, ended);
}

QString CustodyText::secondCollector(const SecondCollector &facts)
{
    const int missed = int(qMin<qint64>(facts.missed, INT_MAX));
    return tr("%n message(s) stand in conversations but never came through our queue, although "
              "Innbox collects it since %1. They were sent between %2 and %3.\n\nSomebody else "
              "confirms messages of this queue: what they take, Innbox sees only later, when it "
              "reads a conversation back. End the other program, or let Innbox only observe "
              "(Accounts).",
              nullptr, missed)
        .arg(TimeText::full(facts.collectingSinceMs), TimeText::full(facts.firstSentAtMs),
             TimeText::full(facts.lastSentAtMs));
}

} // namespace Innbox
