#include "models/images/PngLayout.h"

#include "models/images/ByteReader.h"
#include "models/images/Exif.h"
#include "models/images/IccProfile.h"
#include "models/images/Inflate.h"
#include "models/images/PngRows.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;

constexpr qsizetype SignatureBytes = 8;
constexpr qsizetype FrameBytes = 12; ///< length, name and sum of a chunk
constexpr qsizetype MaxChunks = 100'000;
constexpr quint32 MaxChunkBytes = 0x7FFFFFFF;

int channelsOf(int colorType)
{
    switch (colorType) {
    case 0:
    case 3:
        return 1;
    case 2:
        return 3;
    case 4:
        return 2;
    case 6:
        return 4;
    default:
        return 0;
    }
}

bool isDepthOf(int colorType, int depth)
{
    switch (colorType) {
    case 0:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    default:
        return depth == 8 || depth == 16;
    }
}

/// What of the picture is kept beside IHDR, IDAT, iCCP and IEND, and how long it may be.
bool isKept(const PngChunk &chunk)
{
    if (chunk.name == "PLTE"_ba)
        return chunk.length <= 768 && chunk.length % 3 == 0;
    if (chunk.name == "tRNS"_ba)
        return chunk.length <= 256;
    if (chunk.name == "gAMA"_ba || chunk.name == "cICP"_ba)
        return chunk.length == 4;
    if (chunk.name == "cHRM"_ba)
        return chunk.length == 32;
    if (chunk.name == "sRGB"_ba)
        return chunk.length == 1;
    return chunk.name == "sBIT"_ba && chunk.length <= 4;
}

/// What decoders can do without; they leave it out when its sum is wrong.
bool isAncillary(const PngChunk &chunk)
{
    return (chunk.name.at(0) & 0x20) != 0;
}

/// A name has four letters; anything else is no chunk.
bool isNamed(const PngChunk &chunk)
{
    return std::ranges::all_of(chunk.name, [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    });
}

void append32(QByteArray &bytes, quint32 number)
{
    char raw[4];
    qToBigEndian(number, raw);
    bytes.append(raw, 4);
}

QByteArray chunkOf(const QByteArray &name, const QByteArray &data)
{
    QByteArray bytes;
    bytes.reserve(data.size() + FrameBytes);
    append32(bytes, quint32(data.size()));
    bytes += name;
    bytes += data;
    append32(bytes, Zlib::sum(QByteArrayView(bytes).sliced(4)));
    return bytes;
}

std::optional<ImageError> takeHeader(PngLayout &layout, const ByteReader &in, const PngChunk &chunk)
{
    if (chunk.length != 13)
        return ImageError{Kind::Damaged, u"a header of the wrong length"_s};
    const quint32 width = in.u32(chunk.data);
    const quint32 height = in.u32(chunk.data + 4);
    if (width == 0 || height == 0 || width > MaxChunkBytes || height > MaxChunkBytes)
        return ImageError{Kind::Damaged, u"no pixels"_s};
    layout.sizePx = QSize(int(width), int(height));
    layout.bitDepth = in.u8(chunk.data + 8);
    layout.colorType = in.u8(chunk.data + 9);
    layout.isInterlaced = in.u8(chunk.data + 12) == 1;
    layout.hasAlpha = layout.colorType == 4 || layout.colorType == 6;
    if (channelsOf(layout.colorType) == 0 || !isDepthOf(layout.colorType, layout.bitDepth) ||
        in.u8(chunk.data + 10) != 0 || in.u8(chunk.data + 11) != 0 || in.u8(chunk.data + 12) > 1)
        return ImageError{Kind::Damaged, u"a header that names no known sort"_s};
    return std::nullopt;
}

std::optional<ImageError> take(PngLayout &layout, const ByteReader &in, const PngChunk &chunk)
{
    const bool isFirst = layout.chunks.isEmpty();
    if (isFirst != (chunk.name == "IHDR"_ba))
        return ImageError{Kind::Damaged, u"the header is not the first chunk"_s};
    if (isFirst)
        return takeHeader(layout, in, chunk);
    if (chunk.name == "tRNS"_ba)
        layout.hasAlpha = true;
    else if (chunk.name == "acTL"_ba)
        layout.isAnimated = true;
    else if (chunk.name == "eXIf"_ba)
        layout.orientation = Exif::orientation(in.view(chunk.data, chunk.length));
    return std::nullopt;
}

/// Where the packed pixels end; nullopt when they are not just what the header promises.
std::optional<qsizetype> endOfPixels(const PngLayout &layout, const QByteArray &packed,
                                     const std::stop_token &stop)
{
    PngRows rows(layout);
    const auto end = Zlib::walk(packed, [&rows, &stop](QByteArrayView unpacked) {
        return !stop.stop_requested() && rows.take(unpacked) == unpacked.size();
    });
    return rows.isComplete() ? end : std::nullopt;
}

