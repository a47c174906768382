#include "models/images/ImageFitter.h"

#include "models/images/ColorTransform.h"
#include "models/images/IccProfile.h"
#include "models/images/ImageDecoder.h"
#include "models/images/ImageProbe.h"
#include "models/images/JpegCodec.h"
#include "models/images/JpegSearch.h"
#include "models/images/PngLayout.h"
#include "models/images/PngRepair.h"
#include "models/images/PngWriter.h"

#include <QColorSpace>
#include <QPainter>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;
using Change = FittedImage::Change;
/// The picture, an error, or nothing: this way does not lead to one that fits.
using Attempt = std::optional<Result<FittedImage, ImageError>>;

/// One run over one image.
class Fitting {
public:
    Fitting(const QByteArray &bytes, const FitOptions &options) : m_bytes(bytes), m_options(options)
    {
    }
    Result<FittedImage, ImageError> run();

private:
    Attempt kept();
    Attempt keepJpeg();
    Attempt keepPng();
    Attempt keepRepairedPng(const PngLayout &layout);
    Attempt asPng(const QImage &image) const;
    Result<FittedImage, ImageError> asJpeg(ImageDecoder::Stored stored, bool hasSharpEdges) const;
    ImageError incomplete() const;
    FittedImage resultOf(QByteArray bytes, ImageType type, Change change) const;
    bool isStopped() const { return m_options.stop.stop_requested(); }
    void tell(int percent) const
    {
        if (m_options.onProgress)
            m_options.onProgress(percent);
    }

    const QByteArray &m_bytes;
    const FitOptions &m_options;
    ImageFacts m_facts;
    bool m_isRepaired = false;
    MissingPart m_missing{}; ///< as a person sees it
};

/// A PNG gets no profile of its own: the picture becomes sRGB.
void useProfile(ImageDecoder::Stored &stored)
{
    if (!stored.icc.isEmpty() && ColorTransform::fromIcc(stored.image, stored.icc))
        stored.icc.clear();
}

Result<FittedImage, ImageError> Fitting::run()
{
    tell(0);
    if (isStopped())
        return ImageError{Kind::Cancelled};
    const auto facts = probeImage(m_bytes);
    if (!facts)
        return facts.error();
    m_facts = facts.value();
    tell(5);

    m_isRepaired = m_facts.isDamaged;
    if (const Attempt unchanged = kept()) {
        if (*unchanged)
            tell(100);
        return *unchanged;
    }
    if (isStopped())
        return ImageError{Kind::Cancelled};

    auto stored = ImageDecoder::decodeStored(m_bytes, m_facts, {});
    if (!stored)
        return stored.error();
    m_isRepaired = m_isRepaired || stored->isRepaired;
    m_missing = stored->missing.turned(m_facts.orientation);
    if (m_missing.isAny() && !m_options.isPartAllowed)
        return incomplete();
    if (isStopped())
        return ImageError{Kind::Cancelled};
    tell(40);

    const bool isPhoto = m_facts.type == ImageType::Jpeg || m_facts.type == ImageType::Heic;
    const bool isSharp = !isPhoto && PngWriter::hasSharpEdges(stored->image);
    if (isSharp || stored->image.hasAlphaChannel()) {
        useProfile(stored.value());
        if (Attempt png = asPng(stored->image)) {
            tell(100);
            return *png;
        }
        if (isStopped())
            return ImageError{Kind::Cancelled};
    }
    tell(50);
    auto fitted = asJpeg(std::move(stored.value()), isSharp);
    if (fitted)
        tell(100);
    return fitted;
}

ImageError Fitting::incomplete() const
{
    return {Kind::Incomplete, u"%1 %"_s.arg(m_missing.percent), m_missing};
}

Attempt Fitting::kept()
{
    if (m_facts.type == ImageType::Png)
        return keepPng();
    // Colours of inks are shown by few as they are meant.
    if (m_facts.type == ImageType::Jpeg && !m_facts.isDamaged && !m_facts.isCmyk)
        return keepJpeg();
    return std::nullopt;
}

Attempt Fitting::keepJpeg()
{
    const auto layout = JpegLayout::read(m_bytes);
    if (!layout)
        return layout.error();
    QByteArray bare = layout->bare(m_bytes, 1);
    // Few others read arithmetic coding, so such a one is coded anew.
    if (bare.size() > m_options.limitBytes || layout->isArithmetic)
        return std::nullopt;
    // What is broken must not be sent; an eighth of the size still reads every coded bit.
    const auto seen = JpegCodec::decode(bare, layout.value(), 1);
    if (!seen && seen.error().kind != Kind::Damaged)
        return seen.error();
    if (!seen) {
        m_facts.isDamaged = m_isRepaired = true;
        return std::nullopt;
    }
    if (isStopped())
        return ImageError{Kind::Cancelled};
    if (m_facts.orientation == 1 && !seen->hasHiddenBytes)
        return resultOf(std::move(bare), ImageType::Jpeg, Change::Kept);

    const auto turned = JpegCodec::turned(bare, layout.value(), m_facts.orientation);
    if (turned && turned->size() <= m_options.limitBytes)
        return resultOf(turned.value(), ImageType::Jpeg,
                        m_facts.orientation == 1 ? Change::Kept : Change::Turned);
    // Its last blocks are cut, so it cannot be turned whole: it keeps the tag instead.
    bare = layout->bare(m_bytes, m_facts.orientation);
    if (seen->hasHiddenBytes || bare.size() > m_options.limitBytes)
        return std::nullopt;
    return resultOf(std::move(bare), ImageType::Jpeg, Change::Kept);
}

