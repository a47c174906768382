#include "models/images/JpegCodec.h"

#include <memory>
#include <type_traits>

#include <turbojpeg.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::JpegCodec {

namespace {

using Kind = ImageError::Kind;

struct Release {
    void operator()(void *handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<tjhandle>, Release>;

/// A buffer that TurboJPEG allocates while it writes.
struct Output {
    Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output() { tjFree(bytes); }
    [[nodiscard]] QByteArray copy() const
    {
        return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
    }
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QString textOf(const Handle &handle)
{
    return QString::fromLatin1(tjGetErrorStr2(handle.get()));
}

/// "Corrupt JPEG data: 12 extraneous bytes before marker 0xd9": nothing of the picture is missing.
bool isAboutExtraBytes(const QString &text)
{
    return text.contains("extraneous bytes"_L1);
}

int scaled(int side, int eighths)
{
    return (side * eighths + 7) / 8;
}

int operationOf(int orientation)
{
    switch (orientation) {
    case 2:
        return TJXOP_HFLIP;
    case 3:
        return TJXOP_ROT180;
    case 4:
        return TJXOP_VFLIP;
    case 5:
        return TJXOP_TRANSPOSE;
    case 6:
        return TJXOP_ROT90;
    case 7:
        return TJXOP_TRANSVERSE;
    case 8:
        return TJXOP_ROT270;
    default:
        return TJXOP_NONE;
    }
}

} // namespace

QSize decodedSizePx(const JpegLayout &layout, int eighths)
{
    return {scaled(layout.sizePx.width(), eighths), scaled(layout.sizePx.height(), eighths)};
}

Result<Decoded, ImageError> decode(const QByteArray &bare, const JpegLayout &layout, int eighths)
{
    const Handle handle(tjInitDecompress());
    const bool isGrey = layout.channels == 1;
    const bool isCmyk = layout.channels == 4;
    const QSize size = decodedSizePx(layout, eighths);
    Decoded decoded{QImage(size, isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB32)};
    if (!handle || decoded.image.isNull())
        return ImageError{Kind::NoMemory, u"%1 x %2"_s.arg(size.width()).arg(size.height())};
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "RGB32 is B, G, R, X in memory");
    const int format = isGrey ? TJPF_GRAY : isCmyk ? TJPF_CMYK : TJPF_BGRA; // A: filled with 255
    const int failed = tjDecompress2(
        handle.get(), raw(bare), ulong(bare.size()), decoded.image.bits(), size.width(),
        int(decoded.image.bytesPerLine()), size.height(), format, TJFLAG_LIMITSCANS);
    if (failed) {
        const QString text = textOf(handle);
        decoded.hasHiddenBytes = isAboutExtraBytes(text);
        if (tjGetErrorCode(handle.get()) != TJERR_WARNING || !decoded.hasHiddenBytes)
            return ImageError{Kind::Damaged, text};
    }
    return decoded;
}

Result<QByteArray, ImageError> encode(const QImage &image, int quality, Chroma chroma)
{
    const Handle handle(tjInitCompress());
    if (!handle)
        return ImageError{Kind::NoMemory, u"no encoder"_s};
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    const int sampling = isGrey ? TJSAMP_GRAY : chroma == Chroma::Full ? TJSAMP_444 : TJSAMP_420;
    Output output;
    if (tjCompress2(handle.get(), image.constBits(), image.width(), int(image.bytesPerLine()),
                    image.height(), isGrey ? TJPF_GRAY : TJPF_BGRX, &output.bytes, &output.size,
                    sampling, quality, 0) != 0)
        return ImageError{Kind::Damaged, textOf(handle)};
    return output.copy();
}

Result<QByteArray, ImageError> turned(const QByteArray &bare, const JpegLayout &layout,
                                      int orientation)
{
    const Handle handle(tjInitTransform());
    if (!handle)
        return ImageError{Kind::NoMemory, u"no transformer"_s};
    tjtransform transform{};
    transform.op = operationOf(orientation);
    transform.options =
        TJXOPT_PERFECT | TJXOPT_COPYNONE | (layout.isProgressive ? TJXOPT_PROGRESSIVE : 0);
    Output output;
    if (tjTransform(handle.get(), raw(bare), ulong(bare.size()), 1, &output.bytes, &output.size,
                    &transform, TJFLAG_LIMITSCANS) != 0 &&
        (tjGetErrorCode(handle.get()) != TJERR_WARNING || !isAboutExtraBytes(textOf(handle))))
        return ImageError{Kind::Unsupported, textOf(handle)};
    const QByteArray jpeg = output.copy();
    return layout.icc.isEmpty() ? jpeg : Jpeg::withIcc(jpeg, layout.icc);
}

} // namespace Innbox::JpegCodec
