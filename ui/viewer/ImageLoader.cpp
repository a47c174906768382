#include "ui/viewer/ImageLoader.h"

#include "models/images/ImageDecoder.h"
#include "models/images/ImageProbe.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Problem = LoadedImage::Problem;

LoadedImage failed(Problem problem)
{
    return {.problem = problem};
}

Problem problemOf(const ImageError &error)
{
    using Kind = ImageError::Kind;
    switch (error.kind) {
    case Kind::NoFile:
        return Problem::NotThere;
    case Kind::TooManyBytes:
    case Kind::TooManyPixels:
        return Problem::TooLarge;
    default:
        return Problem::NotAnImage;
    }
}

/// Photos and screens; no more decoders than they need are let at what strangers send.
bool isShown(ImageType type)
{
    switch (type) {
    case ImageType::Png:
    case ImageType::Jpeg:
    case ImageType::Gif:
    case ImageType::WebP:
    case ImageType::Bmp:
        return true;
    case ImageType::Tiff:
    case ImageType::Heic:
    case ImageType::Avif:
        break;
    }
    return false;
}

/// By Qt's plugins, which decode what is in order without a copy, some of them scaled.
QImage readByQt(QByteArray bytes, QSize scaledPx)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (reader.size() != scaledPx)
        reader.setScaledSize(scaledPx);
    return reader.read();
}

LoadedImage decode(const QString &path, QSize coverPx)
{
    const auto bytes = readImageFile(path);
    if (!bytes)
        return failed(problemOf(bytes.error()));
    const auto facts = probeImage(bytes.value());
    if (!facts)
        return failed(problemOf(facts.error()));
    if (!isShown(facts->type))
        return failed(Problem::NotAnImage);
    const QSize full = facts->seenSizePx();
    QSize wanted = full;
    if (!coverPx.isEmpty())
        wanted = full.scaled(coverPx, Qt::KeepAspectRatioByExpanding).boundedTo(full);
    if (qint64(wanted.width()) * wanted.height() > ImageLoader::MostPixels)
        wanted = full.scaled(8000, 8000, Qt::KeepAspectRatio);
    LoadedImage loaded{.fullSize = full};
    // Qt turns no PNG and no WebP, shows no CMYK as it is meant, and complains of damage in the
    // log.
    const bool isForQt =
        facts->type != ImageType::Jpeg && facts->orientation == 1 && !facts->isDamaged;
    if (isForQt) {
        loaded.image = readByQt(bytes.value(), wanted);
    } else if (const auto decoded = decodeImage(bytes.value(), wanted); decoded) {
        loaded.image = decoded.value();
    }
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
