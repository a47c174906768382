#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/images/ImageFitter.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <optional>

namespace Innbox {

/// One image of the corpus and what has to come of it under the usual limit.
struct Sample {
    QByteArray name;
    QByteArray bytes;
    std::optional<ImageError::Kind> error{}; ///< set: refused so
    ImageType type = ImageType::Png;         ///< what it is
    QSize seenPx{};
    ImageType typeAfter = ImageType::Png;
    FittedImage::Change change = FittedImage::Change::Kept;
    bool hasCorners = true; ///< shows Pictures::corners() when it is the right way up
    bool keepsTag = false;  ///< has to keep its orientation as a tag
    bool isAnimated = false;
    bool isRepaired = false; ///< its file is damaged, but every pixel is there
};

/// Small images of every sort and fault, made here. HEIC is left out where nothing encodes it.
[[nodiscard]] QList<Sample> corpus();

namespace Corpus {

[[nodiscard]] QList<Sample> jpegs();
[[nodiscard]] QList<Sample> pngs();
[[nodiscard]] QList<Sample> others();

} // namespace Corpus

} // namespace Innbox
