#include "models/values/OutboxMatch.h"

#include <QRegularExpression>

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

namespace {

/// Everything a proof asks for but the text.
bool mayBe(const OutboxItem &reply, const MatchCandidate &candidate)
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
    return theirs == ours;
}

const QRegularExpression &links()
{
    // With a scheme or www., or a name that ends in a domain: "example.com/path".
    static const QRegularExpression pattern(
        QStringLiteral("(?:https?://|www\\.)\\S+"
                       "|(?<![\\w@.-])(?:[\\w-]+\\.)+[a-z]{2,24}(?![\\w@])(?:[/?#]\\S*)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QStringList linksOf(const QString &text)
{
    QStringList found;
    auto match = links().globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured());
    return found;
}

} // namespace

QString withoutLinks(const QString &text)
{
    QString without = text.normalized(QString::NormalizationForm_C);
    without.replace(links(), QStringLiteral(" "));
    // A full stop or a bracket may have gone with the link.
    without.removeIf([](QChar c) { return c.isPunct(); });
    return without.simplified();
}

MatchStrength similarity(const OutboxItem &reply, const MatchCandidate &candidate)
{
    if (!mayBe(reply, candidate))
        return MatchStrength::None;
    if (foldedForMatch(candidate.body) == foldedForMatch(reply.body))
        return MatchStrength::Proof;
    const QStringList ours = linksOf(reply.body);
    const QString text = withoutLinks(reply.body);
    // A text that was nothing but links leaves nothing to recognise it by.
    if (ours.isEmpty() || text.isEmpty() || text != withoutLinks(candidate.body))
        return MatchStrength::None;
    const QStringList theirs = linksOf(candidate.body);
    const bool onlyOurs =
        std::ranges::all_of(theirs, [&ours](const QString &link) { return ours.contains(link); });
    return onlyOurs ? MatchStrength::Similar : MatchStrength::None;
}

bool provesSent(const OutboxItem &reply, const MatchCandidate &candidate)
{
    return mayBe(reply, candidate) && foldedForMatch(candidate.body) == foldedForMatch(reply.body);
}

} // namespace Innbox
