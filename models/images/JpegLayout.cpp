#include "models/images/JpegLayout.h"

#include "models/images/ByteReader.h"
#include "models/images/Exif.h"
#include "models/images/IccProfile.h"

#include <QMap>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

enum Marker : quint8 {
    Sof0 = 0xC0,
    Dht = 0xC4,
    Jpg = 0xC8,
    Dac = 0xCC,
    Sof15 = 0xCF,
    Rst0 = 0xD0,
    Soi = 0xD8,
    Eoi = 0xD9,
    Sos = 0xDA,
    Dqt = 0xDB,
    Dnl = 0xDC,
    Dri = 0xDD,
    App0 = 0xE0,
    App1 = 0xE1,
    App2 = 0xE2,
    App14 = 0xEE,
};

constexpr qsizetype MaxSegments = 20'000; ///< a person's image has some 20
constexpr qsizetype JfifBytes = 18;       ///< without thumbnail
constexpr qsizetype AdobeBytes = 16;
constexpr qsizetype IccHeaderBytes = 18; ///< marker, length, name, number, count
constexpr qsizetype MaxIccPart = 65'519;

const QByteArray ExifName("Exif\0\0", 6);
const QByteArray IccName("ICC_PROFILE\0", 12);
const QByteArray JfifName("JFIF\0", 5);
const QByteArray AdobeName("Adobe", 5);

bool isFrame(quint8 marker)
{
    return marker >= Sof0 && marker <= Sof15 && marker != Dht && marker != Jpg && marker != Dac;
}

bool isPicture(quint8 marker)
{
    return isFrame(marker) || marker == Dht || marker == Dac || marker == Sos || marker == Dqt ||
           marker == Dnl || marker == Dri;
}

/// Where the coded pixels end: at the next marker that is no restart; -1 = never.
qsizetype endOfScan(const QByteArray &bytes, qsizetype from)
{
    const char *begin = bytes.constData();
    qsizetype fill = -1; // where a run of fill bytes began
    while (from < bytes.size()) {
        const void *found = std::memchr(begin + from, 0xFF, size_t(bytes.size() - from));
        if (!found)
            return -1;
        const qsizetype at = static_cast<const char *>(found) - begin;
        if (at + 1 >= bytes.size())
            return -1;
        const quint8 next = quint8(bytes.at(at + 1));
        if (fill >= 0 && at != from)
            fill = -1;
        if (next == 0xFF) {
            fill = fill >= 0 ? fill : at;
            from = at + 1;
        } else if (next == 0 || (next >= Rst0 && next < Soi)) {
            fill = -1;
            from = at + 2;
        } else {
            return fill >= 0 ? fill : at;
        }
    }
    return -1;
}

/// Collects what is spread over segments while they are walked through.
class LayoutReader {
public:
    explicit LayoutReader(const QByteArray &bytes) : m_bytes(bytes), m_in(bytes) {}
    Result<JpegLayout, ImageError> read();

private:
    using Kind = ImageError::Kind;
    std::optional<ImageError> take(const JpegSegment &segment);
    std::optional<ImageError> takeFrame(const JpegSegment &segment);
    void takeIcc(const JpegSegment &segment);
    Result<JpegLayout, ImageError> finish();

    const QByteArray &m_bytes;
    ByteReader m_in;
    JpegLayout m_layout;
    QMap<int, QByteArray> m_iccParts{};
    bool m_hasExif = false;
};

Result<JpegLayout, ImageError> LayoutReader::read()
{
    qsizetype at = 2;
    while (true) {
        if (!m_in.has(at, 2))
            return ImageError{Kind::Truncated, u"no end of image"_s};
        if (m_in.u8(at) != 0xFF)
            return ImageError{Kind::Damaged, u"no marker where one is due"_s};
        const quint8 marker = m_in.u8(at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == Eoi)
            return finish();
        if (marker < Sof0 || (marker >= Rst0 && marker <= Soi))
            return ImageError{Kind::Damaged, u"a marker out of place"_s};
        if (!m_in.has(at, 4))
            return ImageError{Kind::Truncated, u"ends within a segment"_s};
        JpegSegment segment{marker, at, 2 + m_in.u16(at + 2)};
        if (segment.length < 4)
            return ImageError{Kind::Damaged, u"a segment shorter than its length"_s};
        if (!m_in.has(at, segment.length))
            return ImageError{Kind::Truncated, u"ends within a segment"_s};
        if (marker == Sos) {
            const qsizetype end = endOfScan(m_bytes, at + segment.length);
            if (end < 0)
                return ImageError{Kind::Truncated, u"ends within the coded pixels"_s};
            segment.length = end - at;
        }
        if (m_layout.segments.size() >= MaxSegments)
            return ImageError{Kind::Damaged, u"too many segments"_s};
        if (const auto error = take(segment))
            return *error;
        m_layout.segments << segment;
        at += segment.length;
    }
}

