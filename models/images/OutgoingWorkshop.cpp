#include "models/images/OutgoingWorkshop.h"

#include "models/images/FileName.h"
#include "models/images/ImageProbe.h"
#include "models/store/PictureFolder.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutgoingWorkshop {

namespace {

using Kind = ImageError::Kind;

/// Written into rows and answers of the command line: never changed.
constexpr std::array Words{
    std::pair{Kind::NoFile, "no-file"_L1},
    std::pair{Kind::Empty, "empty"_L1},
    std::pair{Kind::NotAnImage, "not-an-image"_L1},
    std::pair{Kind::Unsupported, "unsupported"_L1},
    std::pair{Kind::Truncated, "truncated"_L1},
    std::pair{Kind::Damaged, "damaged"_L1},
    std::pair{Kind::TooManyBytes, "too-many-bytes"_L1},
    std::pair{Kind::TooManyPixels, "too-many-pixels"_L1},
    std::pair{Kind::NoHeicSupport, "no-heic"_L1},
    std::pair{Kind::NoMemory, "no-memory"_L1},
    std::pair{Kind::CannotFit, "cannot-fit"_L1},
    std::pair{Kind::Cancelled, "cancelled"_L1},
};

OutgoingChange changeOf(FittedImage::Change change)
{
    switch (change) {
    case FittedImage::Change::Kept:
        break;
    case FittedImage::Change::Turned:
        return OutgoingChange::Turned;
    case FittedImage::Change::Coded:
        return OutgoingChange::Coded;
    case FittedImage::Change::Shrunk:
        return OutgoingChange::Shrunk;
    }
    return OutgoingChange::Kept;
}

PictureFile fileOf(const QString &hash, ImageType type, qint64 bytes, QSize seenPx)
{
    return {.hash = hash,
            .type = mimeTypeOf(type),
            .bytes = bytes,
            .widthPx = seenPx.width(),
            .heightPx = seenPx.height()};
}

Result<PictureFit, Failure> fitBytes(const QString &folder, const OutgoingImage &image,
                                     const QByteArray &bytes, const FitOptions &options)
{
    PictureFit fit{.id = image.id, .replaces = image.fitted.hash};
    const auto fitted = fitImage(bytes, options);
    if (!fitted) {
        if (fitted.error().kind == Kind::Cancelled)
            return Failure{.error = fitted.error()};
        fit.errorKind = wordOf(fitted.error().kind);
        return fit;
    }
    const auto hash = PictureFolder(folder).put(fitted->bytes);
    if (!hash)
        return Failure{.isDiskFault = true};
    fit.fitted = fileOf(*hash, fitted->type, fitted->bytes.size(), fitted->sizeAfterPx);
    fit.change = changeOf(fitted->change);
    fit.wasFlattened = fitted->wasFlattened;
    fit.wasAnimated = fitted->wasAnimated;
    return fit;
}

} // namespace

Result<OutgoingImage, Failure> keep(const QString &folder, const QByteArray &bytes,
                                    const QString &name)
{
    const auto facts = probeImage(bytes);
    if (!facts)
        return Failure{.error = facts.error()};
    const auto hash = PictureFolder(folder).put(bytes);
    if (!hash)
        return Failure{.isDiskFault = true};
    OutgoingImage image;
    image.name = FileName::cleaned(name);
    image.original = fileOf(*hash, facts->type, bytes.size(), facts->seenSizePx());
    return image;
}

Result<PictureFit, Failure> fit(const QString &folder, const OutgoingImage &image,
                                const FitOptions &options)
{
    const auto bytes = PictureFolder(folder).read(image.original.hash);
    if (!bytes)
        return Failure{.error = {Kind::NoFile, u"the kept original"_s}};
    return fitBytes(folder, image, *bytes, options);
}

Result<OutgoingImage, Failure> prepare(const QString &folder, const QByteArray &bytes,
                                       const QString &name, const FitOptions &options)
{
    const auto kept = keep(folder, bytes, name);
    if (!kept)
        return kept.error();
    const auto fitted = fitBytes(folder, kept.value(), bytes, options);
    if (!fitted)
        return fitted.error();
    if (fitted->fitted.hash.isEmpty())
        return Failure{.error = {kindOf(fitted->errorKind), {}}};
    return withFit(kept.value(), fitted.value());
}

OutgoingImage withFit(OutgoingImage image, const PictureFit &fit)
{
    image.fitted = fit.fitted;
    image.change = fit.change;
    image.wasFlattened = fit.wasFlattened;
    image.wasAnimated = fit.wasAnimated;
    image.errorKind = fit.errorKind;
    image.state = fit.fitted.hash.isEmpty() ? OutgoingState::Unfit : OutgoingState::Waiting;
    return image;
}

QString uploadName(const OutgoingImage &image)
{
    const bool isPng = image.fitted.type == mimeTypeOf(ImageType::Png);
    return FileName::cleaned(image.name, isPng ? ImageType::Png : ImageType::Jpeg);
}

QString wordOf(ImageError::Kind kind)
{
    const auto found = std::ranges::find(Words, kind, &std::pair<Kind, QLatin1StringView>::first);
    return found == Words.end() ? QString() : QString(found->second);
}

ImageError::Kind kindOf(const QString &word)
{
    const auto found = std::ranges::find(Words, word, &std::pair<Kind, QLatin1StringView>::second);
    return found == Words.end() ? Kind::Damaged : found->first;
}

} // namespace Innbox::OutgoingWorkshop
