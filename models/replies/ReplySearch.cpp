#include "models/replies/ReplySearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ReplySearch {

namespace {

/// Without case and accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

enum Rank { Exact, ShortcutStart, TitleStart, WordStart, InTitle, InBody, Nowhere };

Rank rank(const SavedReply &reply, const QString &query)
{
    const QString shortcut = folded(reply.shortcut);
    const QString title = folded(reply.title);
    if (query.isEmpty())
        return TitleStart;
    if (shortcut == query)
        return Exact;
    if (shortcut.startsWith(query))
        return ShortcutStart;
    if (title.startsWith(query))
        return TitleStart;
    const QString body = folded(reply.body);
    Rank worst = WordStart;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        Rank own = Nowhere;
        if (title.startsWith(word) || title.contains(u' ' + word))
            own = WordStart;
        else if (title.contains(word))
            own = InTitle;
        else if (body.contains(word))
            own = InBody;
        worst = std::max(worst, own);
    }
    return worst;
}

int distance(const SavedReply &reply, const QString &language)
{
    if (language.isEmpty())
        return 0;
    if (reply.language.isEmpty())
        return 1;
    return isSameLanguage(reply.language, language) ? 0 : 2;
}

} // namespace

bool isSameLanguage(const QString &a, const QString &b)
{
    return a.section(u'_', 0, 0).compare(b.section(u'_', 0, 0), Qt::CaseInsensitive) == 0;
}

QList<SavedReply> find(const QList<SavedReply> &replies, const QString &query,
                       const QString &language)
{
    struct Found {
        Rank rank;
        int distance;
        qsizetype row;
    };
    const QString asked = folded(query.simplified());
    QList<Found> found;
    for (qsizetype row = 0; row < replies.size(); ++row) {
        const Rank own = rank(replies.at(row), asked);
        if (own != Nowhere)
            found.append({own, distance(replies.at(row), language), row});
    }
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::pair(a.rank, a.distance) < std::pair(b.rank, b.distance);
    });
    QList<SavedReply> sorted;
    for (const Found &one : found)
        sorted.append(replies.at(one.row));
    return sorted;
}

} // namespace Innbox::ReplySearch
