#pragma once

#include <QByteArray>

#include <chrono>

namespace Innbox {

/// A Date or Retry-After date as HTTP writes it ("Sat, 21 Nov 2026 19:27:48 GMT"); ms UTC,
/// 0 = not given or unreadable. Any thread.
[[nodiscard]] qint64 httpDateMs(const QByteArray &header);

/// Retry-After, in seconds or as a date; 0 = not given, unreadable or past. Never over an hour:
/// no provider means to stop an inbox for longer.
/// \param serverNowMs the server's clock, ms UTC, against which a date counts
[[nodiscard]] std::chrono::milliseconds retryAfter(const QByteArray &header, qint64 serverNowMs);

} // namespace Innbox
