#include "models/store/ReceivedAttachmentQueries.h"
#include "models/store/SqlStoreJobs.h"
#include "models/store/StayQueries.h"

namespace Innbox {

StoreFuture<ConversationStay> SqlStore::stay(ConversationId conversation)
{
    return read<ConversationStay>(
        [conversation](SqlSession &sql) { return StayQueries::byConversation(sql, conversation); });
}

StoreFuture<QList<ConversationStay>> SqlStore::stays(QList<ConversationId> conversations)
{
    return read<QList<ConversationStay>>(
        [conversations = std::move(conversations)](SqlSession &sql) {
            return StayQueries::byConversations(sql, conversations);
        });
}

StoreFuture<QStringList> SqlStore::staysWanted(int limit)
{
    return read<QStringList>([limit](SqlSession &sql) { return StayQueries::wanted(sql, limit); });
}

StoreFuture<Done> SqlStore::storeStays(QStringList asked, QList<Reservation> found, qint64 atMs)
{
    return write<Done>(
        [asked = std::move(asked), found = std::move(found), atMs](WriteTransaction &scope) {
            StayQueries::store(scope, asked, found, atMs);
            return Done{};
        });
}

StoreFuture<QList<StoredImage>> SqlStore::images(QStringList attachments)
{
    return read<QList<StoredImage>>([attachments = std::move(attachments)](SqlSession &sql) {
        return ReceivedAttachmentQueries::byIds(sql, attachments);
    });
}

StoreFuture<StoredImage> SqlStore::recordImage(StoredImage image)
{
    return write<StoredImage>([image = std::move(image)](WriteTransaction &scope) {
        return ReceivedAttachmentQueries::record(scope, image);
    });
}

StoreFuture<Done> SqlStore::noteImagesUsed(QStringList attachments, qint64 atMs)
{
    return write<Done>([attachments = std::move(attachments), atMs](WriteTransaction &scope) {
        ReceivedAttachmentQueries::noteUsed(scope.sql(), attachments, atMs);
        return Done{};
    });
}

StoreFuture<QStringList> SqlStore::dropImagesBeyond(qint64 limitBytes)
{
    return write<QStringList>([limitBytes](WriteTransaction &scope) {
        return ReceivedAttachmentQueries::dropBeyond(scope, limitBytes);
    });
}

} // namespace Innbox
