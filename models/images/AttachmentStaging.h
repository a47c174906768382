#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFitter.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "models/values/OutgoingImage.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QString>

/// Makes outgoing images: keeps the original in the folder, makes what leaves, keeps that too.
/// Blocking, any thread but that of a window; see AttachmentPreparer for one.
namespace Innbox::AttachmentStaging {

/// Why an image cannot go, and where: nothing was stored then.
struct Failure {
    ImageError error{};
    bool isDiskFault = false; ///< the folder could not be written; error says nothing then
};

/// Looks at the bytes and keeps them. The image is Fitting; it has no row yet.
/// \param name  as it was called; cleaned here
/// Errors: those of probeImage(), a disk fault.
[[nodiscard]] Result<OutgoingImage, Failure> keep(const QString &folder, const QByteArray &bytes,
                                                  const QString &name);
/// Makes and keeps what leaves of an image that was kept. A picture that cannot be made is no
/// error of this call: OutgoingFit::errorKind says so. An image that a person let go although part
/// of it is missing (OutgoingChange::Partial) is made so again. Errors: Cancelled; NoFile (the
/// original is gone or damaged); a disk fault.
[[nodiscard]] Result<OutgoingFit, Failure> fit(const QString &folder, const OutgoingImage &image,
                                               const FitOptions &options = {});
/// Both in one: the image is Waiting, ready to be queued as one of NewReply::newImages.
/// Errors: those of probeImage() and fitImage(), a disk fault.
[[nodiscard]] Result<OutgoingImage, Failure> prepare(const QString &folder, const QByteArray &bytes,
                                                     const QString &name,
                                                     const FitOptions &options = {});
/// The image with what came of fitting it.
[[nodiscard]] OutgoingImage withFit(OutgoingImage image, const OutgoingFit &fit);
/// The name it is uploaded under: cleaned, with the ending of its type.
[[nodiscard]] QString uploadName(const OutgoingImage &image);

/// "not-an-image", "too-many-pixels", "incomplete-lower-37" (place and percent of what is missing),
/// … and back; another word is Damaged.
[[nodiscard]] QString wordOf(const ImageError &error);
[[nodiscard]] ImageError errorOf(const QString &word);

} // namespace Innbox::AttachmentStaging
