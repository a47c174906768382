#pragma once

#include <QList>
#include <QStringView>

namespace Innbox {

/// Reads path, query and fragment of a web address in running text, one character after the other,
/// by the rules of LinkGrammar. Any thread.
class LinkPath {
public:
    /// \param start of the address; \param from end of its authority
    LinkPath(QStringView text, qsizetype start, qsizetype from);
    /// Where the address ends. To be called once.
    [[nodiscard]] qsizetype end();

private:
    enum class Before { Delimiter, Word, Other };
    struct Bracket {
        qsizetype at = 0;
        char32_t closing = 0;
    };

    // Each is false when the address ends before the character.
    bool take(char32_t c);
    bool takeAscii(char32_t c);
    bool takeOther(char32_t c);
    bool takeWord(int script);
    bool takeJoiner(char32_t c);
    bool takeApostrophe();
    bool open(char32_t c);
    bool close(char32_t c);

    void put(Before before);
    void trim();
    bool trimEntity();
    bool trimPossessive();

    QStringView m_text;
    qsizetype m_from;
    qsizetype m_at;
    char32_t m_outside = 0; ///< what stands before the address
    Before m_before = Before::Delimiter;
    int m_script = 0;       ///< of the word being read; 0 = Latin or no word
    QList<int> m_scripts{}; ///< others than Latin in this segment
    QList<Bracket> m_open{};
    int m_apostrophes = 0;
};

} // namespace Innbox
