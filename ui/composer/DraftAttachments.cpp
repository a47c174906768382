#include "ui/composer/DraftAttachments.h"

#include "models/images/ImageFacts.h"
#include "models/replies/ReplyFolder.h"
#include "models/store/Deliver.h"
#include "models/store/OutgoingAttachmentFolder.h"
#include "ui/composer/AttachmentText.h"
#include "ui/composer/DropCheck.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"

#include <QBuffer>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QByteArray pngOf(const QImage &pixels)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return pixels.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

DraftAttachments::DraftAttachments(const WindowServices &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_preparer(new AttachmentPreparer(services.pictures, services.clock, this))
{
    connect(m_preparer, &AttachmentPreparer::fitting, this, [this](PictureId picture, int percent) {
        m_percent.insert(picture, percent);
        Q_EMIT progressed(picture);
    });
    connect(services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        for (const ConversationId conversation : changes.conversations) {
            if (m_entries.contains(conversation))
                read(conversation);
        }
    });
    m_preparer->resume();
}

DraftAttachments::~DraftAttachments() = default;

void DraftAttachments::watch(ConversationId conversation)
{
    if (!conversation.isValid() || m_entries.contains(conversation))
        return;
    m_entries.insert(conversation, {});
    read(conversation);
}

void DraftAttachments::read(ConversationId conversation)
{
    const int steps = m_entries[conversation].steps;
    deliver(
        m_services.pictures->draftPictures(conversation), this,
        [this, conversation, steps](const StoreResult<QList<OutgoingImage>> &images) {
            Entry &entry = m_entries[conversation];
            if (entry.steps != steps || entry.pending > 0)
                return; // of before a step that is shown already: what ends the step reads again
            if (!images) {
                Q_EMIT failed(conversation, ProblemText::sentence(images.error()));
                return;
            }
            if (entry.images == images.value())
                return;
            entry.images = images.value();
            Q_EMIT changed(conversation);
        });
}

QList<OutgoingImage> DraftAttachments::images(ConversationId conversation) const
{
    return m_entries.value(conversation).images;
}

QList<RefusedItem> DraftAttachments::refused(ConversationId conversation) const
{
    return m_entries.value(conversation).refused;
}

int DraftAttachments::adding(ConversationId conversation) const
{
    return m_entries.value(conversation).adding;
}

QString DraftAttachments::file(const OutgoingFile &file) const
{
    return file.hash.isEmpty()
               ? QString()
               : OutgoingAttachmentFolder(m_services.pictures->pictureFolder()).file(file.hash);
}

void DraftAttachments::add(ConversationId conversation, const QList<DroppedItem> &things)
{
    if (!conversation.isValid())
        return;
    watch(conversation);
    if (things.size() > DropCheck::MostAtOnce) {
        refuse(conversation, {}, DropCheck::tooMany());
        return;
    }
    for (const DroppedItem &thing : things)
        addOne(conversation, thing);
}

void DraftAttachments::addOne(ConversationId conversation, const DroppedItem &thing)
{
    using Kind = DroppedItem::Kind;
    const QString name = thing.name.isEmpty() ? AttachmentText::pasted() : thing.name;
    switch (thing.kind) {
    case Kind::File:
        if (QFileInfo(thing.path).isDir())
            refuse(conversation, name, AttachmentText::folder());
        else
            await(conversation, name, m_preparer->addFile(conversation, thing.path));
        return;
    case Kind::Bytes:
        await(conversation, name, m_preparer->add(conversation, thing.bytes, name));
        return;
    case Kind::Pixels: // coding millions of pixels takes its time: not here
        ++m_entries[conversation].adding;
        Q_EMIT changed(conversation);
        deliver(QtConcurrent::run(pngOf, thing.pixels), this,
                [this, conversation, name](const QByteArray &bytes) {
                    --m_entries[conversation].adding;
                    await(conversation, name, m_preparer->add(conversation, bytes, name));
                });
        return;
    case Kind::WebAddress:
    case Kind::Text:
    case Kind::Other:
        refuse(conversation, thing.name, AttachmentText::refusal(thing.kind));
        return;
    }
}

void DraftAttachments::addAgain(ConversationId conversation, const QString &file,
                                const QString &name)
{
    watch(conversation);
    await(conversation, name, m_preparer->addAgain(conversation, file, name));
}

