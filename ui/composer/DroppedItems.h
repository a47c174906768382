#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace Innbox {

/// One thing somebody dropped or pasted. Plain data.
struct DroppedItem {
    enum class Kind {
        File,       ///< a local file, whatever is in it
        Bytes,      ///< an image as another program had it
        Pixels,     ///< an image that has no bytes yet
        WebAddress, ///< of something that lies elsewhere: it is never fetched
        Text,
        Other, ///< nothing that is known here
    };
    Kind kind = Kind::Other;
    QString name{};     ///< for people; may be empty
    QString path{};     ///< with File
    QByteArray bytes{}; ///< with Bytes
    QImage pixels{};    ///< with Pixels
};

/// Mime data -> what is in it. Pure: reads no disk and no network.
namespace DroppedItems {

/// Everything, in its order. A browser's image comes with its address: the image counts then.
[[nodiscard]] QList<DroppedItem> of(const QMimeData &data);
/// Whether it is for the images of a reply rather than for its text: files and images.
[[nodiscard]] bool isForImages(const QMimeData &data);

} // namespace DroppedItems
} // namespace Innbox
