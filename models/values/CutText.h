#pragma once

#include <QList>
#include <QString>

namespace Innbox {

/// A piece of a text we sent.
struct TextPart {
    QString text{};
    bool isCut = false; ///< the provider does not show it
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// What of \p sent is missing in \p cameBack, word by word; the parts joined are \p sent. Words
/// that only the provider's text has are left out: this is about ours. Texts of more than 2,000
/// words are compared at their ends only. Pure.
[[nodiscard]] QList<TextPart> cutParts(const QString &sent, const QString &cameBack);

} // namespace Innbox
