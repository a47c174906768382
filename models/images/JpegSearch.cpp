#include "models/images/JpegSearch.h"

#include "models/images/ImageDecoder.h"
#include "models/images/JpegCodec.h"
#include "models/images/QualityCurve.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::JpegSearch {

namespace {

using Kind = ImageError::Kind;
using JpegCodec::Chroma;

constexpr int MaxSidePx = 65'500;   ///< of libjpeg
constexpr double HeaderBytes = 620; ///< of a JPEG, whatever its size
constexpr double LeastShare = 0.90; ///< of the limit that a shrunk picture has to use
constexpr double AimedShare = 0.95; ///< the middle between that and too much
constexpr int MaxEncodings = 24;    ///< usually 1..3
constexpr int TilePx = 64;          ///< whole blocks, so that seams of the mosaic cost little
constexpr int TilesASide = 12;
constexpr int UsualQuality = 80;

/// Which qualities are tried at which size. Below the lowest, pixels are given up instead.
struct Range {
    int lowest;
    int highest;
};

class Search {
public:
    Search(const QImage &image, const JpegRequest &request)
        : m_image(image), m_request(request),
          m_chroma(request.hasSharpEdges ? Chroma::Full : Chroma::Half)
    {
    }
    Result<Found, ImageError> run();

private:
    /// What the encodings of one size came to.
    struct Tuned {
        qint64 bytesAtLowest = 0;  ///< set when not even the lowest quality fits
        qint64 bytesAtHighest = 0; ///< set when the highest fits
        bool hasFound = false;
    };
    Result<Tuned, ImageError> tune(QSize size, Range range, QualityCurve curve);
    std::optional<ImageError> note(QByteArray jpeg, const QImage &image, int quality);
    /// A small picture that is coded like the whole one.
    struct Mosaic {
        QImage image;
        double share = 1; ///< of the pixels of the whole
    };
    [[nodiscard]] Mosaic mosaic(double scale) const;
    [[nodiscard]] double guess(const Mosaic &mosaic, int quality) const;
    [[nodiscard]] QualityCurve guessedCurve(const Mosaic &mosaic, Range range,
                                            QualityCurve curve = {}) const;
    [[nodiscard]] double guessedScale(double wholeBytes) const;
    [[nodiscard]] QSize scaledSize(double scale) const;
    [[nodiscard]] double content(double bytes) const { return std::max(1.0, bytes - HeaderBytes); }
    [[nodiscard]] double aim() const { return content(AimedShare * double(m_request.limitBytes)); }
    [[nodiscard]] bool isEnough(qint64 bytes) const
    {
        return double(bytes) >= LeastShare * double(m_request.limitBytes);
    }

