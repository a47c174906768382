#include "models/images/GifFrame.h"

#include "models/images/ByteReader.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace Innbox {

namespace {

constexpr int MostCodes = 4096;

/// The bytes of a chain of sub-blocks, as far as there are any.
QByteArray unchained(const ByteReader &in, qint64 at)
{
    QByteArray bytes;
    while (in.has(at, 1) && in.u8(at) != 0) {
        const qint64 length = std::min<qint64>(in.u8(at), in.size() - at - 1);
        bytes += in.view(at + 1, length);
        at += 1 + in.u8(at);
    }
    return bytes;
}

/// How many pixels LZW codes stand for, without the pixels: only the length of each code is kept.
qint64 lengthOf(const QByteArray &packed, int rootBits, qint64 most)
{
    if (rootBits < 1 || rootBits > 11)
        return 0;
    const int clear = 1 << rootBits;
    std::array<quint16, MostCodes> lengths{};
    int known = clear + 2;
    int bits = rootBits + 1;
    int last = -1;
    quint32 pool = 0;
    int pooled = 0;
    qint64 pixels = 0;
    for (const char byte : packed) {
        if (pixels >= most)
            break; // codes are not taken any more, so the pool would overflow
        pool |= quint32(quint8(byte)) << pooled;
        pooled += 8;
        while (pooled >= bits && pixels < most) {
            const int code = int(pool & ((1U << bits) - 1));
            pool >>= bits;
            pooled -= bits;
            if (code == clear) {
                known = clear + 2;
                bits = rootBits + 1;
                last = -1;
                continue;
            }
            if (code == clear + 1 || code > known)
                return pixels;
            const auto lengthAt = [&lengths, clear](int c) {
                return c < clear ? 1 : int(lengths.at(size_t(c)));
            };
            const bool isNew = last >= 0 && known < MostCodes;
            if (isNew)
                lengths.at(size_t(known)) = quint16(lengthAt(last) + 1);
            else if (code == known)
                return pixels;
            pixels += lengthAt(code);
            if (isNew && ++known == 1 << bits && bits < 12)
                ++bits;
            last = code;
        }
    }
    return std::min(pixels, most);
}

} // namespace

GifFrame GifFrame::read(QByteArrayView gif, qint64 at)
{
    const ByteReader in(gif, ByteReader::Order::LittleEndian);
    GifFrame frame;
    frame.placePx = QRect(in.u16(at + 1), in.u16(at + 3), in.u16(at + 5), in.u16(at + 7));
    const int flags = in.u8(at + 9);
    frame.isInterlaced = (flags & 0x40) != 0;
    const qint64 table = flags & 0x80 ? 3 * (qint64{2} << (flags & 7)) : 0;
    const qint64 data = at + 10 + table;
    const qint64 all = qint64{frame.placePx.width()} * frame.placePx.height();
    frame.pixelsThere = lengthOf(unchained(in, data + 1), in.u8(data), all);
    return frame;
}

} // namespace Innbox
