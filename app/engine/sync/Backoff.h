#pragma once

#include <chrono>

namespace Innbox {

/// How long to wait before the attempt after \p failures failures in a row: 2, 4, 8 … 60 s. Pure.
/// The provider asks for growing delays and forbids a fixed one.
constexpr std::chrono::milliseconds backoffAfter(int failures)
{
    using namespace std::chrono_literals;
    if (failures <= 0)
        return 0ms;
    if (failures > 5)
        return 60s;
    return std::chrono::seconds(1LL << failures);
}

/// A drain that a person waits for gives up after this many transient errors in a row.
constexpr int TransientErrorsBeforeGivingUp = 5;

} // namespace Innbox
