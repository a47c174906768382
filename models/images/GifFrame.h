#pragma once

#include <QByteArrayView>
#include <QRect>

namespace Innbox {

/// The first frame of a GIF, which may end too early. Pure.
struct GifFrame {
    QRect placePx{}; ///< on the canvas
    bool isInterlaced = false;
    qint64 pixelsThere = 0; ///< that its packed bytes come to, at most those of the place

    /// \param at  of the frame's 0x2C; all its header has to be there
    [[nodiscard]] static GifFrame read(QByteArrayView gif, qint64 at);
};

} // namespace Innbox
