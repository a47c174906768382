#pragma once

#include <QByteArray>
#include <QString>

namespace Innbox {

/// An image the world invents for an attachment id that nobody uploaded.
struct SimulatorPicture {
    QString name{}; ///< with extension
    QString type{}; ///< "image/png"
    QByteArray bytes{};
};

/// A real PNG, the same for the same id on every machine: a sky, a horizon and a sun in one of
/// several sizes and shapes, a few kilobytes. Pure; some milliseconds.
[[nodiscard]] SimulatorPicture sandboxPicture(const QString &id);

/// A true colour PNG of raw rows (3 bytes a pixel, no padding).
[[nodiscard]] QByteArray encodePng(const QByteArray &rgb, int widthPx, int heightPx);

} // namespace Innbox
