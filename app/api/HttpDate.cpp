#include "app/api/HttpDate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds LongestRetryAfter = 1h;
}

qint64 httpDateMs(const QByteArray &header)
{
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!when.isValid())
        return 0;
    when.setTimeSpec(Qt::UTC);
    return when.toMSecsSinceEpoch();
}

std::chrono::milliseconds retryAfter(const QByteArray &header, qint64 serverNowMs)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return 0ms;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::ranges::all_of(text, isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        const qint64 longest = std::chrono::seconds(LongestRetryAfter / 1s).count();
        return std::chrono::seconds(fits ? std::min(seconds, longest) : longest);
    }
    const qint64 untilMs = httpDateMs(text);
    if (untilMs <= serverNowMs)
        return 0ms;
    return std::min(LongestRetryAfter, std::chrono::milliseconds(untilMs - serverNowMs));
}

} // namespace Innbox
