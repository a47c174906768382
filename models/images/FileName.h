#pragma once

#include "models/images/ImageFacts.h"

#include <QString>

/// Names of image files as data: from people, other programs, the provider. Pure, any thread.
namespace Innbox::FileName {

/// Most bytes of a name in UTF-8; file systems allow 255, and something may be added.
inline constexpr int MaxBytes = 150;

/// One harmless name for what is called so: no folders, no control or direction characters, nothing
/// a file system or shell trips over, no leading dot, not too long (its ending is kept), never
/// empty ("image").
[[nodiscard]] QString cleaned(const QString &name);

/// The same, with the ending that belongs to the type: "IMG 1.HEIC" as Jpeg is "IMG 1.jpg".
/// A right ending is left as it is, one of another image type is replaced, anything else stays and
/// gets a further one.
[[nodiscard]] QString cleaned(const QString &name, ImageType type);

/// The same for a file that came: with an ending that belongs to its true type, a MIME type by its
/// bytes: "voucher.png" as application/pdf is "voucher.png.pdf". Unknown type: any ending.
[[nodiscard]] QString cleanedAs(const QString &name, const QString &mimeType);

} // namespace Innbox::FileName
