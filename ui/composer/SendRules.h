#pragma once

#include <chrono>

namespace Innbox {

/// How replies of the window leave; from the settings. Plain data.
struct SendRules {
    std::chrono::milliseconds undoDelay{5000}; ///< 0 = at once
    bool isGuarded = true;                     ///< what arrives while one writes holds the reply
    friend bool operator==(const SendRules &, const SendRules &) = default;
};

} // namespace Innbox
