#include "models/images/Exif.h"

#include "models/images/ByteReader.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Exif {

namespace {

constexpr quint16 OrientationTag = 0x0112;
constexpr quint16 ShortType = 3;
constexpr quint16 LongType = 4; ///< against the standard, but some cameras write it
constexpr qint64 EntryBytes = 12;

} // namespace

int orientation(QByteArrayView tiff)
{
    const bool isLittle = tiff.startsWith("II"_ba);
    if (!isLittle && !tiff.startsWith("MM"_ba))
        return 1;
    const ByteReader in(tiff,
                        isLittle ? ByteReader::Order::LittleEndian : ByteReader::Order::BigEndian);
    const qint64 directory = in.u32(4);
    const int entries = in.u16(directory);
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + i * EntryBytes;
        if (!in.has(entry, EntryBytes))
            break;
        const quint16 type = in.u16(entry + 2);
        if (in.u16(entry) != OrientationTag || (type != ShortType && type != LongType))
            continue;
        const quint32 value = type == ShortType ? in.u16(entry + 8) : in.u32(entry + 8);
        return value >= 1 && value <= 8 ? int(value) : 1;
    }
    return 1;
}

QByteArray onlyOrientation(int orientation)
{
    // "MM", 42, directory at 8; one entry: tag, short, count 1, value, 2 bytes of padding; no next.
    QByteArray block("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    block[19] = char(orientation);
    return block;
}

} // namespace Innbox::Exif
