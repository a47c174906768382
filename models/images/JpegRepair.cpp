#include "models/images/JpegRepair.h"

#include "models/images/Exif.h"
#include "models/images/IccProfile.h"
#include "models/images/ImageFacts.h"

#include <QMap>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

#include <jerror.h> // after jpeglib.h: its list depends on what the library was built with

using namespace Qt::Literals::StringLiterals;

namespace Innbox::JpegRepair {

namespace {

using Kind = ImageError::Kind;
using Where = MissingPart::Where;

constexpr int MaxScans = 100;
constexpr qint64 MaxScannedPixels = 20 * ImageLimits::MaxDecodedPixels;
constexpr uint KeptMarkerBytes = 65'535;
const JOCTET EndOfImage[2]{0xFF, JPEG_EOI};

/// Without zeros at the end, with which cards and downloads fill what they have not got: as coded
/// pixels they would pass for a flat colour.
qsizetype usedBytes(const QByteArray &bytes)
{
    constexpr qsizetype LeastRun = 16;
    qsizetype end = bytes.size();
    while (end > 0 && bytes.at(end - 1) == '\0')
        --end;
    // One stays: it may belong to a coded 0xFF.
    return bytes.size() - end < LeastRun ? bytes.size() : end + 1;
}

/// One reading of one file. libjpeg reports errors by jumping back to guarded(): nothing with a
/// destructor may live in between.
class Reader {
public:
    explicit Reader(const QByteArray &bytes);
    ~Reader() { jpeg_destroy_decompress(&m_info); }
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] Result<JpegLayout, ImageError> read();
    [[nodiscard]] Result<Decoded, ImageError> decode(const JpegLayout &layout, int eighths);

private:
    /// A warning that costs pixels.
    struct Fault {
        int scan;
        JDIMENSION row; ///< of MCUs
        bool isToTheEnd;
        int firstCoefficient;
        int lastCoefficient;
        int components;  ///< of the scan, as bits
        bool isRefining; ///< it only made coefficients of an earlier scan more exact
    };
    template <class Step>
    [[nodiscard]] bool guarded(Step step);
    [[nodiscard]] bool readHeader();
    [[nodiscard]] ImageError error() const;
    [[nodiscard]] bool isEmpty(const Decoded &decoded) const;
    [[nodiscard]] MissingPart missing(const QImage &image) const;
    [[nodiscard]] MissingPart missingRows(const std::vector<bool> &bad, const QImage &image) const;
    [[nodiscard]] MissingPart missingDetail() const;
    [[nodiscard]] double greyShare(const QImage &image, int row) const;
    [[nodiscard]] int componentsOfScan() const;
    [[nodiscard]] size_t restartRows() const;
    void noteWarning();
    void noteProgress();

    static Reader *of(j_common_ptr info) { return static_cast<Reader *>(info->client_data); }

