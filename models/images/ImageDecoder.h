#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

#include <stop_token>

namespace Innbox {

/// Decodes hostile bytes to a picture as a person sees it: turned, 8 bits a channel (RGB32, ARGB32
/// or Grayscale8), with its colour space, without any text. Of animations the first frame.
/// \param boundPx  not empty: scaled down to fit into it, never up; a JPEG is decoded scaled, which
///                 is many times faster. Empty: full size, but at most
///                 ImageLimits::MaxDecodedPixels
/// Of a damaged file, what common viewers show: missing pixels are grey.
/// Errors: those of probeImage(), NoMemory, Cancelled (looked at between steps).
/// Thread: any; starts none of its own, but Qt may scale on its pool.
[[nodiscard]] Result<QImage, ImageError> decodeImage(const QByteArray &bytes, QSize boundPx = {},
                                                     const std::stop_token &stop = {});

/// The parts of it, for the fitting.
namespace ImageDecoder {

/// A picture as stored, before turning.
struct Stored {
    QImage image;
    QByteArray icc{}; ///< of a JPEG or HEIC, not attached to the image; may be too much for Qt
    bool isRepaired = false; ///< the file is damaged; viewers show it all the same
    MissingPart missing{};   ///< as stored; grey in the image
};
/// \param facts    of probeImage() for the same bytes
/// \param boundPx  as it is stored; only a hint, used for JPEG
[[nodiscard]] Result<Stored, ImageError> decodeStored(const QByteArray &bytes,
                                                      const ImageFacts &facts, QSize boundPx);
/// Turns by the EXIF orientation, 1..8.
[[nodiscard]] QImage upright(const QImage &image, int orientation);
/// The same picture with the profile attached, or without when Qt cannot use it.
[[nodiscard]] QImage withProfile(QImage image, const QByteArray &icc);

} // namespace ImageDecoder

} // namespace Innbox
