#pragma once

#include "models/values/Incoming.h"
#include "tests/bench/Words.h"

#include <QByteArray>

#include <vector>

namespace Innbox::Bench {

/// How much there is. Plain data.
struct CorpusSize {
    int messages = 1'000'000;
    int conversations = 100'000;
    int longest = 5'000; ///< messages of the first conversation; the others share the rest
    quint64 seed = 1;
    friend bool operator==(const CorpusSize &, const CorpusSize &) = default;
};

/// Messages made from a seed, in the order of their time. Any of them can be made alone; those
/// past CorpusSize::messages are what arrives later. Immutable once made.
class Corpus {
public:
    explicit Corpus(const CorpusSize &size);

    [[nodiscard]] const CorpusSize &size() const { return m_size; }
    [[nodiscard]] IncomingMessage message(int index) const;
    /// Messages first … first + count - 1.
    [[nodiscard]] IncomingBatch batch(int first, int count) const;
    /// The same as the provider's answer to /messages/latest.
    [[nodiscard]] QByteArray body(int first, int count) const;
    /// The partner's id of conversation \p number.
    [[nodiscard]] QString conversationId(int number) const;
    /// A conversation with about \p messages messages, not the longest one.
    [[nodiscard]] int conversationOf(int messages) const;
    [[nodiscard]] const Words &words() const { return m_words; }

private:
    [[nodiscard]] int conversationAt(int index) const;

    CorpusSize m_size;
    Words m_words;
    std::vector<int> m_conversations; ///< of each message
};

} // namespace Innbox::Bench