void DraftAttachments::addSaved(ConversationId conversation, const QString &folder,
                                const QStringList &names)
{
    using Bytes = Result<QByteArray, ReplyFileError>;
    watch(conversation);
    for (const QString &name : names) {
        ++m_entries[conversation].adding;
        // Read here and not by its path later: it must still be a plain file of the folder.
        const auto read = [folder, name] {
            return ReplyFolder::image(folder, name, ImageLimits::MaxBytes);
        };
        deliver(QtConcurrent::run(read), this, [this, conversation, name](const Bytes &bytes) {
            --m_entries[conversation].adding;
            if (bytes)
                await(conversation, name, m_preparer->add(conversation, bytes.value(), name));
            else
                refuse(conversation, name,
                       AttachmentText::refusal(ImageError{ImageError::Kind::NoFile}, name));
        });
    }
    Q_EMIT changed(conversation);
}

void DraftAttachments::await(ConversationId conversation, const QString &name,
                             const QFuture<Attached> &future)
{
    ++m_entries[conversation].adding;
    Q_EMIT changed(conversation);
    deliver(future, this, [this, conversation, name](const Attached &attached) {
        --m_entries[conversation].adding;
        switch (attached.fault) {
        case Attached::Fault::None:
            read(conversation); // its row tells the rest
            break;
        case Attached::Fault::Image:
            refuse(conversation, name, AttachmentText::refusal(attached.error, name));
            break;
        case Attached::Fault::Disk:
            refuse(conversation, name, AttachmentText::diskFault());
            break;
        case Attached::Fault::Store:
            refuse(conversation, name, ProblemText::sentence(attached.storeError));
            break;
        }
        Q_EMIT changed(conversation);
    });
}

void DraftAttachments::refuse(ConversationId conversation, const QString &name,
                              const QString &words)
{
    if (words.isEmpty())
        return; // cancelled: a person knows
    m_entries[conversation].refused.append(
        {.key = ++m_lastKey, .name = SafeText::forName(name), .words = words});
    Q_EMIT changed(conversation);
}

void DraftAttachments::allowPart(ConversationId conversation, PictureId picture)
{
    for (OutgoingImage &image : m_entries[conversation].images) {
        if (image.id != picture || !AttachmentText::isIncomplete(image))
            continue;
        m_percent.remove(picture);
        m_preparer->fitPart(image);
        image.state = OutgoingState::Fitting; // until the store tells what became of it
        Q_EMIT changed(conversation);
        return;
    }
}

void DraftAttachments::remove(ConversationId conversation, PictureId picture)
{
    Entry &entry = begin(conversation);
    entry.images.removeIf([picture](const OutgoingImage &image) { return image.id == picture; });
    tell(conversation, m_preparer->remove(picture));
    Q_EMIT changed(conversation);
}

void DraftAttachments::dismiss(ConversationId conversation, int key)
{
    m_entries[conversation].refused.removeIf(
        [key](const RefusedItem &thing) { return thing.key == key; });
    Q_EMIT changed(conversation);
}

void DraftAttachments::move(ConversationId conversation, PictureId picture, int to)
{
    Entry &entry = m_entries[conversation];
    QList<PictureId> order;
    for (const OutgoingImage &image : std::as_const(entry.images))
        order.append(image.id);
    const qsizetype from = order.indexOf(picture);
    const qsizetype place = qBound(0, to, int(order.size()) - 1);
    if (from < 0 || from == place)
        return;
    order.move(from, place);
    entry.images.move(from, place); // at once: a second step may follow before the answer
    begin(conversation);
    deliver(m_services.pictures->orderPictures(conversation, order), this,
            [this, conversation](const StoreResult<QList<OutgoingImage>> &images) {
                if (!images)
                    Q_EMIT failed(conversation, ProblemText::sentence(images.error()));
                end(conversation);
            });
    Q_EMIT changed(conversation);
}

void DraftAttachments::forget(ConversationId conversation)
{
    Entry &entry = m_entries[conversation];
    ++entry.steps;
    entry.images.clear();
    Q_EMIT changed(conversation);
}

DraftAttachments::Entry &DraftAttachments::begin(ConversationId conversation)
{
    Entry &entry = m_entries[conversation];
    ++entry.steps;
    ++entry.pending;
    return entry;
}

void DraftAttachments::end(ConversationId conversation)
{
    Entry &entry = m_entries[conversation];
    ++entry.steps;
    if (--entry.pending == 0)
        read(conversation);
}

void DraftAttachments::tell(ConversationId conversation, const StoreFuture<Done> &future)
{
    deliver(future, this, [this, conversation](const StoreResult<Done> &done) {
        if (!done && done.error().kind != StoreError::Kind::NotFound)
            Q_EMIT failed(conversation, ProblemText::sentence(done.error()));
        end(conversation);
    });
}

} // namespace Innbox
