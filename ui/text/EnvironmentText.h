#pragma once

#include "ui/shell/WindowContext.h"

#include <QCoreApplication>

namespace Innbox {

/// The environment in words: it is never told by colour alone. Pure.
class EnvironmentText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::EnvironmentText)
public:
    [[nodiscard]] static QString name(WindowContext::Environment environment);
    /// In capitals, for the line over the reply.
    [[nodiscard]] static QString loud(WindowContext::Environment environment);
    /// What writing means there.
    [[nodiscard]] static QString sentence(WindowContext::Environment environment);
};

} // namespace Innbox
