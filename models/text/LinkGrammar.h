#pragma once

#include <QStringView>

/// Where the parts of a web address end in running text. Places are UTF-16 units. Pure, any thread,
/// time linear in the length of the text.
///
/// Running text is not a URL: words in scripts without blanks, quotation marks and brackets touch
/// the address. The rules follow Unicode properties, not lists of marks:
/// - A letter of another script belongs when it begins behind a delimiter of the address
///   ("/", "-", "=", …) or its script is already in this segment; directly behind Latin letters it
///   is the sentence going on.
/// - A closing bracket belongs when its opening one is in the address.
/// - Punctuation outside ASCII belongs only inside a word; symbols, emoji, blanks, controls and
///   invisible characters never do.
namespace Innbox::LinkGrammar {

/// How many units "http://", "https://" or "www." take at \p at; 0 = no address begins here by
/// itself. What stands before is not looked at.
[[nodiscard]] qsizetype startLength(QStringView text, qsizetype at);

/// Whether an address may begin at \p at, by what stands before it.
[[nodiscard]] bool mayBegin(QStringView text, qsizetype at);

/// Where the host begins: behind the last "@" when a user name stands before it, else \p from.
[[nodiscard]] qsizetype hostBegin(QStringView text, qsizetype from);

/// Where host and port end; \p from when there is no host.
[[nodiscard]] qsizetype authorityEnd(QStringView text, qsizetype from);

/// Where path, query and fragment end. \param start of the address; \param from end of the
/// authority
[[nodiscard]] qsizetype pathEnd(QStringView text, qsizetype start, qsizetype from);

} // namespace Innbox::LinkGrammar
