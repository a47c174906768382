#include "models/store/SearchText.h"

#include <QChar>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::SearchText {

namespace {

constexpr QChar Ellipsis(u'\u2026');
constexpr qsizetype UnitsBeforeHit = 40;

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// What the index takes as part of a word.
bool isSearchable(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool isBlank(char32_t c)
{
    return c < 0x20 || c == 0x7f || QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
}

/// Reads the character at \p i and moves behind it; half a surrogate pair is U+FFFD.
char32_t next(QStringView text, qsizetype &i)
{
    const QChar first = text.at(i++);
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(i++));
    return QChar::ReplacementCharacter;
}

void append(QString &text, char32_t c)
{
    if (!QChar::requiresSurrogates(c)) {
        text += QChar(char16_t(c));
        return;
    }
    text += QStringView(QChar::fromUcs4(c));
}

/// The words of a query that hold anything the index could know.
QStringList words(const QString &query)
{
    QStringList list;
    QString word;
    bool isWanted = false;
    const auto finish = [&] {
        if (isWanted)
            list.append(word);
        word.clear();
        isWanted = false;
    };
    for (qsizetype i = 0; i < query.size();) {
        const char32_t c = next(query, i);
        if (isBlank(c)) {
            finish();
            continue;
        }
        isWanted = isWanted || isSearchable(c);
        append(word, c);
    }
    finish();
    return list;
}

/// Text without case and accents, and where each unit of it comes from.
struct Folded {
    QString text{};
    std::vector<qsizetype> origin{};
};

/// A character without case and accents.
QString foldedCharacter(char32_t c)
{
    QString one;
    append(one, c);
    const QString plain = one.normalized(QString::NormalizationForm_D).toCaseFolded();
    if (plain.size() < 2)
        return plain;
    QString letters;
    for (const QChar part : plain) {
        if (part.category() != QChar::Mark_NonSpacing)
            letters += part;
    }
    return letters;
}

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.origin.reserve(size_t(text.size()));
    QHash<char32_t, QString> known; // a text has few different characters
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const char32_t c = next(text, i);
        if (c < 0x80) {
            result.text += c >= U'A' && c <= U'Z' ? QChar(char16_t(c + 0x20)) : QChar(char16_t(c));
            result.origin.push_back(start);
            continue;
        }
        auto one = known.constFind(c);
        if (one == known.cend())
            one = known.insert(c, foldedCharacter(c));
        result.text += *one;
        result.origin.insert(result.origin.end(), size_t(one->size()), start);
    }
    return result;
}

enum class Hits { First, All };

/// Where each word of the query begins in \p body, word by word.
QList<Piece> hitsOf(const QString &body, const QString &query, Hits wanted)
{
    const Folded text = folded(body);
    QList<Piece> found;
    for (const QString &word : words(query)) {
        const QString needle = folded(word).text;
        if (needle.isEmpty())
            continue;
        for (qsizetype at = text.text.indexOf(needle); at >= 0;
             at = text.text.indexOf(needle, at + 1)) {
            const bool isStart = at == 0 || !text.text.at(at - 1).isLetterOrNumber() ||
                                 standsAlone(needle.at(0).unicode());
            if (!isStart)
                continue;
            const qsizetype origin = text.origin.at(size_t(at));
            const auto behind = size_t(at + needle.size());
            qsizetype end = behind < text.origin.size() ? text.origin.at(behind) : body.size();
            while (end < body.size() && body.at(end).category() == QChar::Mark_NonSpacing)
                ++end; // an accent of its own belongs to its letter
            found.append({origin, end - origin});
            if (wanted == Hits::First)
                break;
        }
    }
    return found;
}

/// Where the first word of the query begins in \p body; 0 when it is not found.
qsizetype firstHit(const QString &body, const QString &query)
{
    const QList<Piece> found = hitsOf(body, query, Hits::First);
    const auto first = std::ranges::min_element(found, {}, &Piece::at);
    return first == found.cend() ? 0 : first->at;
}

/// Cuts to \p length units, never within a pair.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length - 1; // room for the ellipsis
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + Ellipsis;
}

/// One line: every control character and line end a blank, blanks in a row one. Ends where it is
/// too long anyhow.
QString flat(QStringView text)
{
    QString line;
    line.reserve(LineLength + 2);
    bool isBlankDue = false;
    for (qsizetype i = 0; i < text.size() && line.size() <= LineLength;) {
        const char32_t c = next(text, i);
        if (isBlank(c)) {
            isBlankDue = !line.isEmpty();
            continue;
        }
        if (isBlankDue)
            line += u' ';
        isBlankDue = false;
        append(line, c);
    }
    return line;
}

/// No character of a script that is written without blanks comes before these.
bool isIndexableAsItIs(const QString &text)
{
    constexpr char16_t FirstThai = 0x0e00;
    return std::ranges::all_of(text,
                               [](QChar c) { return c.unicode() < FirstThai && !c.isNull(); });
}

} // namespace

QString indexable(const QString &body)
{
    if (isIndexableAsItIs(body))
        return body;
    QString text;
    text.reserve(body.size());
    for (qsizetype i = 0; i < body.size();) {
        const char32_t c = next(body, i);
        const bool isAlone = standsAlone(c);
        if (isAlone)
            text += u' ';
        append(text, c == 0 ? U' ' : c);
        if (isAlone)
            text += u' ';
    }
    return text;
}

QString expression(const QString &query)
{
    const QStringList wanted = words(query);
    QStringList parts;
    for (const QString &word : wanted)
        parts.append(u'"' + indexable(word).replace(u'"', u"\"\""_s) + u'"');
    if (!wanted.isEmpty() && wanted.last().toUcs4().size() >= 2)
        parts.last() += u'*';
    return parts.join(u' ');
}

QString namesExpression(const QString &query)
{
    QStringList parts;
    for (QString word : words(query)) {
        const bool isOpen = word.toUcs4().size() >= 2;
        parts.append(u'"' + word.replace(u'"', u"\"\""_s) + (isOpen ? u"\"*"_s : u"\""_s));
    }
    return parts.join(u' ');
}

QString typedSoFar(const QString &query)
{
    qsizetype start = query.size();
    while (start > 0 && !isBlank(query.at(start - 1).unicode()))
        --start;
    const QList<uint> last = query.mid(start).toUcs4();
    const bool isWaiting =
        last.size() == 1 && isSearchable(last.first()) && !standsAlone(last.first());
    return (isWaiting ? query.left(start) : query).trimmed();
}

QString oneLine(const QString &body)
{
    // Only the start matters: a body may be very long.
    return cut(flat(QStringView(body).left(LineLength * 8)), LineLength);
}

QList<Piece> hits(const QString &body, const QString &query)
{
    QList<Piece> found = hitsOf(body, query, Hits::All);
    std::ranges::sort(found, {}, &Piece::at);
    return found;
}

QString snippet(const QString &body, const QString &query)
{
    qsizetype start = firstHit(body, query);
    if (start <= UnitsBeforeHit)
        return oneLine(body);
    start -= UnitsBeforeHit;
    // Begin with a whole word, if one begins before the hit.
    const qsizetype blank = body.indexOf(u' ', start);
    if (blank >= 0 && blank < start + UnitsBeforeHit)
        start = blank + 1;
    else if (body.at(start).isLowSurrogate())
        ++start;
    return cut(Ellipsis + flat(QStringView(body).mid(start, LineLength * 8)), LineLength);
}

} // namespace Innbox::SearchText
