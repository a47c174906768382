#include "ui/text/SafeText.h"

#include "models/text/Paragraphs.h"

#include <QStringList>

#include <algorithm>

namespace Innbox {

namespace {

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

QChar shownInBody(QChar c)
{
    const char16_t code = c.unicode();
    switch (code) {
    case u'\t':
        return c;
    case u'\n':
    case u'\r':
    case 0x2028:
    case 0x2029:
        return QChar::LineSeparator;
    case 0x202A: // embedding and override, left-to-right: an isolate cannot reach beyond itself
    case 0x202D:
        return QChar(0x2066);
    case 0x202B:
    case 0x202E:
        return QChar(0x2067);
    case 0x202C:
        return QChar(0x2069);
    case 0x007F:
        return QChar(0x2421);
    default:
        break;
    }
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    if (code >= 0x80 && code < 0xA0)
        return QChar::ReplacementCharacter;
    return c;
}

} // namespace

QString SafeText::forBody(const QString &body)
{
    QString shown = body;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        // \r\n is one line end; the \r becomes a zero-width mark so that places stay the same
        const bool isPair =
            shown.at(i) == u'\r' && i + 1 < shown.size() && shown.at(i + 1) == u'\n';
        shown[i] = isPair ? QChar(0x200B) : shownInBody(shown.at(i));
    }
    return shown;
}

QString SafeText::forName(const QString &name, qsizetype longest)
{
    QString clean;
    clean.reserve(qMin(name.size(), longest));
    for (const QChar c : name) {
        if (clean.size() >= longest)
            break;
        if (isBidiControl(c.unicode()))
            continue;
        const bool isBlank = c.isSpace() || c.category() == QChar::Other_Control;
        if (isBlank && (clean.isEmpty() || clean.endsWith(u' ')))
            continue;
        clean += isBlank ? QChar(u' ') : c;
    }
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

QString SafeText::forLine(const QString &text, qsizetype longest)
{
    const QList<TextParagraph> paragraphs = Paragraphs::of(text.left(2 * longest));
    const bool isMixed = std::ranges::any_of(paragraphs, &TextParagraph::isRightToLeft);
    if (!isMixed)
        return forName(text, longest);
    QStringList parts;
    for (const TextParagraph &paragraph : paragraphs) {
        const TextRange &range = paragraph.range;
        const QString words = forName(text.mid(range.from, range.length()), longest);
        if (!words.isEmpty())
            parts += QChar(0x2068) + words + QChar(0x2069);
        longest = qMax<qsizetype>(0, longest - words.size());
    }
    return parts.join(u' ');
}

QString SafeText::forClipboard(const QString &shown)
{
    QString text = shown;
    text.remove(QChar(0x200B));
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

Qt::LayoutDirection SafeText::directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QString SafeText::initialsOf(const QString &name)
{
    QString letters;
    const QStringList words = forName(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QList<uint> points = word.toUcs4();
        if (points.isEmpty() || !QChar::isLetterOrNumber(points.first()))
            continue;
        const char32_t point = QChar::toUpper(char32_t(points.first()));
        const QString letter = QString::fromUcs4(&point, 1);
        if (letters.isEmpty() || &word == &words.last())
            letters += letter;
    }
    return letters;
}

} // namespace Innbox
