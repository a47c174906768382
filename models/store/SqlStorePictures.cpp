#include "models/store/PictureQueries.h"
#include "models/store/SqlStoreJobs.h"

// The facet PictureStore of the store over Qt SQL.

namespace Innbox {

QString SqlStore::pictureFolder() const
{
    return m_dialect.pictureFolder();
}

StoreFuture<QList<OutgoingImage>> SqlStore::draftPictures(ConversationId conversation)
{
    return read<QList<OutgoingImage>>(
        [conversation](SqlSession &sql) { return PictureQueries::ofDraft(sql, conversation); });
}

StoreFuture<QList<OutgoingImage>> SqlStore::replyPictures(OutboxId reply)
{
    return read<QList<OutgoingImage>>(
        [reply](SqlSession &sql) { return PictureQueries::ofReply(sql, reply); });
}

StoreFuture<QList<OutgoingImage>> SqlStore::unfittedPictures()
{
    return read<QList<OutgoingImage>>(
        [](SqlSession &sql) { return PictureQueries::unfitted(sql); });
}

StoreFuture<OutgoingImage> SqlStore::addPicture(OutgoingImage picture, qint64 nowMs)
{
    return write<OutgoingImage>(
        [folder = PictureFolder(pictureFolder()), picture = std::move(picture),
         nowMs](WriteScope &scope) { return PictureQueries::add(scope, folder, picture, nowMs); });
}

StoreFuture<QList<OutgoingImage>> SqlStore::orderPictures(ConversationId conversation,
                                                          QList<PictureId> order)
{
    return write<QList<OutgoingImage>>([conversation, order = std::move(order)](WriteScope &scope) {
        return PictureQueries::order(scope, conversation, order);
    });
}

StoreFuture<Done> SqlStore::removePicture(PictureId picture)
{
    return write<Done>([picture](WriteScope &scope) {
        PictureQueries::remove(scope, picture);
        return Done{};
    });
}

StoreFuture<OutgoingImage> SqlStore::recordFit(PictureFit fit)
{
    return write<OutgoingImage>(
        [folder = PictureFolder(pictureFolder()), fit = std::move(fit)](WriteScope &scope) {
            return PictureQueries::recordFit(scope, folder, fit);
        });
}

StoreFuture<OutgoingImage> SqlStore::recordUpload(PictureUpload step)
{
    return write<OutgoingImage>([step = std::move(step)](WriteScope &scope) {
        return PictureQueries::recordUpload(scope, step);
    });
}

StoreFuture<int> SqlStore::sweepPictures()
{
    // Within a transaction that writes: nobody can give a file an image between the look into the
    // table and the look into the folder. Who writes a file first and its row second checks within
    // his own that it is still there.
    return write<int>([folder = PictureFolder(pictureFolder())](WriteScope &scope) {
        const QSet<QString> used = PictureQueries::usedFiles(scope.sql());
        return scope.sql().failed() ? 0 : folder.keepOnly(used);
    });
}

} // namespace Innbox
