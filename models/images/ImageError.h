#pragma once

#include "models/images/MissingPart.h"

#include <QString>

namespace Innbox {

/// Why an image could not be read or made. Plain data; words are made elsewhere.
struct ImageError {
    enum class Kind {
        NoFile,        ///< not there, no file, no permission
        Empty,         ///< no bytes
        NotAnImage,    ///< the bytes are of no kind known here, whatever the name says
        Unsupported,   ///< an image, but of a sort or with a feature that is not read here
        Truncated,     ///< ends too early
        Damaged,       ///< contradicts itself: a lying header, broken data, no pixels
        TooManyBytes,  ///< over ImageLimits::MaxBytes
        TooManyPixels, ///< over the limit for its type
        NoHeicSupport, ///< HEIC or AVIF, and built without libheif
        Incomplete,    ///< pixels are missing; `missing` says how many and where
        NoMemory,      ///< would need more than QImageReader::allocationLimit()
        CannotFit,     ///< not even a tiny picture is within the limit
        Cancelled,
    };
    Kind kind = Kind::Damaged;
    QString detail{};      ///< log only; never a name or content
    MissingPart missing{}; ///< with Incomplete, as a person sees the picture
    friend bool operator==(const ImageError &, const ImageError &) = default;
};

} // namespace Innbox