/// Name and packed profile -> a chunk with the profile alone; empty when it is none.
QByteArray cleanIcc(QByteArrayView data, int colorType)
{
    const qsizetype nameEnd = data.indexOf('\0');
    if (nameEnd < 0 || nameEnd > 79 || nameEnd + 2 > data.size())
        return {};
    const auto profile = Zlib::unpack(data.sliced(nameEnd + 2), IccProfile::MaxBytes);
    const int channels = colorType == 0 || colorType == 4 ? 1 : 3;
    if (!profile || !IccProfile::isPlausible(*profile, channels))
        return {};
    return chunkOf("iCCP"_ba, QByteArray("ICC\0\0", 5) + Zlib::pack(*profile));
}

} // namespace

Result<PngLayout, ImageError> PngLayout::read(const QByteArray &bytes)
{
    const ByteReader in(bytes);
    PngLayout layout;
    bool hasPixels = false;
    for (qsizetype at = SignatureBytes;;) {
        const quint32 length = in.u32(at);
        PngChunk chunk{in.view(at + 4, 4).toByteArray(), at + 8, qsizetype(length)};
        const bool isWhole =
            in.has(at, FrameBytes) && length <= MaxChunkBytes && in.has(chunk.data, length + 4LL);
        const bool isPixels = chunk.name == "IDAT"_ba;
        if (!isWhole && isPixels && length <= MaxChunkBytes) {
            // What there is of the pixels.
            chunk.length = std::max<qsizetype>(0, std::min(chunk.length, in.size() - chunk.data));
            layout.chunks << chunk;
            layout.isDamaged = true;
            break;
        }
        if (hasPixels && (!isWhole || !isNamed(chunk))) {
            layout.isDamaged = true; // nothing behind the pixels is needed
            break;
        }
        if (length > MaxChunkBytes)
            return ImageError{Kind::Damaged, u"a chunk too long to be one"_s};
        if (!isWhole)
            return ImageError{Kind::Truncated, u"ends within a chunk"_s};
        const bool isSumRight =
            Zlib::sum(in.view(at + 4, chunk.length + 4)) == in.u32(chunk.data + chunk.length);
        const bool isEnd = chunk.name == "IEND"_ba;
        if (!isSumRight && !isAncillary(chunk) && !isEnd)
            return ImageError{Kind::Damaged, u"a chunk with a wrong sum"_s};
        at = chunk.data + chunk.length + 4;
        layout.isDamaged = layout.isDamaged || !isSumRight;
        if (!isSumRight && !isEnd)
            continue;
        if (const auto error = take(layout, in, chunk))
            return *error;
        if (layout.chunks.size() >= MaxChunks)
            return ImageError{Kind::Damaged, u"too many chunks"_s};
        layout.chunks << chunk;
        hasPixels = hasPixels || isPixels;
        if (isEnd)
            break;
    }
    if (layout.packedBytes() == 0)
        return ImageError{layout.isDamaged ? Kind::Truncated : Kind::Damaged,
                          u"an image without pixels"_s};
    return layout;
}

qint64 PngLayout::packedBytes() const
{
    qint64 sum = 0;
    for (const PngChunk &chunk : chunks) {
        if (chunk.name == "IDAT"_ba)
            sum += chunk.length;
    }
    return sum;
}

int PngLayout::bitsPerPixel() const
{
    return channelsOf(colorType) * bitDepth;
}

QByteArray PngLayout::packed(const QByteArray &bytes) const
{
    const ByteReader in(bytes);
    QByteArray packed;
    for (const PngChunk &chunk : chunks) {
        if (chunk.name == "IDAT"_ba)
            packed += in.view(chunk.data, chunk.length);
    }
    return packed;
}

QByteArray PngLayout::assembled(const QByteArray &head, const QByteArray &packed)
{
    return head + chunkOf("IDAT"_ba, packed) + chunkOf("IEND"_ba, {});
}

Result<QByteArray, ImageError> PngLayout::head(const QByteArray &bytes) const
{
    const ByteReader in(bytes);
    QByteArray head = bytes.left(SignatureBytes);
    QList<QByteArray> seen;
    for (const PngChunk &chunk : chunks) {
        if (chunk.name == "IDAT"_ba)
            break;
        const QByteArrayView data = in.view(chunk.data, chunk.length);
        if (seen.contains(chunk.name)) {
            continue; // once more: nothing a decoder would use
        } else if (chunk.name == "iCCP"_ba) {
            head += cleanIcc(data, colorType);
            seen << chunk.name;
        } else if (chunk.name == "IHDR"_ba || isKept(chunk)) {
            head += chunkOf(chunk.name, data.toByteArray());
            seen << chunk.name;
        }
    }
    if (colorType == 3 && !seen.contains("PLTE"_ba))
        return ImageError{Kind::Damaged, u"a palette image without palette"_s};
    return head;
}

Result<QByteArray, ImageError> PngLayout::bare(const QByteArray &bytes, Pixels pixels,
                                               const std::stop_token &stop) const
{
    const auto before = head(bytes);
    if (!before)
        return before;
    QByteArray coded = packed(bytes);
    if (pixels == Pixels::Check) {
        const auto end = endOfPixels(*this, coded, stop);
        if (stop.stop_requested())
            return ImageError{Kind::Cancelled};
        if (!end)
            return ImageError{Kind::Damaged, u"the pixels are not what the header says"_s};
        coded.truncate(*end); // bytes hidden behind the pixels
    }
    return assembled(before.value(), coded);
}

} // namespace Innbox
