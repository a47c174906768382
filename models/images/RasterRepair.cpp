#include "models/images/RasterRepair.h"

#include "models/images/ByteReader.h"
#include "models/images/GifFrame.h"
#include "models/images/RasterHeaders.h"
#include "models/images/TiffDirectory.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::RasterRepair {

namespace {

using Kind = ImageError::Kind;
using Where = MissingPart::Where;
/// Pixels of four bytes, and what is around them.
constexpr qint64 MaxCompletedBytes = 4 * ImageLimits::MaxDecodedPixels + 1'000'000;

ImageError nothingThere()
{
    return {Kind::Truncated, u"no pixels"_s};
}

/// The file with zeros at its end, up to \p size.
Result<Readable, ImageError> completed(const QByteArray &bytes, qint64 size, Where where,
                                       qint64 rowsThere, const ImageFacts &facts)
{
    const int height = facts.sizePx.height();
    if (rowsThere <= 0 || size > MaxCompletedBytes)
        return nothingThere();
    Readable readable{.bytes = bytes};
    if (size > bytes.size())
        readable.bytes.append(size - bytes.size(), '\0');
    if (rowsThere < height) {
        readable.missing = MissingPart::of(where, double(height - rowsThere), height);
        readable.rowsThere = int(rowsThere);
    }
    return readable;
}

Result<Readable, ImageError> gif(const QByteArray &bytes, const ImageFacts &facts)
{
    const qint64 at = RasterHeaders::firstGifFrame(bytes);
    if (at < 0)
        return nothingThere();
    const GifFrame frame = GifFrame::read(bytes, at);
    const qint64 all = qint64{frame.placePx.width()} * frame.placePx.height();
    Readable readable{.bytes = bytes};
    if (frame.pixelsThere >= all)
        return readable;
    if (frame.pixelsThere < frame.placePx.width())
        return nothingThere();
    const auto missing = double(all - frame.pixelsThere);
    if (frame.isInterlaced) {
        readable.missing = MissingPart::of(Where::Detail, missing, double(all));
        return readable;
    }
    readable.missing = MissingPart::of(Where::Lower, missing, double(all));
    readable.rowsThere =
        std::min(facts.sizePx.height(),
                 frame.placePx.top() + int(frame.pixelsThere / frame.placePx.width()));
    return readable;
}

Result<Readable, ImageError> tiff(const QByteArray &bytes, const ImageFacts &facts)
{
    const ByteReader in = TiffDirectory::readerFor(bytes);
    const auto directory = TiffDirectory::read(in);
    if (!directory)
        return nothingThere();
    if (!directory->hasLists(bytes.size()))
        return Readable{.bytes = bytes}; // libtiff finds out about the only strip itself
    if (directory->isPacked || directory->isTiled || directory->isInPlanes)
        return nothingThere();
    const qint64 height = facts.sizePx.height();
    const qint64 perStrip = std::min<qint64>(directory->rowsPerStrip, height);
    qint64 rows = 0;
    qint64 size = 0;
    bool isWhole = true;
    for (quint32 i = 0; i < directory->offsets->count(); ++i) {
        const qint64 from = directory->offsets->number(i);
        const qint64 length = directory->lengths->number(i);
        size = std::max(size, from + length);
        if (!isWhole)
            continue;
        const qint64 stripRows = std::clamp<qint64>(height - i * perStrip, 0, perStrip);
        const qint64 there = std::clamp<qint64>(bytes.size() - from, 0, length);
        isWhole = there == length;
        rows += isWhole || length == 0 ? stripRows : stripRows * there / length;
    }
    return completed(bytes, size, Where::Lower, rows, facts);
}

Result<Readable, ImageError> bmp(const QByteArray &bytes, const ImageFacts &facts)
{
    const ByteReader in(bytes, ByteReader::Order::LittleEndian);
    const bool isOld = in.u32(14) == 12;
    const qint64 bits = in.u16(isOld ? 24 : 28);
    const qint64 rowBytes = (facts.sizePx.width() * bits + 31) / 32 * 4;
    const qint64 from = in.u32(10);
    const bool isFromTop = !isOld && qint32(in.u32(22)) < 0;
    if (rowBytes == 0)
        return nothingThere();
    return completed(
        bytes, from + rowBytes * facts.sizePx.height(), isFromTop ? Where::Lower : Where::Upper,
        std::min<qint64>((bytes.size() - from) / rowBytes, facts.sizePx.height()), facts);
}

/// A wrong length in the head of the file, or no padding at its end.
Readable webP(const QByteArray &bytes)
{
    Readable readable{.bytes = bytes};
    if (readable.bytes.size() % 2 != 0)
        readable.bytes += '\0';
    qToLittleEndian(quint32(readable.bytes.size() - 8), readable.bytes.data() + 4);
    return readable;
}

} // namespace

Result<Readable, ImageError> readable(const QByteArray &bytes, const ImageFacts &facts)
{
    switch (facts.type) {
    case ImageType::Gif:
        return gif(bytes, facts);
    case ImageType::Tiff:
        return tiff(bytes, facts);
    case ImageType::Bmp:
        return bmp(bytes, facts);
    case ImageType::WebP:
        return webP(bytes);
    default:
        return Readable{.bytes = bytes};
    }
}

} // namespace Innbox::RasterRepair
