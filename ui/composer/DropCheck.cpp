#include "ui/composer/DropCheck.h"

#include "models/images/ImageFacts.h"
#include "ui/composer/AttachmentText.h"
#include "ui/text/SafeText.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int MostRefusals = 3;

/// Bitmaps only: a drawing is no photo for the decoder.
bool isBitmap(const QMimeType &type)
{
    return type.name().startsWith("image/"_L1) && !type.name().startsWith("image/svg"_L1);
}

/// Why a file cannot be attached; empty = it can, as far as its beginning tells.
QString refusalOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return AttachmentText::folder();
    if (!file.isFile() || !file.isReadable())
        return AttachmentText::refusal(ImageError{ImageError::Kind::NoFile}, path);
    if (file.size() == 0)
        return AttachmentText::refusal(ImageError{ImageError::Kind::Empty}, path);
    if (file.size() > ImageLimits::MaxBytes)
        return AttachmentText::refusal(ImageError{ImageError::Kind::TooManyBytes}, path);
    const QMimeDatabase types;
    const QMimeType content = types.mimeTypeForFile(path, QMimeDatabase::MatchContent);
    const QMimeType name = types.mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    if (isBitmap(content) || (content.isDefault() && isBitmap(name)))
        return {};
    return AttachmentText::refusal(ImageError{ImageError::Kind::NotAnImage}, path);
}

} // namespace

DropCheck DropCheck::of(const QList<DroppedItem> &things)
{
    using Kind = DroppedItem::Kind;
    DropCheck check;
    if (things.size() > MostAtOnce) {
        check.m_refusals.append(tooMany());
        return check;
    }
    int unnamed = 0;
    for (const DroppedItem &thing : things) {
        const bool isImage = thing.kind == Kind::Bytes || thing.kind == Kind::Pixels;
        const QString refusal = isImage                    ? QString()
                                : thing.kind == Kind::File ? refusalOf(thing.path)
                                                           : AttachmentText::refusal(thing.kind);
        const QString name = SafeText::forName(thing.name, 60);
        if (refusal.isEmpty())
            ++check.m_taken;
        else if (check.m_refusals.size() == MostRefusals)
            ++unnamed;
        else if (name.isEmpty())
            check.m_refusals.append(refusal);
        else
            //: %1 is the name of a file, %2 why it cannot be sent
            check.m_refusals.append(tr("%1: %2").arg(name, refusal));
    }
    if (unnamed > 0)
        check.m_refusals.append(tr("%n more cannot be sent", nullptr, unnamed));
    return check;
}

QString DropCheck::title(const QString &receiver) const
{
    if (m_taken == 0)
        return tr("This cannot be attached");
    if (receiver.isEmpty())
        return tr("Drop to attach %n file(s)", nullptr, m_taken);
    //: %1 is a guest or a reservation
    return tr("Drop to attach %n file(s) to %1", nullptr, m_taken).arg(receiver);
}

QString DropCheck::tooMany()
{
    return tr("Too many at once: at most %1.").arg(QLocale().toString(MostAtOnce));
}

} // namespace Innbox
