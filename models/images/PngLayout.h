#pragma once

#include "models/images/ImageError.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <stop_token>

namespace Innbox {

/// One chunk of a PNG.
struct PngChunk {
    QByteArray name{};    ///< four letters
    qsizetype data = 0;   ///< where its data begin
    qsizetype length = 0; ///< of the data, bytes
};

/// The chunks of a PNG up to its end. Pure, any thread.
struct PngLayout {
    QList<PngChunk> chunks{};
    QSize sizePx{};
    int bitDepth = 0;  ///< a channel
    int colorType = 0; ///< 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGB + alpha
    bool isInterlaced = false;
    bool hasAlpha = false;
    bool isAnimated = false;
    int orientation = 1;    ///< of an eXIf chunk
    bool isDamaged = false; ///< decoders show it, but an ancillary chunk has a wrong sum and is not
                            ///< in the list, or the file ends within or after the pixels

    /// Checks every chunk by its sum. Errors: Truncated, Damaged: no decoder reads it.
    [[nodiscard]] static Result<PngLayout, ImageError> read(const QByteArray &bytes);

    /// The same coded pixels, bit for bit, with nothing beside them but what says how to show them
    /// (palette, transparency, colour space). When they are to be checked, unpacks the pixels to
    /// see that they are all there and where they end; keeps none, so needs no memory for the
    /// picture. \param bytes  what this was read from Errors: Damaged, Cancelled.
    enum class Pixels { Check, Trust };
    [[nodiscard]] Result<QByteArray, ImageError> bare(const QByteArray &bytes, Pixels pixels,
                                                      const std::stop_token &stop = {}) const;
    /// Everything that comes before the pixels. Errors: Damaged (no palette).
    [[nodiscard]] Result<QByteArray, ImageError> head(const QByteArray &bytes) const;
    /// The packed pixels.
    [[nodiscard]] QByteArray packed(const QByteArray &bytes) const;
    /// A PNG of a head() and packed pixels.
    [[nodiscard]] static QByteArray assembled(const QByteArray &head, const QByteArray &packed);
    /// 1..64
    [[nodiscard]] int bitsPerPixel() const;
    /// Length of the coded pixels, bytes.
    [[nodiscard]] qint64 packedBytes() const;
};

} // namespace Innbox