std::optional<ImageError> LayoutReader::take(const JpegSegment &segment)
{
    const qsizetype data = segment.begin + 4;
    if (isFrame(segment.marker))
        return takeFrame(segment);
    if (segment.marker == Sos) {
        if (m_layout.channels == 0)
            return ImageError{Kind::Damaged, u"pixels before their header"_s};
        ++m_layout.scans;
    } else if (segment.marker == App1 && !m_hasExif && m_in.view(data, 6) == ExifName) {
        m_hasExif = true;
        m_layout.orientation = Exif::orientation(m_in.view(data + 6, segment.length - 10));
    } else if (segment.marker == Dht) {
        m_layout.hasTables = true;
    } else if (segment.marker == App2) {
        takeIcc(segment);
    } else if (segment.marker == App14 && segment.length >= AdobeBytes &&
               m_in.view(data, 5) == AdobeName) {
        m_layout.hasAdobe = true;
    }
    return std::nullopt;
}

std::optional<ImageError> LayoutReader::takeFrame(const JpegSegment &segment)
{
    if (m_layout.channels != 0)
        return ImageError{Kind::Damaged, u"two headers"_s};
    const qsizetype data = segment.begin + 4;
    const quint8 marker = segment.marker;
    const bool isUsual = marker <= 0xC2 || marker == 0xC9 || marker == 0xCA;
    if (!isUsual || m_in.u8(data) != 8)
        return ImageError{
            Kind::Unsupported,
            u"JPEG with marker %1 and %2 bits"_s.arg(marker, 0, 16).arg(m_in.u8(data))};
    m_layout.isProgressive = marker == 0xC2 || marker == 0xCA;
    m_layout.isArithmetic = marker > 0xC8;
    m_layout.sizePx = QSize(m_in.u16(data + 3), m_in.u16(data + 1));
    m_layout.channels = m_in.u8(data + 5);
    if (m_layout.sizePx.isEmpty())
        return ImageError{Kind::Damaged, u"no pixels"_s};
    if (m_layout.channels != 1 && m_layout.channels != 3 && m_layout.channels != 4)
        return ImageError{Kind::Unsupported, u"%1 channels"_s.arg(m_layout.channels)};
    return std::nullopt;
}

void LayoutReader::takeIcc(const JpegSegment &segment)
{
    const qsizetype data = segment.begin + 4;
    if (segment.length < IccHeaderBytes || m_in.view(data, 12) != IccName)
        return;
    m_iccParts.insert(m_in.u8(data + 12),
                      m_bytes.mid(segment.begin + IccHeaderBytes, segment.length - IccHeaderBytes));
}

Result<JpegLayout, ImageError> LayoutReader::finish()
{
    if (m_layout.scans == 0)
        return ImageError{Kind::Damaged, u"an image without pixels"_s};
    QByteArray icc;
    for (const QByteArray &part : std::as_const(m_iccParts))
        icc += part;
    if (IccProfile::isPlausible(icc, m_layout.channels))
        m_layout.icc = icc;
    return m_layout;
}

void append16(QByteArray &bytes, qsizetype number)
{
    bytes += char(number >> 8);
    bytes += char(number & 0xFF);
}

QByteArray segmentOf(quint8 marker, const QByteArray &data)
{
    QByteArray bytes;
    bytes += '\xFF';
    bytes += char(marker);
    append16(bytes, data.size() + 2);
    return bytes + data;
}

QByteArray iccSegments(const QByteArray &icc)
{
    QByteArray bytes;
    const qsizetype parts = (icc.size() + MaxIccPart - 1) / MaxIccPart;
    for (qsizetype part = 0; part < parts; ++part)
        bytes += segmentOf(App2, IccName + char(part + 1) + char(parts) +
                                     icc.mid(part * MaxIccPart, MaxIccPart));
    return bytes;
}

} // namespace

Result<JpegLayout, ImageError> JpegLayout::read(const QByteArray &bytes)
{
    return LayoutReader(bytes).read();
}

QByteArray JpegLayout::bare(const QByteArray &bytes, int keptOrientation) const
{
    const ByteReader in(bytes);
    QByteArray head("\xFF\xD8", 2);
    QByteArray body;
    body.reserve(bytes.size());
    bool hasJfif = false;
    bool hasAdobeYet = false;
    for (const JpegSegment &segment : segments) {
        const qsizetype data = segment.begin + 4;
        if (segment.marker == App0 && !hasJfif && segment.length >= JfifBytes &&
            in.view(data, 5) == JfifName) {
            // Version, unit and density stay; the thumbnail goes.
            head += segmentOf(App0, bytes.mid(data, 12) + QByteArray(2, '\0'));
            hasJfif = true;
        } else if (segment.marker == App14 && !hasAdobeYet && segment.length >= AdobeBytes &&
                   in.view(data, 5) == AdobeName) {
            body += segmentOf(App14, bytes.mid(data, 12));
            hasAdobeYet = true;
        } else if (isPicture(segment.marker)) {
            body += in.view(segment.begin, segment.length);
        }
    }
    if (keptOrientation != 1)
        head += segmentOf(App1, ExifName + Exif::onlyOrientation(keptOrientation));
    return head + iccSegments(icc) + body + QByteArray("\xFF\xD9", 2);
}

QByteArray Jpeg::withIcc(const QByteArray &jpeg, const QByteArray &icc)
{
    const ByteReader in(jpeg);
    // After the JFIF marker, which has to be first where there is one.
    const qsizetype at = in.u8(3) == App0 ? 4 + in.u16(4) : 2;
    return jpeg.left(at) + iccSegments(icc) + jpeg.mid(at);
}

} // namespace Innbox
