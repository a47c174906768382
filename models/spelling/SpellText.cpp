#include "models/spelling/SpellText.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::SpellText {

namespace {

/// Pieces of a line whose words are none.
const QRegularExpression &notWords()
{
    static const QRegularExpression pattern(u"\\{\\{[^}\\n]*\\}\\}"          // a variable
                                            "|\\b[a-z][a-z0-9+.-]*://\\S+"   // an address
                                            "|\\bwww\\.\\S+"                 //
                                            "|\\S+@\\S+"                     // a mailbox
                                            "|\\S*\\p{L}[._/\\\\]\\p{L}\\S*" // a.name, a/path
                                            "|[#@]\\S+"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// Characters that no reader sees in a word.
bool isInvisible(QChar c)
{
    return c == u'\u00AD' || c == u'\u200B' || c == u'\u200D' || c == u'\u2060' || c == u'\uFEFF';
}

/// A script whose words are spelled with joiners.
bool isJoined(QChar c)
{
    const QChar::Script script = c.script();
    return c.isLetter() && script != QChar::Script_Latin && script != QChar::Script_Greek &&
           script != QChar::Script_Cyrillic;
}

int lettersOf(QStringView piece)
{
    return int(
        std::ranges::count_if(piece, [](QChar c) { return c.isLetter() || c.isSurrogate(); }));
}

QChar::Script scriptOf(QLocale::Script script)
{
    switch (script) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    default:
        return QChar::Script_Unknown;
    }
}

} // namespace

QList<SpellWord> words(const QString &line)
{
    QString text = line;
    for (auto it = notWords().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u' '));
    }
    QList<SpellWord> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        QStringView piece = QStringView(text).mid(from, to - from);
        const qsizetype at = from;
        from = to;
        const bool hasDigit = std::ranges::any_of(piece, [](QChar c) { return c.isDigit(); });
        if (hasDigit || !piece.front().isLetter())
            continue;
        while (isApostrophe(piece.back()))
            piece.chop(1);
        const qsizetype end = at + piece.size();
        const bool isJoinedOn = !found.isEmpty() && at > 0 && isHyphen(text.at(at - 1)) &&
                                found.last().at + found.last().length == at - 1;
        if (isJoinedOn)
            found.last().length = int(end - found.last().at);
        else
            found.append({.at = int(at), .length = int(piece.size())});
    }
    for (SpellWord &word : found)
        word.word = normalised(text.mid(word.at, word.length));
    found.removeIf([](const SpellWord &word) { return lettersOf(word.word) < 2; });
    return found;
}

QString normalised(const QString &word)
{
    const bool keepsJoiners = std::ranges::any_of(word, isJoined);
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        const bool isJoiner = c == u'\u200C' || c == u'\u200D';
        if (isJoiner ? !keepsJoiners : isInvisible(c))
            continue;
        plain += isApostrophe(c) ? QChar(u'\'') : isHyphen(c) ? QChar(u'-') : c;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QStringList parts(const QString &word)
{
    return word.split(u'-', Qt::SkipEmptyParts);
}

QSet<QString> namesIn(const QStringList &names)
{
    QSet<QString> set;
    for (const QString &name : names) {
        for (const SpellWord &word : words(name)) {
            set.insert(word.word.toCaseFolded());
            for (const QString &part : parts(word.word))
                set.insert(part.toCaseFolded());
        }
    }
    return set;
}

bool isName(const QString &word, const QSet<QString> &names)
{
    if (const QStringList pieces = parts(word); pieces.size() > 1) {
        return std::ranges::all_of(pieces,
                                   [&names](const QString &one) { return isName(one, names); });
    }
    const QString folded = word.toCaseFolded();
    if (names.contains(folded))
        return true;
    if (folded.endsWith("'s"_L1))
        return names.contains(folded.chopped(2));
    return folded.endsWith(u's') && names.contains(folded.chopped(1));
}

bool isScriptOf(const QString &word, const QString &language)
{
    const QLocale locale(language);
    const QChar::Script wanted =
        locale.language() == QLocale::C ? QChar::Script_Unknown : scriptOf(locale.script());
    if (wanted == QChar::Script_Unknown)
        return true;
    for (const QChar c : word) {
        const QChar::Script own = c.script();
        if (c.isLetter() && own != wanted && own != QChar::Script_Common &&
            own != QChar::Script_Inherited)
            return false;
    }
    return true;
}

} // namespace Innbox::SpellText
