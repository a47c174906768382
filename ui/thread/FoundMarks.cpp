#include "ui/thread/FoundMarks.h"

#include "models/store/SearchText.h"
#include "ui/style/Tokens.h"

namespace Innbox {

QList<TextRange> FoundWords::in(const QString &shown) const
{
    QList<TextRange> ranges;
    if (text.isEmpty())
        return ranges;
    if (kind == Kind::Query) {
        for (const SearchText::Piece &piece : SearchText::hits(shown, text))
            ranges.append({int(piece.at), int(piece.at + piece.length)});
        return ranges;
    }
    for (qsizetype at = shown.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(text, at + text.size(), Qt::CaseInsensitive))
        ranges.append({int(at), int(at + text.size())});
    return ranges;
}

FoundColors FoundColors::of(const QPalette &palette, bool isOurs)
{
    constexpr QColor Yellow(0xff, 0xd5, 0x4a);
    const Tokens &t = Tokens::of(palette);
    if (isOurs)
        return {Yellow, Tokens::light().text, t.onAccent};
    const bool isDark = &t == &Tokens::dark();
    return {t.warn, isDark ? t.window : t.onAccent, t.text};
}

} // namespace Innbox
