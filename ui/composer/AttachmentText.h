#pragma once

#include "models/images/ImageError.h"
#include "models/values/OutgoingImage.h"
#include "ui/composer/DroppedItems.h"

#include <QCoreApplication>

namespace Innbox {

/// Outgoing images in words. Pure.
class AttachmentText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::AttachmentText)
public:
    /// Where it stands: "Ready · 4.1 MB → 943 kB, …".
    /// \param percent of the fitting, 0..100
    [[nodiscard]] static QString state(const OutgoingImage &image, int percent);
    /// The same in two words, for a small card: "Ready · 943 kB".
    [[nodiscard]] static QString brief(const OutgoingImage &image, int percent);
    /// "4.1 MB → 943 kB, 4032×3024 → 3000×2250"; empty while it is not made yet.
    [[nodiscard]] static QString change(const OutgoingImage &image);
    /// What was lost beside the size: transparency, movement, missing pixels; that the file had to
    /// be repaired. May be empty.
    [[nodiscard]] static QString losses(const OutgoingImage &image);
    /// "943 kB"
    [[nodiscard]] static QString bytes(qint64 bytes);
    /// "3000×2250"
    [[nodiscard]] static QString pixels(const OutgoingFile &file);
    /// Why it cannot go; empty when a person cancelled it.
    /// \param name by its ending the words say what it is
    [[nodiscard]] static QString refusal(const ImageError &error, const QString &name);
    /// "The lower 37 % of the picture is missing."
    [[nodiscard]] static QString missing(const MissingPart &part);
    /// Whether it is refused only because pixels are missing: a person may send what is there.
    [[nodiscard]] static bool isIncomplete(const OutgoingImage &image);
    [[nodiscard]] static QString refusal(DroppedItem::Kind kind);
    /// Why a folder cannot be attached.
    [[nodiscard]] static QString folder();
    [[nodiscard]] static QString diskFault();
    /// The name of an image that has none.
    [[nodiscard]] static QString pasted();

private:
    /// \param size of what leaves
    [[nodiscard]] static QString ready(const OutgoingImage &image, const QString &size);
};

} // namespace Innbox
