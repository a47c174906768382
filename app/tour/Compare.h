#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Innbox::Tour {

/// What became of the pictures since they were accepted; names without ending.
struct Comparison {
    QStringList same{};
    QStringList changed{};
    QStringList added{}; ///< nobody accepted one of this name yet
    QStringList gone{};  ///< accepted, but no longer drawn
    [[nodiscard]] bool isSame() const
    {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
};

/// Compares every PNG of a folder with the one of its name in another, pixel by pixel, and writes
/// visual.html there, with before, after and difference of what changed.
/// Returns nullopt when a file cannot be read or written.
[[nodiscard]] std::optional<Comparison> comparePictures(const QString &drawn,
                                                        const QString &accepted);

} // namespace Innbox::Tour