    const QImage &m_image;
    const JpegRequest &m_request;
    const Chroma m_chroma;
    std::optional<Found> m_best{}; ///< the most pixels, then bytes, that fitted
    int m_encodings = 0;
};

QSize Search::scaledSize(double scale) const
{
    const auto side = [scale](int full) {
        return std::clamp(int(std::lround(full * scale)), 1, std::min(full, MaxSidePx));
    };
    return {side(m_image.width()), side(m_image.height())};
}

/// Tiles from all over the picture, scaled like it would be.
Search::Mosaic Search::mosaic(double scale) const
{
    const int part = int(std::lround(TilePx / scale));
    const QSize size = scaledSize(scale);
    if (m_image.width() < part * TilesASide || m_image.height() < part * TilesASide)
        return {m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
    QImage all(TilesASide * TilePx, TilesASide * TilePx, m_image.format());
    const qsizetype pixelBytes = m_image.depth() / 8;
    for (int tile = 0; tile < TilesASide * TilesASide; ++tile) {
        const int column = tile % TilesASide;
        const int row = tile / TilesASide;
        const QRect from(column * (m_image.width() - part) / (TilesASide - 1),
                         row * (m_image.height() - part) / (TilesASide - 1), part, part);
        QImage piece = m_image.copy(from);
        if (part != TilePx)
            piece = piece.scaled(TilePx, TilePx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < TilePx; ++y)
            std::copy_n(piece.constScanLine(y), TilePx * pixelBytes,
                        all.scanLine(row * TilePx + y) + column * TilePx * pixelBytes);
    }
    const double pixels = double(all.width()) * all.height();
    return {std::move(all), pixels / (double(size.width()) * size.height())};
}

/// Bytes of the whole at this quality, without the header; 0 = no idea.
double Search::guess(const Mosaic &mosaic, int quality) const
{
    if (mosaic.image.isNull())
        return 0;
    const auto jpeg = JpegCodec::encode(mosaic.image, quality, m_chroma);
    return jpeg ? content(double(jpeg->size())) / mosaic.share : 0;
}

/// Finds on the mosaic what quality the whole will need; each look costs a twentieth of a real one.
QualityCurve Search::guessedCurve(const Mosaic &mosaic, Range range, QualityCurve curve) const
{
    constexpr int Looks = 3;
    int last = 0;
    for (int look = 0; look < Looks; ++look) {
        const int quality = curve.isEmpty() ? std::clamp(UsualQuality, range.lowest, range.highest)
                                            : curve.qualityFor(aim(), range.lowest, range.highest);
        const double bytes = quality == last ? 0 : guess(mosaic, quality);
        if (bytes <= 0)
            break;
        curve.add(quality, bytes);
        last = quality;
    }
    return curve;
}

/// The scale at which it should come to the bytes aimed at. Bytes go with a power of the scale
/// between 1 and 2, depending on how much fine detail there is to lose: measured at one half.
double Search::guessedScale(double wholeBytes) const
{
    constexpr double Half = 0.5;
    const double halfBytes = guess(mosaic(Half), UsualQuality);
    if (wholeBytes <= 0 || halfBytes <= 0)
        return Half;
    const double power = std::clamp(std::log2(wholeBytes / halfBytes), 0.7, 2.5);
    return std::clamp(std::pow(aim() / wholeBytes, 1 / power), 0.0, 0.99);
}

/// Keeps what fits and is better than what there was.
std::optional<ImageError> Search::note(QByteArray jpeg, const QImage &image, int quality)
{
    ++m_encodings;
    if (m_request.onStep)
        m_request.onStep(m_encodings);
    if (m_request.stop.stop_requested())
        return ImageError{Kind::Cancelled};
    if (jpeg.size() > m_request.limitBytes)
        return std::nullopt;
    const auto enough = [this](const Found &found) { return isEnough(found.jpeg.size()); };
    Found found{std::move(jpeg), image.size(), quality};
    const auto area = [](const Found &f) { return qint64{f.sizePx.width()} * f.sizePx.height(); };
    const bool isBetter =
        !m_best || (enough(found) && !enough(*m_best)) ||
        (enough(found) == enough(*m_best) &&
         std::pair(area(found), found.quality) > std::pair(area(*m_best), m_best->quality));
    if (isBetter)
        m_best = std::move(found);
    return std::nullopt;
}

/// Finds the quality for one size, from a guess on; good enough as soon as it uses its share.
Result<Search::Tuned, ImageError> Search::tune(QSize size, Range range, QualityCurve curve)
{
    if (m_request.stop.stop_requested())
        return ImageError{Kind::Cancelled};
    QImage image = size == m_image.size()
                       ? m_image
                       : m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image = ImageDecoder::upright(image, m_request.orientation);
    if (image.isNull())
        return ImageError{Kind::NoMemory, u"%1 x %2"_s.arg(size.width()).arg(size.height())};
    Tuned tuned;
    int fits = range.lowest - 1;     // the best quality known to fit
    int tooMuch = range.highest + 1; // the lowest known not to
    while (fits + 1 < tooMuch && m_encodings < MaxEncodings) {
        const int quality = curve.qualityFor(aim(), fits + 1, tooMuch - 1);
        auto jpeg = JpegCodec::encode(image, quality, m_chroma);
        if (!jpeg)
            return jpeg.error();
        const qint64 bytes = jpeg->size();
        if (const auto error = note(std::move(jpeg.value()), image, quality))
            return *error;
        const bool isFit = bytes <= m_request.limitBytes;
        tuned.hasFound = tuned.hasFound || isFit;
        (isFit ? fits : tooMuch) = quality;
        if (isFit && isEnough(bytes))
            break;
        if (isFit && quality == range.highest)
            tuned.bytesAtHighest = bytes;
        if (!isFit && quality == range.lowest)
            tuned.bytesAtLowest = bytes;
        curve.correct(quality, content(double(bytes)));
    }
    return tuned;
}

Result<Found, ImageError> Search::run()
{
    if (m_request.limitBytes <= 0)
        return ImageError{Kind::CannotFit};
    const Range whole = m_request.hasSharpEdges ? Range{50, 95} : Range{75, 95};
    constexpr Range Smaller{68, 92};

    double scale = 1;
    const int longest = std::max(m_image.width(), m_image.height());
    const double maxScale = longest > MaxSidePx ? double(MaxSidePx) / longest : 1;
    const Mosaic sample = mosaic(maxScale);
    const double guessed = guess(sample, UsualQuality);
    QualityCurve curve;
    curve.add(UsualQuality, std::max(guessed, 1.0));
    if (maxScale == 1 && curve.bytesAt(whole.lowest) <= double(m_request.limitBytes)) {
        const auto tuned = tune(m_image.size(), whole, guessedCurve(sample, whole, curve));
        if (!tuned)
            return tuned.error();
        if (tuned->hasFound)
            return *m_best;
        scale = std::min(0.98, std::sqrt(aim() / content(double(tuned->bytesAtLowest))));
    } else {
        scale = std::min(maxScale, guessedScale(guessed / (maxScale * maxScale)));
    }

    QSize last;
    while (m_encodings < MaxEncodings) {
        const QSize size = scaledSize(std::min(scale, maxScale));
        if (size == last)
            break;
        last = size;
        const double now = std::min(scale, maxScale);
        const auto tuned = tune(size, Smaller, guessedCurve(mosaic(now), Smaller));
        if (!tuned)
            return tuned.error();
        if (m_best && isEnough(m_best->jpeg.size()))
            return *m_best;
        if (tuned->bytesAtLowest > 0)
            scale *= std::sqrt(aim() / content(double(tuned->bytesAtLowest)));
        else if (tuned->bytesAtHighest > 0 && scale < maxScale)
            scale = std::min(maxScale,
                             scale * std::sqrt(aim() / content(double(tuned->bytesAtHighest))));
        else
            scale *= 0.99; // between two qualities: another size falls otherwise
    }
    if (!m_best)
        return ImageError{Kind::CannotFit, u"%1 bytes allowed"_s.arg(m_request.limitBytes)};
    return *m_best;
}

} // namespace

Result<Found, ImageError> find(const QImage &image, const JpegRequest &request)
{
    return Search(image, request).run();
}

} // namespace Innbox::JpegSearch
