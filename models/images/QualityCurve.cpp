#include "models/images/QualityCurve.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Innbox {

namespace {

/// libjpeg scales its tables by 200 - 2 * quality, and bytes go with some power of that.
constexpr double Power = -0.65;

double rest(int quality)
{
    return std::max(0.5, 100.0 - quality);
}

double beyond(int known, double log, int quality)
{
    return log + Power * std::log(rest(quality) / rest(known));
}

} // namespace

void QualityCurve::add(int quality, double bytes)
{
    m_logs[quality] = std::log(bytes);
}

void QualityCurve::correct(int quality, double bytes)
{
    if (!isEmpty()) {
        const double shift = std::log(bytes / bytesAt(quality));
        for (auto &[known, log] : m_logs)
            log += shift;
    }
    add(quality, bytes);
}

double QualityCurve::bytesAt(int quality) const
{
    if (isEmpty())
        return 0;
    const auto above = m_logs.lower_bound(quality);
    if (above == m_logs.end())
        return std::exp(beyond(m_logs.rbegin()->first, m_logs.rbegin()->second, quality));
    if (above->first == quality || above == m_logs.begin())
        return std::exp(beyond(above->first, above->second, quality));
    const auto below = std::prev(above);
    const double way = double(quality - below->first) / (above->first - below->first);
    return std::exp(below->second + way * (above->second - below->second));
}

int QualityCurve::qualityFor(double bytes, int lowest, int highest) const
{
    int quality = highest;
    while (quality > lowest && bytesAt(quality) > bytes)
        --quality;
    return quality;
}

} // namespace Innbox
