#include "ui/composer/DroppedItems.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::DroppedItems {

namespace {

/// Types that are taken as they are, so that a photo is not coded once more.
const QStringList &imageTypes()
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s,  u"image/webp"_s,
                                   u"image/heic"_s, u"image/avif"_s, u"image/tiff"_s,
                                   u"image/gif"_s,  u"image/bmp"_s};
    return types;
}

DroppedItem image(const QMimeData &data)
{
    for (const QString &type : imageTypes()) {
        const QByteArray bytes = data.hasFormat(type) ? data.data(type) : QByteArray();
        if (!bytes.isEmpty())
            return {.kind = DroppedItem::Kind::Bytes, .bytes = bytes};
    }
    const QImage pixels = qvariant_cast<QImage>(data.imageData());
    if (!pixels.isNull())
        return {.kind = DroppedItem::Kind::Pixels, .pixels = pixels};
    return {};
}

bool hasImage(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    return std::ranges::any_of(imageTypes(),
                               [&data](const QString &type) { return data.hasFormat(type); });
}

bool hasFiles(const QMimeData &data)
{
    return std::ranges::any_of(data.urls(), &QUrl::isLocalFile);
}

} // namespace

bool isForImages(const QMimeData &data)
{
    // Office programs offer a picture of the words they copy: then the words are meant.
    const bool isWords = data.hasText() && !data.hasUrls();
    return hasFiles(data) || (hasImage(data) && !isWords);
}

QList<DroppedItem> of(const QMimeData &data)
{
    using Kind = DroppedItem::Kind;
    QList<DroppedItem> things;
    if (!hasFiles(data) && hasImage(data)) {
        const DroppedItem taken = image(data);
        if (taken.kind != Kind::Other)
            return {taken};
    }
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            const QString path = url.toLocalFile();
            things.append({.kind = Kind::File, .name = QFileInfo(path).fileName(), .path = path});
        } else {
            things.append({.kind = Kind::WebAddress, .name = url.host()});
        }
    }
    if (!things.isEmpty())
        return things;
    if (data.hasText())
        return {{.kind = Kind::Text}};
    return {{.kind = Kind::Other}};
}

} // namespace Innbox::DroppedItems
