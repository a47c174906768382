#pragma once

#include <QByteArray>
#include <QtEndian>

namespace Innbox {

/// Reads numbers out of hostile bytes: beyond the end everything is 0, never a crash.
/// The bytes must outlive it.
class ByteReader {
public:
    enum class Order { BigEndian, LittleEndian };
    explicit ByteReader(QByteArrayView bytes, Order order = Order::BigEndian)
        : m_bytes(bytes), m_order(order)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool has(qint64 at, qint64 count) const
    {
        return at >= 0 && count >= 0 && at <= m_bytes.size() && count <= m_bytes.size() - at;
    }
    [[nodiscard]] quint8 u8(qint64 at) const { return number<quint8>(at); }
    [[nodiscard]] quint16 u16(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qint64 at) const { return number<quint32>(at); }
    /// The bytes there; empty when they are not all there.
    [[nodiscard]] QByteArrayView view(qint64 at, qint64 count) const
    {
        return has(at, count) ? m_bytes.sliced(at, count) : QByteArrayView();
    }

private:
    template <class T>
    [[nodiscard]] T number(qint64 at) const
    {
        if (!has(at, sizeof(T)))
            return 0;
        const char *source = m_bytes.data() + at;
        return m_order == Order::BigEndian ? qFromBigEndian<T>(source)
                                           : qFromLittleEndian<T>(source);
    }

    QByteArrayView m_bytes;
    Order m_order;
};

} // namespace Innbox
