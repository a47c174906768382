#pragma once

#include <QStringList>

namespace Innbox {

/// Words of hotels and travel that dictionaries refuse, from resources/spelling. Any thread.
namespace ShippedWords {

/// The words for a dictionary's language ("de_AT", "en-GB"); empty when none are shipped for it.
[[nodiscard]] QStringList of(const QString &language);

/// The languages there are lists for: "de", "en", …
[[nodiscard]] QStringList languages();

} // namespace ShippedWords
} // namespace Innbox
