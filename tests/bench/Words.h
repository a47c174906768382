#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Innbox::Bench {

class Random;

enum class Script {
    Latin,
    German,
    French,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Chinese,
    Japanese,
    Thai
};

/// Made-up words of several scripts, drawn by Zipf's law: the word of rank r comes with a weight of
/// 1/(r + 2.7), as in natural text. The commonest are the shortest. Pure once made.
class Words {
public:
    static constexpr int Count = 40'000; ///< words of each script

    Words();
    /// \p rank 0 = the commonest
    [[nodiscard]] static QString word(Script script, int rank);
    /// A text of about \p words words, in sentences, with line ends now and then.
    [[nodiscard]] QString text(Script script, int words, Random &random) const;
    /// The commonest words of a script, commonest first.
    [[nodiscard]] static QStringList commonest(Script script, int count);

private:
    [[nodiscard]] int rank(Random &random) const;
    std::vector<double> m_upTo; ///< sum of the weights up to each rank
};

} // namespace Innbox::Bench
