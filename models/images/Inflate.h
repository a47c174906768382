#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

struct z_stream_s; // zlib's z_stream

/// The little of zlib that PNG needs. Pure, any thread.
namespace Innbox::Zlib {

/// CRC-32 as PNG uses it.
[[nodiscard]] quint32 sum(QByteArrayView bytes);

/// Unpacks piece by piece without keeping anything.
/// \param take  gets each piece, at most 64 KiB; false ends the walk
/// Returns where the packed data end; nullopt when they do not, are broken, or take() had enough.
/// take() gets also what came out before the fault.
[[nodiscard]] std::optional<qsizetype> walk(QByteArrayView packed,
                                            const std::function<bool(QByteArrayView)> &take);

/// Unpacks at most \p maxBytes; nullopt when it is more, or broken.
[[nodiscard]] std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype maxBytes);

[[nodiscard]] QByteArray pack(const QByteArray &bytes);

/// Packs piece by piece.
class Packer {
public:
    Packer();
    ~Packer();
    Q_DISABLE_COPY_MOVE(Packer)
    void add(QByteArrayView bytes);
    /// The packed bytes. Call once, last.
    [[nodiscard]] QByteArray finish();

private:
    void run(QByteArrayView bytes, int flush);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_packed{};
};

} // namespace Innbox::Zlib
