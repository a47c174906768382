#include "models/spelling/SpellText.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

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
        bool hasDigit = false;
        int letters = 0;
        for (const QChar c : piece) {
            hasDigit = hasDigit || c.isDigit();
            letters += c.isLetter() || c.isSurrogate() ? 1 : 0;
        }
        if (hasDigit || letters < 2 || !piece.front().isLetter())
            continue;
        while (isApostrophe(piece.back()))
            piece.chop(1);
        found.append({int(at), int(piece.size()), piece.toString().replace(u'’', u'\'')});
    }
    return found;
}

QSet<QString> namesIn(const QStringList &names)
{
    QSet<QString> set;
    for (const QString &name : names) {
        for (const SpellWord &word : words(name))
            set.insert(word.word.toCaseFolded());
    }
    return set;
}

bool isName(const QString &word, const QSet<QString> &names)
{
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
