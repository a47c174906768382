#pragma once

#include "tests/bench/Corpus.h"

#include <QString>

#include <optional>

namespace Innbox::Bench {

/// The made store of this size in \p folder: the one kept there, else a new one. The name holds
/// the schema's version, so a newer schema makes a new one. nullopt: it could not be made, and
/// stderr says why.
[[nodiscard]] std::optional<QString> fixture(const QString &folder, const Corpus &corpus);

/// Copies a store to \p copy, without journal; false when it could not.
[[nodiscard]] bool copyStore(const QString &path, const QString &copy);

} // namespace Innbox::Bench