Attempt Fitting::keepPng()
{
    const auto layout = PngLayout::read(m_bytes);
    if (!layout)
        return layout.error();
    if (m_facts.orientation != 1 || layout->packedBytes() > m_options.limitBytes)
        return std::nullopt;
    auto bare = layout->bare(m_bytes, PngLayout::Pixels::Check, m_options.stop);
    if (!bare && bare.error().kind == Kind::Damaged)
        return keepRepairedPng(layout.value());
    if (!bare)
        return bare.error();
    if (bare->size() > m_options.limitBytes)
        return std::nullopt;
    return resultOf(std::move(bare.value()), ImageType::Png, Change::Kept);
}

Attempt Fitting::keepRepairedPng(const PngLayout &layout)
{
    m_isRepaired = true;
    auto repaired = PngRepair::repair(m_bytes, layout, m_options.stop);
    if (!repaired)
        return repaired.error();
    m_missing = repaired->missing;
    if (m_missing.isAny() && !m_options.isPartAllowed)
        return incomplete();
    if (m_missing.isAny() || repaired->png.size() > m_options.limitBytes)
        return std::nullopt; // decoded, so that what is missing becomes grey
    return resultOf(repaired->png, ImageType::Png, Change::Kept);
}

Attempt Fitting::asPng(const QImage &image) const
{
    if (PngWriter::estimatedBytes(image) > m_options.limitBytes * 3 / 2 || isStopped())
        return std::nullopt;
    QByteArray png = PngWriter::write(ImageDecoder::upright(image, m_facts.orientation));
    if (png.isEmpty() || png.size() > m_options.limitBytes)
        return std::nullopt;
    return resultOf(std::move(png), ImageType::Png, Change::Coded);
}

/// The profile that goes with the picture; a long one is used up by converting the picture.
QByteArray takeProfile(ImageDecoder::Stored &stored)
{
    const int channels = stored.image.format() == QImage::Format_Grayscale8 ? 1 : 3;
    QByteArray icc = stored.icc;
    const QColorSpace own = stored.image.colorSpace();
    if (icc.isEmpty() && own.isValid() && own != QColorSpace(QColorSpace::SRgb))
        icc = own.iccProfile();
    if (icc.isEmpty())
        return {};
    if (icc.size() <= IccProfile::MaxKeptBytes && IccProfile::isPlausible(icc, channels))
        return icc;
    if (channels == 3)
        (void)ColorTransform::fromIcc(stored.image, icc);
    return {};
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    flat.setColorSpace(image.colorSpace());
    return flat;
}

Result<FittedImage, ImageError> Fitting::asJpeg(ImageDecoder::Stored stored,
                                                bool hasSharpEdges) const
{
    const bool isTransparent = stored.image.hasAlphaChannel();
    if (isTransparent)
        stored.image = onWhite(stored.image);
    const QByteArray icc = takeProfile(stored);
    const qint64 iccBytes = icc.isEmpty() ? 0 : Jpeg::withIcc({}, icc).size();

    JpegSearch::JpegRequest request;
    request.limitBytes = m_options.limitBytes - iccBytes;
    request.orientation = m_facts.orientation;
    request.hasSharpEdges = hasSharpEdges;
    request.stop = m_options.stop;
    request.onStep = [this](int step) { tell(std::min(99, 50 + 8 * step)); };
    auto found = JpegSearch::find(stored.image, request);
    if (!found)
        return found.error();
    const QSize size = m_facts.orientation >= 5 ? found->sizePx.transposed() : found->sizePx;
    const bool isSmaller = size != m_facts.sizePx;
    FittedImage fitted = resultOf(icc.isEmpty() ? found->jpeg : Jpeg::withIcc(found->jpeg, icc),
                                  ImageType::Jpeg, isSmaller ? Change::Shrunk : Change::Coded);
    fitted.sizeAfterPx = found->sizePx;
    fitted.wasFlattened = isTransparent;
    return fitted;
}

FittedImage Fitting::resultOf(QByteArray bytes, ImageType type, Change change) const
{
    return {.bytes = std::move(bytes),
            .type = type,
            .change = change,
            .bytesBefore = m_facts.bytes,
            .sizeBeforePx = m_facts.seenSizePx(),
            .sizeAfterPx = m_facts.seenSizePx(),
            .wasAnimated = m_facts.isAnimated,
            .wasRepaired = m_isRepaired,
            .missing = m_missing};
}

} // namespace

Result<FittedImage, ImageError> fitImage(const QByteArray &bytes, const FitOptions &options)
{
    return Fitting(bytes, options).run();
}

} // namespace Innbox
