#include "models/images/TiffDirectory.h"

namespace Innbox {

std::optional<TiffDirectory> TiffDirectory::read(const ByteReader &in)
{
    const qint64 begin = in.u32(4);
    const qint64 entries = in.u16(begin);
    const qint64 end = begin + 2 + entries * 12;
    if (begin < 8 || entries == 0 || !in.has(begin, end - begin))
        return std::nullopt;
    TiffDirectory directory;
    directory.hasNext = in.u32(end) != 0;
    for (qint64 i = 0; i < entries; ++i) {
        const TiffEntry entry{&in, begin + 2 + i * 12};
        if (!entry.isNumber())
            continue;
        switch (entry.tag()) {
        case 256:
            directory.width = entry.number();
            break;
        case 257:
            directory.height = entry.number();
            break;
        case 259:
            directory.isPacked = entry.number() != 1;
            break;
        case 273:
        case 324:
            directory.offsets.emplace(entry);
            directory.isTiled = entry.tag() == 324;
            break;
        case 274:
            if (entry.number() >= 1 && entry.number() <= 8)
                directory.orientation = int(entry.number());
            break;
        case 278:
            directory.rowsPerStrip = entry.number();
            break;
        case 279:
        case 325:
            directory.lengths.emplace(entry);
            break;
        case 284:
            directory.isInPlanes = entry.number() == 2;
            break;
        case 338:
            directory.hasAlpha = true;
            break;
        default:
            break;
        }
    }
    return directory;
}

} // namespace Innbox
