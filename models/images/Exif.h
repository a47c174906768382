#pragma once

#include <QByteArray>

namespace Innbox::Exif {

/// The orientation, 1..8, of an EXIF block from its TIFF header on ("II*" or "MM*", without the
/// "Exif\0\0" before it); 1 when there is none or it is no such number.
[[nodiscard]] int orientation(QByteArrayView tiff);

/// A TIFF block that holds this orientation and nothing else.
[[nodiscard]] QByteArray onlyOrientation(int orientation);

} // namespace Innbox::Exif
