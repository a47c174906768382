#include "models/images/PngRows.h"

#include <algorithm>
#include <array>

namespace Innbox {

namespace {

constexpr quint8 LastFilter = 4;

} // namespace

PngRows::PngRows(const PngLayout &layout)
{
    const int bits = layout.bitsPerPixel();
    const auto pass = [this, &layout, bits](int x, int y, int stepX, int stepY) {
        const qint64 width = (layout.sizePx.width() - x + stepX - 1) / stepX;
        const qint64 height = (layout.sizePx.height() - y + stepY - 1) / stepY;
        if (width > 0 && height > 0)
            m_passes << Pass{1 + (width * bits + 7) / 8, height};
    };
    if (!layout.isInterlaced) {
        pass(0, 0, 1, 1);
        return;
    }
    constexpr std::array<std::array<int, 4>, 7> Adam7{{{0, 0, 8, 8},
                                                       {4, 0, 8, 8},
                                                       {0, 4, 4, 8},
                                                       {2, 0, 4, 4},
                                                       {0, 2, 2, 4},
                                                       {1, 0, 2, 2},
                                                       {0, 1, 1, 2}}};
    for (const auto &[x, y, stepX, stepY] : Adam7)
        pass(x, y, stepX, stepY);
}

qsizetype PngRows::take(QByteArrayView unpacked)
{
    qsizetype at = 0;
    while (at < unpacked.size() && !m_passes.isEmpty()) {
        Pass &pass = m_passes.first();
        if (m_inRow == 0 && quint8(unpacked.at(at)) > LastFilter)
            return at;
        const qint64 step = std::min<qint64>(pass.rowBytes - m_inRow, unpacked.size() - at);
        at += step;
        m_inRow += step;
        if (m_inRow < pass.rowBytes)
            break;
        m_inRow = 0;
        ++m_rows;
        if (--pass.rows == 0)
            m_passes.removeFirst();
    }
    return at;
}

qint64 PngRows::missingBytes() const
{
    qint64 bytes = -m_inRow;
    for (const Pass &pass : m_passes)
        bytes += pass.rowBytes * pass.rows;
    return bytes;
}

} // namespace Innbox
