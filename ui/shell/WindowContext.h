#pragma once

#include "models/replies/WritingSettings.h"

#include <QString>

namespace Innbox {

/// What the window is told about its account. Plain data, no secret.
struct WindowContext {
    enum class Environment { Sandbox, ProviderSandbox, Production };
    Environment environment = Environment::Sandbox;
    QString accountName{}; ///< as the person calls it; may be empty
    WritingPaths writing{};
    bool isShownAtOnce = false; ///< the window stands on the screen while its parts are made
    friend bool operator==(const WindowContext &, const WindowContext &) = default;
};

} // namespace Innbox
