#pragma once

#include "models/images/ImageError.h"
#include "models/images/PngLayout.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

#include <stop_token>

/// Writes PNG files again whose chunks are in order but whose packed pixels are not: too many,
/// too few, a wrong sum at their end. Pure, any thread.
namespace Innbox::PngRepair {

struct Repaired {
    QByteArray png; ///< valid; the pixels that there are bit for bit, 0 for the missing ones
    MissingPart missing{};
    int rowsThere = 0;     ///< whole ones, not interlaced; what follows is missing
    QSize latticePx{1, 1}; ///< interlaced: every how many pixels one is there
};
/// \param layout  of PngLayout::read() for the same bytes
/// Errors: Truncated (no row at all), Damaged, Cancelled.
[[nodiscard]] Result<Repaired, ImageError> repair(const QByteArray &bytes, const PngLayout &layout,
                                                  const std::stop_token &stop = {});
/// The decoded picture with its missing pixels grey, or made of those around them (interlaced).
[[nodiscard]] QImage completed(QImage image, const Repaired &repaired);

} // namespace Innbox::PngRepair
