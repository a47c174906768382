#include "models/values/OutboxMatch.h"

#include <algorithm>

namespace Innbox {

QString foldedForMatch(const QString &text)
{
    QString unified = text.normalized(QString::NormalizationForm_C);
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    unified.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString folded;
    folded.reserve(unified.size());
    qsizetype keep = 0; // length of `folded` without blanks that may turn out to be trailing
    for (const QChar c : std::as_const(unified)) {
        if (c == QLatin1Char('\n'))
            folded.truncate(keep);
        folded.append(c);
        if (c == QLatin1Char('\n') || !c.isSpace())
            keep = folded.size();
    }
    folded.truncate(keep);
    while (folded.endsWith(QLatin1Char('\n')))
        folded.chop(1);
    return folded;
}

bool provesSent(const OutboxItem &reply, const MatchCandidate &candidate)
{
    if (!candidate.isOurSide || candidate.isTakenByAReply || candidate.remoteId.isEmpty())
        return false;
    if (reply.firstAttemptAtMs == 0 || candidate.sentAtMs < reply.firstAttemptAtMs - MatchSlackMs)
        return false;
    if (candidate.createdRev != 0 && candidate.createdRev <= reply.firstAttemptRev)
        return false;
    QStringList theirs = candidate.attachments;
    QStringList ours = reply.attachments;
    std::ranges::sort(theirs);
    std::ranges::sort(ours);
    return theirs == ours && foldedForMatch(candidate.body) == foldedForMatch(reply.body);
}

} // namespace Innbox
