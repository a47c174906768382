#include "ui/viewer/ImageLoader.h"

#include <QFile>
#include <QImageReader>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qint64 MostScaledPixels = 200'000'000; ///< of a JPEG, which is decoded scaled
constexpr qint64 MostBytes = 100'000'000;

LoadedImage failed(LoadedImage::Problem problem)
{
    return {.problem = problem};
}

LoadedImage decode(const QString &path, QSize coverPx)
{
    using Problem = LoadedImage::Problem;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Problem::NotThere);
    if (file.size() > MostBytes)
        return failed(Problem::TooLarge);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QList<QByteArray> formats{"png"_ba, "jpeg"_ba, "jpg"_ba,
                                           "gif"_ba, "webp"_ba, "bmp"_ba};
    const QByteArray format = reader.format();
    const QSize stored = reader.size();
    if (!formats.contains(format) || stored.isEmpty())
        return failed(Problem::NotAnImage);
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize full = isTurned ? stored.transposed() : stored;
    const qint64 pixels = qint64(stored.width()) * stored.height();
    const bool isJpeg = format.startsWith("jp");
    if (pixels > (isJpeg ? MostScaledPixels : ImageLoader::MostPixels))
        return failed(Problem::TooLarge);
    QSize wanted = full;
    if (!coverPx.isEmpty())
        wanted = full.scaled(coverPx, Qt::KeepAspectRatioByExpanding).boundedTo(full);
    if (qint64(wanted.width()) * wanted.height() > ImageLoader::MostPixels)
        wanted = full.scaled(8000, 8000, Qt::KeepAspectRatio);
    if (wanted != full)
        reader.setScaledSize(isTurned ? wanted.transposed() : wanted);
    LoadedImage loaded{.image = reader.read(), .fullSize = full};
    if (loaded.image.isNull())
        loaded.problem = Problem::NotAnImage;
    return loaded;
}

} // namespace

ImageLoader::ImageLoader()
{
    m_pool.setMaxThreadCount(2); // pictures of one screen; the rest of the machine has other work
}

ImageLoader::~ImageLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<LoadedImage> ImageLoader::load(const QString &file, QSize coverPx)
{
    auto promise = std::make_shared<QPromise<LoadedImage>>();
    promise->start();
    const QFuture<LoadedImage> future = promise->future();
    m_pool.start([promise = std::move(promise), file, coverPx] {
        promise->addResult(decode(file, coverPx));
        promise->finish();
    });
    return future;
}

} // namespace Innbox
