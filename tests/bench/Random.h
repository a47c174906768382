#pragma once

#include <QtGlobal>

namespace Innbox::Bench {

/// A stream of numbers, the same on every machine for the same seed (splitmix64).
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 <= n < \p bound; \p bound > 0.
    quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// 0 <= x < 1.
    double unit() { return double(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace Innbox::Bench
