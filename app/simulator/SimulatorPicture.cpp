#include "app/simulator/SimulatorPicture.h"

#include "app/simulator/SimulatorSeed.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Colour {
    int red;
    int green;
    int blue;
};

struct Motif {
    const char16_t *name;
    int widthPx;
    int heightPx;
    Colour sky;
    Colour ground;
};

// Wide and tall, large and tiny: every shape a thumbnail must cope with.
constexpr std::array Motifs{
    Motif{u"view.png", 640, 480, {92, 148, 214}, {74, 124, 76}},
    Motif{u"Schlüssel.png", 480, 640, {222, 174, 118}, {108, 84, 62}},
    Motif{u"room 12.png", 800, 600, {206, 196, 182}, {134, 102, 80}},
    Motif{u"panorama.png", 960, 320, {118, 166, 206}, {62, 98, 128}},
    Motif{u"receipt.png", 300, 900, {238, 234, 226}, {196, 188, 172}},
    Motif{u"写真.png", 512, 512, {176, 132, 170}, {84, 70, 112}},
    Motif{u"map.png", 160, 120, {178, 206, 168}, {112, 150, 118}},
};

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 at = 0; at < 256; ++at) {
        quint32 value = at;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[at] = value;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr auto Table = makeCrcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = Table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray content = type + data;
    return bigEndian(quint32(data.size())) + content + bigEndian(crcOf(content));
}

int mix(int from, int to, int part, int whole)
{
    return from + (to - from) * part / whole;
}

} // namespace

QByteArray encodePng(const QByteArray &rgb, int widthPx, int heightPx)
{
    const qsizetype rowBytes = qsizetype(widthPx) * 3;
    QByteArray filtered;
    filtered.reserve((rowBytes + 1) * heightPx);
    for (int y = 0; y < heightPx; ++y) {
        const char *row = rgb.constData() + y * rowBytes;
        filtered.append('\1'); // each byte less the one a pixel to the left: gradients shrink well
        for (qsizetype x = 0; x < rowBytes; ++x)
            filtered.append(char(x < 3 ? row[x] : row[x] - row[x - 3]));
    }
    // Depth 8, true colour, deflate, adaptive filters, not interlaced.
    const QByteArray header = bigEndian(quint32(widthPx)) + bigEndian(quint32(heightPx)) +
                              QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts its own four bytes before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) +
           chunk("IDAT", qCompress(filtered, 6).mid(4)) + chunk("IEND", {});
}

SimulatorPicture sandboxPicture(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    SimulatorRandom random(qFromBigEndian<quint64>(hash.constData()));
    const Motif &motif = Motifs[size_t(random.below(int(Motifs.size())))];
    const int horizon = motif.heightPx * (45 + random.below(30)) / 100;
    const int radius = std::min(motif.widthPx, motif.heightPx) / 8;
    const int sunX = motif.widthPx * (20 + random.below(60)) / 100;
    const int sunY = horizon * (25 + random.below(50)) / 100;
    const Colour sun{250, 220 - random.below(60), 120 + random.below(60)};
    QByteArray rgb;
    rgb.reserve(qsizetype(motif.widthPx) * motif.heightPx * 3);
    for (int y = 0; y < motif.heightPx; ++y) {
        const bool isSky = y < horizon;
        const Colour &near = isSky ? motif.sky : motif.ground;
        const int part = isSky ? y : motif.heightPx - y;
        const Colour band{mix(near.red, 255, part, 2 * motif.heightPx),
                          mix(near.green, 255, part, 2 * motif.heightPx),
                          mix(near.blue, 255, part, 2 * motif.heightPx)};
        for (int x = 0; x < motif.widthPx; ++x) {
            const int dx = x - sunX;
            const int dy = y - sunY;
            const Colour &dot = isSky && dx * dx + dy * dy < radius * radius ? sun : band;
            rgb.append(char(dot.red)).append(char(dot.green)).append(char(dot.blue));
        }
    }
    return {QStringView(motif.name).toString(), u"image/png"_s,
            encodePng(rgb, motif.widthPx, motif.heightPx)};
}

} // namespace Innbox
