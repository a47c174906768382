#pragma once

#include <QByteArray>

#include <span>

namespace Innbox::Fuzz {

/// Something that reads what others wrote. It must survive any bytes, keep what it promises about
/// its result, and never take long.
struct Target {
    const char *name; ///< also its folder in the corpus
    void (*run)(const QByteArray &bytes);
};

[[nodiscard]] std::span<const Target> targets();

} // namespace Innbox::Fuzz
