#include "app/cli/SendImages.h"

#include "app/session/Session.h"
#include "models/images/AttachmentStaging.h"
#include "models/images/ImageProbe.h"
#include "models/ports/Clock.h"
#include "models/store/OutgoingAttachmentStore.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrent>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another process deletes files that no row has; one of ours may meet it before its row is there.
constexpr int MostTries = 3;

using Prepared = Result<OutgoingImage, AttachmentStaging::Failure>;

QString sentence(const MissingPart &part)
{
    switch (part.where) {
    case MissingPart::Where::Lower:
        return u"the lower %1 % of the picture is missing"_s.arg(part.percent);
    case MissingPart::Where::Upper:
        return u"the upper %1 % of the picture is missing"_s.arg(part.percent);
    case MissingPart::Where::Left:
        return u"the left %1 % of the picture is missing"_s.arg(part.percent);
    case MissingPart::Where::Right:
        return u"the right %1 % of the picture is missing"_s.arg(part.percent);
    case MissingPart::Where::Detail:
        return u"%1 % of the picture's detail is missing"_s.arg(part.percent);
    case MissingPart::Where::Scattered:
    case MissingPart::Where::Nowhere:
        break;
    }
    return u"%1 % of the picture is missing, in several places"_s.arg(part.percent);
}

QString sentence(const ImageError &error)
{
    using Kind = ImageError::Kind;
    switch (error.kind) {
    case Kind::NoFile:
        return u"it cannot be read or is no file"_s;
    case Kind::Empty:
        return u"it is empty"_s;
    case Kind::NotAnImage:
        return u"it is no image"_s;
    case Kind::Unsupported:
        return u"this kind of image is not read here"_s;
    case Kind::Truncated:
        return u"the image ends too early"_s;
    case Kind::Damaged:
        return u"the image is damaged"_s;
    case Kind::Incomplete:
        return sentence(error.missing);
    case Kind::TooManyBytes:
        return u"it is larger than %1 bytes"_s.arg(ImageLimits::MaxBytes);
    case Kind::TooManyPixels:
        return u"the image has too many pixels"_s;
    case Kind::NoHeicSupport:
        return u"this program was built without HEIC"_s;
    case Kind::NoMemory:
        return u"the image needs too much memory"_s;
    case Kind::CannotFit:
        return u"the image cannot be made small enough"_s;
    case Kind::Cancelled:
        break;
    }
    return u"it was cancelled"_s;
}

Answer unsendable(const QString &file, const ImageError &error)
{
    return failure(Exit::Usage, u"unsendable-file"_s,
                   u"%1 cannot be sent: %2."_s.arg(file, sentence(error)));
}

/// Headers only: most of what cannot go is found before anything is kept or worked on.
std::optional<ImageError> probed(const QString &file)
{
    const auto bytes = readImageFile(file);
    if (!bytes)
        return bytes.error();
    const auto facts = probeImage(bytes.value());
    if (!facts)
        return facts.error();
    return std::nullopt;
}

Prepared prepared(const QString &folder, const QString &file)
{
    const auto bytes = readImageFile(file);
    if (!bytes)
        return AttachmentStaging::Failure{.error = bytes.error()};
    return AttachmentStaging::prepare(folder, bytes.value(), QFileInfo(file).fileName());
}

} // namespace

QCoro::Task<Result<QList<OutgoingImage>, Answer>> imagesOf(Session *session, QStringList files)
{
    for (const QString &file : files) {
        const QFuture<std::optional<ImageError>> looking =
            QtConcurrent::run([file] { return probed(file); });
        const auto refused = co_await looking;
        if (refused)
            co_return unsendable(file, *refused);
    }
    QList<OutgoingImage> images;
    const QString folder = session->pictures()->pictureFolder();
    for (const QString &file : files) {
        const QFuture<Prepared> making =
            QtConcurrent::run([folder, file] { return prepared(folder, file); });
        const Prepared made = co_await making;
        if (made) {
            images.append(made.value());
            continue;
        }
        // What was kept of the others goes again.
        const auto swept = co_await session->pictures()->sweepPictures();
        if (made.error().isDiskFault || !swept)
            co_return failure(Exit::Store, u"store-cannot-open"_s,
                              u"The folder of outgoing images cannot be written."_s);
        co_return unsendable(file, made.error().error);
    }
    co_return images;
}

QCoro::Task<Result<OutboxItem, Answer>> enqueue(Session *session, NewReply reply, QStringList files)
{
    for (int tries = 1;; ++tries) {
        const auto queued = co_await session->store()->enqueue(reply, session->clock()->nowMs());
        if (queued)
            co_return queued.value();
        const bool isGone = queued.error().kind == StoreError::Kind::Conflict && !files.isEmpty();
        if (!isGone || tries == MostTries)
            co_return failure(Problem::from(queued.error()));
        const auto again = co_await imagesOf(session, files);
        if (!again)
            co_return again.error();
        reply.newImages = again.value();
    }
}

} // namespace Innbox::Cli
