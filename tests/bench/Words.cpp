#include "tests/bench/Words.h"

#include "tests/bench/Random.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

/// What the syllables of a script are made of.
struct Sounds {
    QStringView first;
    QStringView second;
};

Sounds soundsOf(Script script)
{
    switch (script) {
    case Script::Latin:
        return {u"thswbrnlmdcpgkf", u"aeiou"};
    case Script::German:
        return {u"dschrtnlbmgkfwz", u"aeiuäöü"};
    case Script::French:
        return {u"lmsrtpvdnçjbcgf", u"aeiouéèêà"};
    case Script::Cyrillic:
        return {u"нтсрвлкмдпбгзжч", u"оаеиуы"};
    case Script::Greek:
        return {u"τσνρκπλμδγθβφχζ", u"αοειυή"};
    case Script::Arabic:
        return {u"لمنتربيوكسدعهقف", u"اوية"};
    case Script::Hebrew:
        return {u"לשתרמנבדקכגחספצ", u"איוה"};
    case Script::Thai:
        return {u"กขคงจชซดตทนบปพม", u"าิีุู"};
    case Script::Japanese:
        return {u"かきくけこさしすせそたちつてと", u"あいうえおのはを"};
    case Script::Chinese:
        break;
    }
    return {};
}

bool isWrittenWithBlanks(Script script)
{
    return script != Script::Chinese && script != Script::Japanese && script != Script::Thai;
}

QString syllables(const Sounds &sounds, int rank)
{
    const int kinds = int(sounds.first.size() * sounds.second.size());
    int rest = rank;
    int length = 1;
    for (int words = kinds; rest >= words; words *= kinds) {
        rest -= words;
        ++length;
    }
    QString word;
    for (int i = 0; i < length; ++i) {
        // 7 shares no factor with the sizes above: neighbours in rank begin differently.
        const int syllable = (rest % kinds) * 7 % kinds;
        word += sounds.first.at(syllable % sounds.first.size());
        word += sounds.second.at(syllable / sounds.first.size());
        rest /= kinds;
    }
    return word;
}

QString chinese(int rank)
{
    constexpr int Characters = 3000;
    constexpr char16_t First = 0x4e00;
    QString word(QChar(char16_t(First + rank % Characters * 7)));
    if (rank >= Characters)
        word += QChar(char16_t(First + rank / Characters * 11));
    return word;
}

} // namespace

Words::Words()
{
    m_upTo.reserve(Count);
    double sum = 0;
    for (int rank = 0; rank < Count; ++rank)
        m_upTo.push_back(sum += 1 / (rank + 2.7));
}

QString Words::word(Script script, int rank)
{
    return script == Script::Chinese ? chinese(rank) : syllables(soundsOf(script), rank);
}

int Words::rank(Random &random) const
{
    const auto at = std::ranges::upper_bound(m_upTo, random.unit() * m_upTo.back());
    return std::min(int(at - m_upTo.begin()), Count - 1);
}

QString Words::text(Script script, int words, Random &random) const
{
    QString text;
    bool isStart = true;
    for (int i = 0; i < words; ++i) {
        QString word = Words::word(script, rank(random));
        if (isStart)
            word[0] = word.at(0).toUpper();
        else if (isWrittenWithBlanks(script))
            text += u' ';
        text += word;
        isStart = false;
        const quint32 what = random.below(40);
        if (what == 0)
            text += u" %1"_s.arg(random.below(2000));
        else if (what < 3)
            text += u',';
        else if (what < 6 && i + 1 < words) {
            text += isWrittenWithBlanks(script) ? u". "_s : u"。"_s;
            isStart = true;
            if (what == 3)
                text += u'\n';
        }
    }
    return text + (isWrittenWithBlanks(script) ? u'.' : u'。');
}

QStringList Words::commonest(Script script, int count)
{
    QStringList list;
    for (int rank = 0; rank < count; ++rank)
        list.append(word(script, rank));
    return list;
}

} // namespace Innbox::Bench
