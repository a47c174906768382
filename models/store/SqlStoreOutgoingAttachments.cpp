#include "models/store/OutgoingAttachmentQueries.h"
#include "models/store/SqlStoreJobs.h"

// The facet OutgoingAttachmentStore of the store over Qt SQL.

namespace Innbox {

QString SqlStore::pictureFolder() const
{
    return m_dialect.pictureFolder();
}

StoreFuture<QList<OutgoingImage>> SqlStore::draftPictures(ConversationId conversation)
{
    return read<QList<OutgoingImage>>([conversation](SqlSession &sql) {
        return OutgoingAttachmentQueries::ofDraft(sql, conversation);
    });
}

StoreFuture<QList<OutgoingImage>> SqlStore::replyPictures(OutboxId reply)
{
    return read<QList<OutgoingImage>>(
        [reply](SqlSession &sql) { return OutgoingAttachmentQueries::ofReply(sql, reply); });
}

StoreFuture<QList<OutgoingImage>> SqlStore::unfittedPictures()
{
    return read<QList<OutgoingImage>>(
        [](SqlSession &sql) { return OutgoingAttachmentQueries::unfitted(sql); });
}

StoreFuture<OutgoingImage> SqlStore::addPicture(OutgoingImage picture, qint64 nowMs)
{
    return write<OutgoingImage>([folder = OutgoingAttachmentFolder(pictureFolder()),
                                 picture = std::move(picture), nowMs](WriteTransaction &scope) {
        return OutgoingAttachmentQueries::add(scope, folder, picture, nowMs);
    });
}

StoreFuture<QList<OutgoingImage>> SqlStore::orderPictures(ConversationId conversation,
                                                          QList<PictureId> order)
{
    return write<QList<OutgoingImage>>(
        [conversation, order = std::move(order)](WriteTransaction &scope) {
            return OutgoingAttachmentQueries::order(scope, conversation, order);
        });
}

StoreFuture<Done> SqlStore::removePicture(PictureId picture)
{
    return write<Done>([picture](WriteTransaction &scope) {
        OutgoingAttachmentQueries::remove(scope, picture);
        return Done{};
    });
}

StoreFuture<OutgoingImage> SqlStore::recordFit(OutgoingFit fit)
{
    return write<OutgoingImage>([folder = OutgoingAttachmentFolder(pictureFolder()),
                                 fit = std::move(fit)](WriteTransaction &scope) {
        return OutgoingAttachmentQueries::recordFit(scope, folder, fit);
    });
}

StoreFuture<OutgoingImage> SqlStore::recordUpload(OutgoingUpload step)
{
    return write<OutgoingImage>([step = std::move(step)](WriteTransaction &scope) {
        return OutgoingAttachmentQueries::recordUpload(scope, step);
    });
}

StoreFuture<int> SqlStore::sweepPictures()
{
    // Within a transaction that writes: nobody can give a file an image between the look into the
    // table and the look into the folder. Who writes a file first and its row second checks within
    // his own that it is still there.
    return write<int>(
        [folder = OutgoingAttachmentFolder(pictureFolder())](WriteTransaction &scope) {
            const QSet<QString> used = OutgoingAttachmentQueries::usedFiles(scope.sql());
            return scope.sql().failed() ? 0 : folder.keepOnly(used);
        });
}

} // namespace Innbox
