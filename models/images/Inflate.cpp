#include "models/images/Inflate.h"

#include <QScopeGuard>

#include <array>

#include <zlib.h>

namespace Innbox::Zlib {

quint32 sum(QByteArrayView bytes)
{
    return quint32(::crc32(0, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

std::optional<qsizetype> walk(QByteArrayView packed,
                              const std::function<bool(QByteArrayView)> &take)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const auto cleanup = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    std::array<char, 64 * 1024> piece{};
    while (true) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (!take(QByteArrayView(piece.data(), qsizetype(piece.size() - stream.avail_out))))
            return std::nullopt;
        if (state != Z_OK && state != Z_STREAM_END)
            return std::nullopt; // broken, or (Z_BUF_ERROR) at the end of what there is
        if (state == Z_STREAM_END)
            return packed.size() - qsizetype(stream.avail_in);
    }
}

std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype maxBytes)
{
    QByteArray bytes;
    const auto end = walk(packed, [&bytes, maxBytes](QByteArrayView piece) {
        bytes += piece;
        return bytes.size() <= maxBytes;
    });
    if (!end)
        return std::nullopt;
    return bytes;
}

QByteArray pack(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4); // without Qt's own length before it
}

Packer::Packer() : m_stream(std::make_unique<z_stream>())
{
    deflateInit(m_stream.get(), Z_DEFAULT_COMPRESSION);
}

Packer::~Packer()
{
    deflateEnd(m_stream.get());
}

void Packer::add(QByteArrayView bytes)
{
    run(bytes, Z_NO_FLUSH);
}

QByteArray Packer::finish()
{
    run({}, Z_FINISH);
    return std::move(m_packed);
}

void Packer::run(QByteArrayView bytes, int flush)
{
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream->avail_in = uInt(bytes.size());
    std::array<char, 64 * 1024> piece{};
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream->avail_out = uInt(piece.size());
        deflate(m_stream.get(), flush);
        m_packed.append(piece.data(), qsizetype(piece.size() - m_stream->avail_out));
    } while (m_stream->avail_out == 0);
}

} // namespace Innbox::Zlib
