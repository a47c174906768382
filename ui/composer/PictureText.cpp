#include "ui/composer/PictureText.h"

#include "models/images/ImageFacts.h"
#include "models/images/OutgoingWorkshop.h"
#include "ui/text/SafeText.h"

#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QString PictureText::bytes(qint64 bytes)
{
    const int digits = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

QString PictureText::pixels(const PictureFile &file)
{
    return u"%1×%2"_s.arg(file.widthPx).arg(file.heightPx);
}

QString PictureText::change(const OutgoingImage &image)
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

QString PictureText::losses(const OutgoingImage &image)
{
    QStringList words;
    if (image.wasFlattened)
        words.append(tr("It was transparent and is on white now."));
    if (image.wasAnimated)
        words.append(tr("It moved; only its first frame goes."));
    return words.join(u' ');
}

QString PictureText::state(const OutgoingImage &image, int percent)
{
    switch (image.state) {
    case OutgoingState::Fitting:
        return tr("Making it ready: %1 %").arg(percent);
    case OutgoingState::Unfit:
        return refusal(OutgoingWorkshop::kindOf(image.errorKind), image.name);
    case OutgoingState::Waiting:
        return tr("Ready · %1").arg(change(image));
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

QString PictureText::brief(const OutgoingImage &image, int percent)
{
    if (image.state == OutgoingState::Waiting)
        return tr("Ready · %1").arg(bytes(image.fitted.bytes));
    return state(image, percent);
}

QString PictureText::refusal(ImageError::Kind kind, const QString &name)
{
    using Kind = ImageError::Kind;
    switch (kind) {
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

QString PictureText::refusal(DroppedThing::Kind kind)
{
    switch (kind) {
    case DroppedThing::Kind::WebAddress:
        return tr("A web address. Innbox fetches nothing from the web: save the image first.");
    case DroppedThing::Kind::Text:
        return tr("Text. Drop it into the text of the reply.");
    case DroppedThing::Kind::File:
    case DroppedThing::Kind::Bytes:
    case DroppedThing::Kind::Pixels:
    case DroppedThing::Kind::Other:
        break;
    }
    return tr("Nothing that can be sent. Only images can.");
}

QString PictureText::diskFault()
{
    return tr("Its copy could not be written to the disk.");
}

QString PictureText::pasted()
{
    //: Name of an image that was pasted; it becomes a file name
    return tr("Pasted image");
}

} // namespace Innbox
