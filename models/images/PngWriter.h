#pragma once

#include <QByteArray>
#include <QImage>

/// PNG with nothing in it but the picture. Thread: any.
namespace Innbox::PngWriter {

/// Whether it looks drawn rather than photographed (text, screenshots, diagrams): long runs of the
/// very same colour. Looks at some 200 rows.
[[nodiscard]] bool hasSharpEdges(const QImage &image);

/// Roughly how long it would be as PNG, bytes; packs a sixteenth of a big picture.
[[nodiscard]] qint64 estimatedBytes(const QImage &image);

/// Packed as well as it gets; empty when memory is short.
[[nodiscard]] QByteArray write(const QImage &image);

} // namespace Innbox::PngWriter
