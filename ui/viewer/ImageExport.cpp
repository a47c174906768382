#include "ui/viewer/ImageExport.h"

#include "models/files/BoundedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QtPrintSupport/QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int MostTries = 1000;
constexpr qint64 MostExportBytes = 100'000'000; ///< as the viewer shows

/// Made new: whoever else writes into the folder keeps what is theirs.
bool writeNew(const QByteArray &bytes, const QDir &folder, const QString &name)
{
    const QFileInfo parts(name);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    for (int i = 1; i <= MostTries; ++i) {
        const QString number = i == 1 ? QString() : u" (%1)"_s.arg(i);
        QFile file(folder.filePath(parts.completeBaseName() + number + ending));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return file.write(bytes) == bytes.size() && file.flush();
        if (!file.exists())
            return false; // not because the name is taken
    }
    return false;
}

} // namespace

bool ImageExport::save(const QString &from, const QString &to)
{
    const auto bytes = BoundedFile::read(from, MostExportBytes);
    QSaveFile target(to);
    return bytes && target.open(QIODevice::WriteOnly) &&
           target.write(bytes.value()) == bytes->size() && target.commit();
}

int ImageExport::saveAll(const QList<Item> &items, const QString &folder)
{
    int saved = 0;
    for (const Item &item : items) {
        const auto bytes = BoundedFile::read(item.file, MostExportBytes);
        if (bytes && writeNew(bytes.value(), QDir(folder), item.name))
            ++saved;
    }
    return saved;
}

bool ImageExport::print(QPrinter *printer, const QImage &image)
{
    printer->setPageOrientation(image.width() > image.height() ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
    QPainter painter;
    if (image.isNull() || !painter.begin(printer))
        return false;
    const QRectF page(QPointF(), printer->pageRect(QPrinter::DevicePixel).size());
    QRectF place(QPointF(), QSizeF(image.size()).scaled(page.size(), Qt::KeepAspectRatio));
    place.moveCenter(page.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    return painter.end();
}

} // namespace Innbox
