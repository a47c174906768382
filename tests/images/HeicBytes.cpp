#include "tests/images/HeicBytes.h"

#ifdef INNBOX_HAS_HEIF
#include <libheif/heif.h>
#endif

namespace Innbox::FileBytes {

#ifdef INNBOX_HAS_HEIF

namespace {

heif_error append(heif_context *, const void *data, size_t size, void *target)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return {heif_error_Ok, heif_suberror_Unspecified, "ok"};
}

heif_image *heifImage(const QImage &image)
{
    heif_image *made = nullptr;
    heif_image_create(image.width(), image.height(), heif_colorspace_RGB,
                      heif_chroma_interleaved_RGB, &made);
    heif_image_add_plane(made, heif_channel_interleaved, image.width(), image.height(), 8);
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(made, heif_channel_interleaved, &stride);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            uint8_t *pixel = plane + y * stride + 3 * x;
            pixel[0] = uint8_t(qRed(image.pixel(x, y)));
            pixel[1] = uint8_t(qGreen(image.pixel(x, y)));
            pixel[2] = uint8_t(qBlue(image.pixel(x, y)));
        }
    }
    return made;
}

} // namespace

QByteArray heif(const QImage &image, const HeifOptions &options)
{
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    QByteArray bytes;
    const auto codec = options.isAvif ? heif_compression_AV1 : heif_compression_HEVC;
    if (heif_context_get_encoder_for_format(context, codec, &encoder).code == heif_error_Ok) {
        heif_encoder_set_lossy_quality(encoder, 95);
        heif_image *picture = heifImage(image);
        heif_color_profile_nclx *colors = heif_nclx_color_profile_alloc();
        heif_nclx_color_profile_set_color_primaries(colors, uint16_t(options.primaries));
        heif_nclx_color_profile_set_transfer_characteristics(colors, uint16_t(options.transfer));
        heif_nclx_color_profile_set_matrix_coefficients(colors, 6);
        colors->full_range_flag = 1;
        heif_encoding_options *how = heif_encoding_options_alloc();
        how->output_nclx_profile = colors;
        how->macOS_compatibility_workaround_no_nclx_profile = 0;
        how->image_orientation = heif_orientation(options.turn);
        if (options.icc.isEmpty())
            heif_image_set_nclx_color_profile(picture, colors);
        else
            heif_image_set_raw_color_profile(picture, "prof", options.icc.constData(),
                                             size_t(options.icc.size()));
        heif_image_handle *handle = nullptr;
        heif_context_encode_image(context, picture, encoder, how, &handle);
        if (!options.exif.isEmpty())
            heif_context_add_exif_metadata(context, handle, options.exif.constData(),
                                           int(options.exif.size()));
        heif_writer writer{1, append};
        heif_context_write(context, &writer, &bytes);
        heif_image_handle_release(handle);
        heif_encoding_options_free(how);
        heif_nclx_color_profile_free(colors);
        heif_image_release(picture);
        heif_encoder_release(encoder);
    }
    heif_context_free(context);
    return bytes;
}

QByteArray heic(const QImage &image, const QByteArray &exif)
{
    return heif(image, {.exif = exif});
}

#else

QByteArray heif(const QImage &, const HeifOptions &)
{
    return {};
}

QByteArray heic(const QImage &, const QByteArray &)
{
    return {};
}

#endif

} // namespace Innbox::FileBytes
