#pragma once

#include "models/images/ByteReader.h"

#include <QByteArrayView>

#include <optional>

namespace Innbox {

/// A number of a TIFF entry, or one of the array it points to. Pure.
struct TiffEntry {
    const ByteReader *in;
    qint64 at;

    [[nodiscard]] int tag() const { return in->u16(at); }
    [[nodiscard]] int width() const { return in->u16(at + 2) == 3 ? 2 : 4; }
    [[nodiscard]] quint32 count() const { return in->u32(at + 4); }
    [[nodiscard]] bool isNumber() const { return in->u16(at + 2) == 3 || in->u16(at + 2) == 4; }
    [[nodiscard]] quint32 number(quint32 index = 0) const
    {
        const bool isInside = quint64{count()} * quint64(width()) <= 4;
        const qint64 from = isInside ? at + 8 : qint64{in->u32(at + 8)};
        const qint64 place = from + qint64{index} * width();
        return width() == 2 ? in->u16(place) : in->u32(place);
    }
};

/// The first directory of a classic TIFF. Pure.
struct TiffDirectory {
    quint32 width = 0;
    quint32 height = 0;
    quint32 rowsPerStrip = 0xFFFFFFFF;
    int orientation = 1;
    bool isPacked = false;
    bool isInPlanes = false;
    bool isTiled = false;
    bool hasAlpha = false;
    bool hasNext = false;
    std::optional<TiffEntry> offsets{}; ///< of strips or tiles
    std::optional<TiffEntry> lengths{};

    /// nullopt: it is not all there. \param in outlives the result
    [[nodiscard]] static std::optional<TiffDirectory> read(const ByteReader &in);
    [[nodiscard]] static ByteReader readerFor(QByteArrayView bytes)
    {
        return ByteReader(bytes, bytes.startsWith('I') ? ByteReader::Order::LittleEndian
                                                       : ByteReader::Order::BigEndian);
    }
    /// Whether the lists of places and lengths can be what they say.
    [[nodiscard]] bool hasLists(qint64 fileBytes) const
    {
        return offsets && lengths && offsets->count() > 0 && offsets->count() == lengths->count() &&
               qint64{offsets->count()} * 4 <= fileBytes;
    }
};

} // namespace Innbox
