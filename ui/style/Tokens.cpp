#include "ui/style/Tokens.h"

#include <QPalette>

namespace Innbox {

namespace {
constexpr QColor rgb(QRgb value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}
} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .window = rgb(0xf6f7f9),
        .base = rgb(0xffffff),
        .rail = rgb(0xf0f2f5),
        .line = rgb(0xe3e6eb),
        .text = rgb(0x1b1f27),
        .muted = rgb(0x5d677a), // a little darker than drawn: 4.5:1 on the rail, too
        .faint = rgb(0x98a1b0),
        .accent = rgb(0x1f5eff),
        .bubble = rgb(0x1f5eff),
        .onAccent = rgb(0xffffff),
        .onBubbleMuted = rgb(0xf4f7ff),
        .soft = rgb(0xe8efff),
        .softText = rgb(0x1748c7),
        .propertyBubble = rgb(0xf1f3f6),
        .guestBubble = rgb(0xfff3df),
        .guestLine = rgb(0xf2dfbd),
        .ok = rgb(0x12805c),
        .warn = rgb(0x9c5206), // a little darker than drawn: 4.5:1 on its ground
        .warnSoft = rgb(0xfff1dc),
        .bad = rgb(0xc5312b),
        .badSoft = rgb(0xfdeceb),
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .window = rgb(0x14161b),
        .base = rgb(0x1b1e25),
        .rail = rgb(0x171a20),
        .line = rgb(0x2a2f39),
        .text = rgb(0xe8ebf1),
        .muted = rgb(0x9aa4b5),
        .faint = rgb(0x6d7788),
        .accent = rgb(0x5b8cff),
        .bubble = rgb(0x3465e0),
        .onAccent = rgb(0xffffff),
        .onBubbleMuted = rgb(0xf0f4ff),
        .soft = rgb(0x22305a),
        .softText = rgb(0xa9c2ff),
        .propertyBubble = rgb(0x262b35),
        .guestBubble = rgb(0x3a3020),
        .guestLine = rgb(0x4c3f28),
        .ok = rgb(0x4ec79b),
        .warn = rgb(0xf0b05a),
        .warnSoft = rgb(0x3a2e1c),
        .bad = rgb(0xf0706a),
        .badSoft = rgb(0x3d2222),
    };
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

} // namespace Innbox
