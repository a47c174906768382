#include "ui/composer/AttachmentText.h"

#include "models/images/AttachmentStaging.h"
#include "models/images/ImageFacts.h"
#include "ui/text/SafeText.h"

#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QString AttachmentText::bytes(qint64 bytes)
{
    const int digits = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

QString AttachmentText::pixels(const OutgoingFile &file)
{
    return u"%1×%2"_s.arg(file.widthPx).arg(file.heightPx);
}

QString AttachmentText::change(const OutgoingImage &image)
{
    if (image.fitted.hash.isEmpty())
        return {};
    QString words = bytes(image.fitted.bytes);
    if (image.original.bytes != image.fitted.bytes)
        words = u"%1 → %2"_s.arg(bytes(image.original.bytes), words);
    QString size = pixels(image.fitted);
    if (pixels(image.original) != size)
        size = u"%1 → %2"_s.arg(pixels(image.original), size);
    //: Of an image: its bytes, its pixels
    return tr("%1, %2").arg(words, size);
}

QString AttachmentText::losses(const OutgoingImage &image)
{
    QStringList words;
    if (image.wasFlattened)
        words.append(tr("It was transparent and is on white now."));
    if (image.wasAnimated)
        words.append(tr("It moved; only its first frame goes."));
    if (image.change == OutgoingChange::Repaired)
        words.append(tr("Its file was damaged, but the whole picture was there: it was repaired."));
    if (image.change == OutgoingChange::Partial)
        words.append(tr("Part of the picture was missing and is grey now."));
    return words.join(u' ');
}

QString AttachmentText::ready(const OutgoingImage &image, const QString &size)
{
    switch (image.change) {
    case OutgoingChange::Repaired:
        //: Of an image whose damaged file was written again; %1 is its size
        return tr("Repaired · %1").arg(size);
    case OutgoingChange::Partial:
        //: Of an image of which pixels are missing; %1 is its size
        return tr("Ready, part missing · %1").arg(size);
    default:
        return tr("Ready · %1").arg(size);
    }
}

QString AttachmentText::missing(const MissingPart &part)
{
    switch (part.where) {
    case MissingPart::Where::Lower:
        return tr("The lower %1 % of the picture is missing.").arg(part.percent);
    case MissingPart::Where::Upper:
        return tr("The upper %1 % of the picture is missing.").arg(part.percent);
    case MissingPart::Where::Left:
        return tr("The left %1 % of the picture is missing.").arg(part.percent);
    case MissingPart::Where::Right:
        return tr("The right %1 % of the picture is missing.").arg(part.percent);
    case MissingPart::Where::Scattered:
        return tr("%1 % of the picture is missing, in several places.").arg(part.percent);
    case MissingPart::Where::Detail:
        return tr("%1 % of the picture's detail is missing.").arg(part.percent);
    case MissingPart::Where::Nowhere:
        break;
    }
    return {};
}

bool AttachmentText::isIncomplete(const OutgoingImage &image)
{
    return image.state == OutgoingState::Unfit &&
           AttachmentStaging::errorOf(image.errorKind).kind == ImageError::Kind::Incomplete;
}

QString AttachmentText::state(const OutgoingImage &image, int percent)
{
    switch (image.state) {
    case OutgoingState::Fitting:
        return tr("Making it ready: %1 %").arg(percent);
    case OutgoingState::Unfit:
        return refusal(AttachmentStaging::errorOf(image.errorKind), image.name);
    case OutgoingState::Waiting:
        return ready(image, change(image));
    case OutgoingState::Uploading:
        return tr("Uploading · %1").arg(bytes(image.fitted.bytes));
    case OutgoingState::Up:
        return tr("Uploaded · %1").arg(bytes(image.fitted.bytes));
    case OutgoingState::Refused:
        return image.errorMessage.isEmpty() ? tr("The provider did not take it.")
                                            : tr("The provider did not take it: %1")
                                                  .arg(SafeText::forName(image.errorMessage, 200));
    }
    return {};
}

QString AttachmentText::brief(const OutgoingImage &image, int percent)
{
    if (image.state == OutgoingState::Waiting)
        return ready(image, bytes(image.fitted.bytes));
    return state(image, percent);
}

QString AttachmentText::refusal(const ImageError &error, const QString &name)
{
    using Kind = ImageError::Kind;
    switch (error.kind) {
    case Kind::NoFile:
        return tr("This file cannot be read.");
    case Kind::Empty:
        return tr("This file is empty.");
    case Kind::NotAnImage: {
        const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
        if (type.isDefault() ||
            type.name().startsWith("image/"_L1)) // its name lies or says nothing
            return tr("This is no image. Only images can be sent.");
        //: %1 is what it is, as in "PDF document"
        return tr("%1. Only images can be sent.").arg(type.comment());
    }
    case Kind::Unsupported:
        return tr("Images of this sort cannot be read here.");
    case Kind::Truncated:
        return tr("This image ends too early: the file is not whole.");
    case Kind::Damaged:
        return tr("This image is damaged.");
    case Kind::Incomplete:
        return missing(error.missing);
    case Kind::TooManyBytes:
        return tr("Larger than %1.").arg(bytes(ImageLimits::MaxBytes));
    case Kind::TooManyPixels:
        return tr("This image has too many pixels.");
    case Kind::NoHeicSupport:
        return tr("HEIC images cannot be read by this build of Innbox. Send it as JPEG.");
    case Kind::NoMemory:
        return tr("This image needs too much memory.");
    case Kind::CannotFit:
        return tr("This image cannot be made small enough.");
    case Kind::Cancelled:
        break;
    }
    return {};
}

QString AttachmentText::refusal(DroppedItem::Kind kind)
{
    switch (kind) {
    case DroppedItem::Kind::WebAddress:
        return tr("A web address. Innbox fetches nothing from the web: save the image first.");
    case DroppedItem::Kind::Text:
        return tr("Text. Drop it into the text of the reply.");
    case DroppedItem::Kind::File:
    case DroppedItem::Kind::Bytes:
    case DroppedItem::Kind::Pixels:
    case DroppedItem::Kind::Other:
        break;
    }
    return tr("Nothing that can be sent. Only images can.");
}

QString AttachmentText::folder()
{
    return tr("A folder. Choose the images in it.");
}

QString AttachmentText::diskFault()
{
    return tr("Its copy could not be written to the disk.");
}

QString AttachmentText::pasted()
{
    //: Name of an image that was pasted; it becomes a file name
    return tr("Pasted image");
}

} // namespace Innbox
