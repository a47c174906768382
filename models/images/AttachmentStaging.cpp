#include "models/images/AttachmentStaging.h"

#include "models/images/FileName.h"
#include "models/images/ImageProbe.h"
#include "models/store/OutgoingAttachmentFolder.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::AttachmentStaging {

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
constexpr auto IncompleteWord = "incomplete"_L1;
constexpr std::array Places{
    std::pair{MissingPart::Where::Lower, "lower"_L1},
    std::pair{MissingPart::Where::Upper, "upper"_L1},
    std::pair{MissingPart::Where::Left, "left"_L1},
    std::pair{MissingPart::Where::Right, "right"_L1},
    std::pair{MissingPart::Where::Scattered, "scattered"_L1},
    std::pair{MissingPart::Where::Detail, "detail"_L1},
};

/// The text of \p key; empty when it has none.
template <class Pairs, class Key>
QString textFor(const Pairs &pairs, Key key)
{
    for (const auto &[value, text] : pairs) {
        if (value == key)
            return text;
    }
    return {};
}

OutgoingChange changeOf(const FittedImage &fitted)
{
    if (fitted.missing.isAny())
        return OutgoingChange::Partial;
    if (fitted.wasRepaired)
        return OutgoingChange::Repaired;
    switch (fitted.change) {
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

OutgoingFile fileOf(const QString &hash, ImageType type, qint64 bytes, QSize seenPx)
{
    return {.hash = hash,
            .type = mimeTypeOf(type),
            .bytes = bytes,
            .widthPx = seenPx.width(),
            .heightPx = seenPx.height()};
}

Result<OutgoingFit, Failure> fitBytes(const QString &folder, const OutgoingImage &image,
                                      const QByteArray &bytes, const FitOptions &options)
{
    OutgoingFit fit{.id = image.id, .replaces = image.fitted.hash};
    const auto fitted = fitImage(bytes, options);
    if (!fitted) {
        if (fitted.error().kind == Kind::Cancelled)
            return Failure{.error = fitted.error()};
        fit.errorKind = wordOf(fitted.error());
        return fit;
    }
    const auto hash = OutgoingAttachmentFolder(folder).put(fitted->bytes);
    if (!hash)
        return Failure{.isDiskFault = true};
    fit.fitted = fileOf(*hash, fitted->type, fitted->bytes.size(), fitted->sizeAfterPx);
    fit.change = changeOf(fitted.value());
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
    const auto hash = OutgoingAttachmentFolder(folder).put(bytes);
    if (!hash)
        return Failure{.isDiskFault = true};
    OutgoingImage image;
    image.name = FileName::cleaned(name);
    image.original = fileOf(*hash, facts->type, bytes.size(), facts->seenSizePx());
    return image;
}

Result<OutgoingFit, Failure> fit(const QString &folder, const OutgoingImage &image,
                                 const FitOptions &options)
{
    const auto bytes = OutgoingAttachmentFolder(folder).read(image.original.hash);
    if (!bytes)
        return Failure{.error = {Kind::NoFile, u"the kept original"_s}};
    FitOptions wanted = options;
    wanted.isPartAllowed = options.isPartAllowed || image.change == OutgoingChange::Partial;
    return fitBytes(folder, image, *bytes, wanted);
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
        return Failure{.error = errorOf(fitted->errorKind)};
    return withFit(kept.value(), fitted.value());
}

OutgoingImage withFit(OutgoingImage image, const OutgoingFit &fit)
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

QString wordOf(const ImageError &error)
{
    if (error.kind != Kind::Incomplete)
        return textFor(Words, error.kind);
    return u"%1-%2-%3"_s.arg(IncompleteWord, textFor(Places, error.missing.where))
        .arg(error.missing.percent);
}

ImageError errorOf(const QString &word)
{
    const QStringList parts = word.split(u'-');
    if (parts.size() == 3 && parts.first() == IncompleteWord) {
        const int percent = parts.last().toInt();
        for (const auto &[where, text] : Places) {
            if (parts.at(1) == text && percent >= 1 && percent <= 99)
                return {Kind::Incomplete, {}, {where, percent}};
        }
    }
    for (const auto &[kind, text] : Words) {
        if (word == text)
            return {kind, {}};
    }
    return {Kind::Damaged, {}};
}

} // namespace Innbox::AttachmentStaging
