#include "models/images/HeifReader.h"

#include "models/images/ColorTransform.h"

#include <libheif/heif.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Kind = ImageError::Kind;

constexpr int MaxSidePx = 14'142; ///< its square is ImageLimits::MaxPixels; libheif wants a side

struct Release {
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
    void operator()(heif_decoding_options *options) const { heif_decoding_options_free(options); }
    void operator()(heif_color_profile_nclx *colors) const { heif_nclx_color_profile_free(colors); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

ImageError errorOf(const heif_error &error)
{
    const QString detail = u"libheif %1.%2"_s.arg(int(error.code)).arg(int(error.subcode));
    if (error.subcode == heif_suberror_End_of_data)
        return {Kind::Truncated, detail};
    if (error.subcode == heif_suberror_Security_limit_exceeded)
        return {Kind::TooManyPixels, detail};
    switch (error.code) {
    case heif_error_Unsupported_filetype:
    case heif_error_Unsupported_feature:
        return {Kind::Unsupported, detail};
    case heif_error_Memory_allocation_error:
        return {Kind::NoMemory, detail};
    default:
        return {Kind::Damaged, detail};
    }
}

/// The primary image and what it needs to live.
struct Primary {
    Owned<heif_context> context;
    Owned<heif_image_handle> handle;
};

Result<std::shared_ptr<Primary>, ImageError> open(const QByteArray &bytes)
{
    auto primary = std::make_shared<Primary>();
    primary->context.reset(heif_context_alloc());
    heif_context *context = primary->context.get();
    heif_context_set_maximum_image_size_limit(context, MaxSidePx);
    heif_context_set_max_decoding_threads(context, 0); // who calls decides about threads
    const heif_error read = heif_context_read_from_memory_without_copy(
        context, bytes.constData(), size_t(bytes.size()), nullptr);
    if (read.code != heif_error_Ok)
        return errorOf(read);
    heif_image_handle *handle = nullptr;
    const heif_error found = heif_context_get_primary_image_handle(context, &handle);
    if (found.code != heif_error_Ok)
        return errorOf(found);
    primary->handle.reset(handle);
    return primary;
}

QByteArray iccOf(const heif_image_handle *handle)
{
    QByteArray icc(qsizetype(heif_image_handle_get_raw_color_profile_size(handle)), '\0');
    if (icc.isEmpty() ||
        heif_image_handle_get_raw_color_profile(handle, icc.data()).code != heif_error_Ok)
        return {};
    return icc;
}

/// Those of the file, else those of the coded picture; the usual ones when neither has any.
ColorTransform::Numbers numbersOf(const heif_image_handle *handle, const heif_image *image)
{
    heif_color_profile_nclx *raw = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &raw).code != heif_error_Ok)
        (void)heif_image_get_nclx_color_profile(image, &raw);
    const Owned<heif_color_profile_nclx> colors(raw);
    if (!colors)
        return {};
    return {int(colors->color_primaries), int(colors->transfer_characteristics)};
}

/// libheif's R, G, B, A bytes -> a picture of ours.
QImage copyOf(const heif_image *image, bool hasAlpha)
{
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    if (!plane || width <= 0 || height <= 0)
        return {};
    const QImage view(plane, width, height, stride,
                      hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    return view.convertToFormat(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

} // namespace

bool HeifReader::isBuiltIn()
{
    return true;
}

Result<ImageFacts, ImageError> HeifReader::probe(const QByteArray &bytes, ImageType type)
{
    const auto primary = open(bytes);
    if (!primary)
        return primary.error();
    const heif_image_handle *handle = primary.value()->handle.get();
    const QSize size(heif_image_handle_get_width(handle), heif_image_handle_get_height(handle));
    if (size.isEmpty())
        return ImageError{Kind::Damaged, u"no pixels"_s};
    const int images = heif_context_get_number_of_top_level_images(primary.value()->context.get());
    return ImageFacts{.type = type,
                      .sizePx = size,
                      .hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0,
                      .isAnimated = images > 1};
}

Result<HeifReader::Picture, ImageError> HeifReader::decode(const QByteArray &bytes)
{
    const auto primary = open(bytes);
    if (!primary)
        return primary.error();
    const heif_image_handle *handle = primary.value()->handle.get();
    const bool hasAlpha = heif_image_handle_has_alpha_channel(handle) != 0;
    const Owned<heif_decoding_options> options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    options->strict_decoding = 1; // else what is missing of a broken one is whatever memory held
    heif_image *raw = nullptr;
    const heif_error decoded = heif_decode_image(
        handle, &raw, heif_colorspace_RGB,
        hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Owned<heif_image> image(raw);
    if (decoded.code != heif_error_Ok)
        return errorOf(decoded);
    Picture picture{copyOf(image.get(), hasAlpha), iccOf(handle)};
    if (picture.image.isNull())
        return ImageError{Kind::NoMemory, u"no picture from libheif"_s};
    if (picture.icc.isEmpty())
        ColorTransform::fromNumbers(picture.image, numbersOf(handle, image.get()));
    return picture;
}

} // namespace Innbox
