#pragma once

#include <QJsonObject>

namespace Innbox {

struct WireEntry;

/// Whether the first of each body stands in a line of the wire log, or only its size.
enum class WireTexts { Masked, Begun };

/// An exchange as one short line of a support report: when, what, how it ended, how long, the
/// provider's request id. Never a header. Pure, any thread.
[[nodiscard]] QJsonObject wireLineOf(const WireEntry &entry, WireTexts texts);
/// The same of a line of the log file (an entry of HAR 1.2); empty when it is none. Pure.
[[nodiscard]] QJsonObject wireLineOf(const QByteArray &harLine, WireTexts texts);

} // namespace Innbox