    jpeg_decompress_struct m_info{};
    jpeg_error_mgr m_errors{};
    jpeg_source_mgr m_source{};
    jpeg_progress_mgr m_progress{};
    std::jmp_buf m_jump{};
    bool m_ranOut = false; ///< the end of the image was not in the file
    bool m_isTooMuch = false;
    bool m_isInScans = false; ///< held as a whole, read before the first row comes out
    std::vector<Fault> m_faults{};
    int m_dcComponents = 0; ///< whose first scan was begun, as bits
};

Reader::Reader(const QByteArray &bytes)
{
    m_info.err = jpeg_std_error(&m_errors);
    m_info.client_data = this;
    m_errors.error_exit = [](j_common_ptr info) { std::longjmp(of(info)->m_jump, 1); };
    m_errors.emit_message = [](j_common_ptr info, int level) {
        if (level < 0)
            of(info)->noteWarning();
    };
    m_errors.output_message = [](j_common_ptr) {};
    jpeg_create_decompress(&m_info);
    m_info.client_data = this; // jpeg_create_decompress() keeps it; said again for other versions

    m_source.next_input_byte = reinterpret_cast<const JOCTET *>(bytes.constData());
    m_source.bytes_in_buffer = size_t(usedBytes(bytes));
    m_source.init_source = [](j_decompress_ptr) {};
    m_source.term_source = [](j_decompress_ptr) {};
    m_source.resync_to_restart = jpeg_resync_to_restart;
    m_source.fill_input_buffer = [](j_decompress_ptr info) -> boolean {
        of(j_common_ptr(info))->m_ranOut = true;
        info->src->next_input_byte = EndOfImage;
        info->src->bytes_in_buffer = sizeof EndOfImage;
        return TRUE;
    };
    m_source.skip_input_data = [](j_decompress_ptr info, long count) {
        const size_t step = count > 0 ? size_t(count) : 0;
        if (step > info->src->bytes_in_buffer) {
            info->src->fill_input_buffer(info);
            return;
        }
        info->src->next_input_byte += step;
        info->src->bytes_in_buffer -= step;
    };
    m_info.src = &m_source;
    m_progress.progress_monitor = [](j_common_ptr info) { of(info)->noteProgress(); };
    m_info.progress = &m_progress;
}

/// Runs calls of libjpeg; false when it gave up.
template <class Step>
bool Reader::guarded(Step step)
{
    if (setjmp(m_jump))
        return false;
    step();
    return true;
}

ImageError Reader::error() const
{
    char text[JMSG_LENGTH_MAX]{};
    m_errors.format_message(j_common_ptr(&m_info), text);
    const QString detail = QString::fromLatin1(text);
    if (m_isTooMuch)
        return {Kind::TooManyPixels, u"scan after scan"_s};
    switch (m_errors.msg_code) {
    case JERR_OUT_OF_MEMORY:
        return {Kind::NoMemory, detail};
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
        return {Kind::Unsupported, detail};
    default:
        return {m_ranOut ? Kind::Truncated : Kind::Damaged, detail};
    }
}

int Reader::componentsOfScan() const
{
    int bits = 0;
    for (int i = 0; i < m_info.comps_in_scan; ++i)
        bits |= 1 << m_info.cur_comp_info[i]->component_index;
    return bits;
}

/// Rows of MCUs that one damaged restart interval touches.
size_t Reader::restartRows() const
{
    const size_t perRow = std::max<JDIMENSION>(1, m_info.MCUs_per_row);
    return std::max<size_t>(1, (m_info.restart_interval + perRow - 1) / perRow);
}

void Reader::noteWarning()
{
    const int code = m_errors.msg_code;
    if (code != JWRN_HIT_MARKER && code != JWRN_HUFF_BAD_CODE && code != JWRN_ARITH_BAD_CODE)
        return;
    // Without restart markers nothing behind it is where it should be.
    const int marker = m_info.unread_marker;
    const bool isRestart = marker >= JPEG_RST0 && marker <= JPEG_RST0 + 7;
    const Fault fault{m_info.input_scan_number,
                      m_info.input_iMCU_row,
                      m_info.restart_interval == 0 || (marker != 0 && !isRestart),
                      m_info.Ss,
                      m_info.Se,
                      componentsOfScan(),
                      m_info.Ah != 0};
    if (!m_faults.empty() && m_faults.back().scan == fault.scan) {
        const Fault &last = m_faults.back();
        if (last.isToTheEnd || (last.row == fault.row && !fault.isToTheEnd))
            return;
    }
    m_faults.push_back(fault);
}

void Reader::noteProgress()
{
    const int scans = m_info.input_scan_number;
    const qint64 pixels = qint64{m_info.image_width} * m_info.image_height;
    if (m_info.comps_in_scan > 0 && m_info.Ss == 0)
        m_dcComponents |= componentsOfScan();
    if (scans > MaxScans || pixels * scans > MaxScannedPixels) {
        m_isTooMuch = true;
        std::longjmp(m_jump, 1);
    }
}

bool Reader::readHeader()
{
    return guarded([this] {
        for (const int marker : {JPEG_APP0 + 1, JPEG_APP0 + 2})
            jpeg_save_markers(&m_info, marker, KeptMarkerBytes);
        jpeg_read_header(&m_info, TRUE);
        m_isInScans = jpeg_has_multiple_scans(&m_info) != 0;
    });
}

Result<JpegLayout, ImageError> Reader::read()
{
    if (!readHeader())
        return error();
    JpegLayout layout;
    layout.sizePx = QSize(int(m_info.image_width), int(m_info.image_height));
    layout.channels = m_info.num_components;
    layout.isProgressive = m_info.progressive_mode != 0;
    layout.isArithmetic = m_info.arith_code != 0;
    layout.hasAdobe = m_info.saw_Adobe_marker != 0;
    layout.scans = m_isInScans ? 2 : 1;
    if (layout.channels != 1 && layout.channels != 3 && layout.channels != 4)
        return ImageError{Kind::Unsupported, u"%1 channels"_s.arg(layout.channels)};
    QMap<int, QByteArray> parts;
    bool hasExif = false;
    for (auto *marker = m_info.marker_list; marker; marker = marker->next) {
        const QByteArrayView data(marker->data, qsizetype(marker->data_length));
        if (data.startsWith(QByteArrayView("Exif\0\0", 6)) && !hasExif) {
            hasExif = true;
            layout.orientation = Exif::orientation(data.sliced(6));
        } else if (data.startsWith(QByteArrayView("ICC_PROFILE\0", 12)) && data.size() > 14) {
            parts.insert(quint8(data.at(12)), data.sliced(14).toByteArray());
        }
    }
    QByteArray icc;
    for (const QByteArray &part : std::as_const(parts))
        icc += part;
    if (IccProfile::isPlausible(icc, layout.channels))
        layout.icc = icc;
    return layout;
}

Result<Decoded, ImageError> Reader::decode(const JpegLayout &layout, int eighths)
{
    if (!readHeader())
        return error();
    if (m_info.num_components != layout.channels)
        return ImageError{Kind::Damaged, u"another header"_s};
    const bool isGrey = layout.channels == 1;
    m_info.scale_num = uint(eighths);
    m_info.scale_denom = 8;
    m_info.out_color_space = isGrey                 ? JCS_GRAYSCALE
                             : layout.channels == 4 ? JCS_CMYK
                                                    : JCS_EXT_BGRA;
    if (!guarded([this] { jpeg_start_decompress(&m_info); }))
        return error();
    Decoded decoded{QImage(int(m_info.output_width), int(m_info.output_height),
                           isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB32)};
    if (decoded.image.isNull())
        return ImageError{Kind::NoMemory, u"a damaged JPEG"_s};
    uchar *const pixels = decoded.image.bits();
    const qsizetype stride = decoded.image.bytesPerLine();
    const bool isRead = guarded([this, pixels, stride] {
        while (m_info.output_scanline < m_info.output_height) {
            JSAMPROW row = pixels + stride * m_info.output_scanline;
            jpeg_read_scanlines(&m_info, &row, 1);
        }
    });
    if (!isRead)
        return error();
    decoded.missing = missing(decoded.image);
    if (isEmpty(decoded))
        return ImageError{Kind::Truncated, u"no pixels"_s};
    return decoded;
}

/// Whether the data end within the first blocks, which libjpeg makes up to their end.
bool Reader::isEmpty(const Decoded &decoded) const
{
    const Where where = decoded.missing.where;
    if ((where != Where::Lower && where != Where::Right) || m_faults.front().row != 0)
        return false;
    const double madeUpPx = 2.0 * m_info.max_h_samp_factor * DCTSIZE * m_info.scale_num / 8;
    return m_isInScans || (1 - greyShare(decoded.image, 0)) * decoded.image.width() <= madeUpPx;
}

MissingPart Reader::missing(const QImage &image) const
{
    const size_t rows = m_info.total_iMCU_rows;
    std::vector<bool> bad(rows);
    for (const Fault &fault : m_faults) {
        const bool isBrightness =
            fault.firstCoefficient == 0 && (fault.components & 1) && !fault.isRefining;
        if (m_isInScans && !isBrightness)
            continue;
        const size_t first = std::min<size_t>(fault.row, rows);
        const size_t end = fault.isToTheEnd ? rows : std::min(rows, first + restartRows());
        std::fill(bad.begin() + qsizetype(first), bad.begin() + qsizetype(end), true);
    }
    if (std::ranges::find(bad, true) != bad.end())
        return missingRows(bad, m_isInScans ? QImage() : image);
    return m_isInScans && (m_ranOut || !m_faults.empty()) ? missingDetail() : MissingPart();
}

MissingPart Reader::missingRows(const std::vector<bool> &bad, const QImage &image) const
{
    const auto first = std::ranges::find(bad, true);
    auto missing = double(std::ranges::count(bad, true));
    const bool isSuffix = missing == double(bad.end() - first);
    // In the first of them, some pixels may be there.
    if (isSuffix && !image.isNull())
        missing += greyShare(image, int(first - bad.begin())) - 1;
    const Where where = !isSuffix         ? Where::Scattered
                        : bad.size() == 1 ? Where::Right
                                          : Where::Lower;
    return MissingPart::of(where, missing, double(bad.size()));
}

/// How much of a row of MCUs is grey from its end on, as libjpeg leaves what it has no data for;
/// 0..1.
double Reader::greyShare(const QImage &image, int row) const
{
    if (m_info.num_components == 4)
        return 1;
    const int height = (m_info.max_v_samp_factor * DCTSIZE * int(m_info.scale_num) + 7) / 8;
    const QRect band = QRect(0, row * height, image.width(), height) & image.rect();
    const auto isGrey = [&image, &band](int x) {
        for (int y = band.top(); y <= band.bottom(); ++y) {
            if (image.pixel(x, y) != qRgb(128, 128, 128))
                return false;
        }
        return true;
    };
    int x = band.right();
    while (x >= 0 && isGrey(x))
        --x;
    return double(band.right() - x) / image.width();
}

/// Which share of the coefficients of all blocks is not known to its last bit.
MissingPart Reader::missingDetail() const
{
    double missing = 0;
    for (int component = 0; component < m_info.num_components; ++component) {
        for (int at = 0; at < DCTSIZE2; ++at) {
            const bool isThere = m_info.coef_bits ? m_info.coef_bits[component][at] == 0
                                                  : (m_dcComponents & (1 << component)) != 0;
            double share = isThere ? 0 : 1;
            for (const Fault &fault : m_faults) {
                if ((fault.components & (1 << component)) && at >= fault.firstCoefficient &&
                    at <= fault.lastCoefficient)
                    share = std::max(share, 1 - double(fault.row) / m_info.total_iMCU_rows);
            }
            missing += share;
        }
    }
    if (missing == 0)
        return {};
    return MissingPart::of(Where::Detail, missing, double(DCTSIZE2) * m_info.num_components);
}

} // namespace

Result<JpegLayout, ImageError> read(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

Result<Decoded, ImageError> decode(const QByteArray &bytes, const JpegLayout &layout, int eighths)
{
    return Reader(bytes).decode(layout, eighths);
}

} // namespace Innbox::JpegRepair
