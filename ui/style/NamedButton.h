#pragma once

#include <QPushButton>

namespace Innbox {

/// A push button that a test and a screen reader know by \p name, and that Return elsewhere does
/// not press. Without a parent: a layout or the caller takes it.
/// Thread: GUI.
[[nodiscard]] inline QPushButton *namedButton(const QString &name, const QString &words)
{
    auto *const made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace Innbox
