#pragma once

#include <QStringView>

/// The earlier mail that a mail program left below an answer.
namespace Innbox::QuotedTail {

/// Where the quoted rest of a message begins: the place of its first line, the attribution ("On …
/// wrote:") or separator included. -1 = there is none, or nothing stands before it, or the person
/// wrote between or below the quoted lines. Knows what mail programs write in the languages listed
/// in QuotedTail.cpp. Pure, any thread, time linear in the length of the text.
[[nodiscard]] qsizetype begin(QStringView body);

} // namespace Innbox::QuotedTail
