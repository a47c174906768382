#include "ui/thread/OutboxStatus.h"

#include "models/items/OutboxModel.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "models/store/LedgerStore.h"
#include "models/store/OutgoingAttachmentStore.h"

namespace Innbox {

OutboxStatus::OutboxStatus(const WindowServices &services, OutboxModel *replies, QObject *parent)
    : QObject(parent), m_services(services), m_ledger(services.ledger), m_replies(replies)
{
    const auto read = [this] { readReplies(); };
    connect(replies, &QAbstractItemModel::rowsInserted, this, read);
    connect(replies, &QAbstractItemModel::rowsRemoved, this, read);
    connect(replies, &QAbstractItemModel::dataChanged, this, read);
    connect(services.sync, &SyncPort::imageUploading, this, &OutboxStatus::noteUpload);
    connect(services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.contains(m_conversation))
            return;
        readReplies();
        readTexts();
    });
}

void OutboxStatus::setConversation(ConversationId id)
{
    m_conversation = id;
    m_facts.clear();
    m_texts.clear();
    if (id.isValid())
        readTexts();
}

const ChangedText *OutboxStatus::changedText(const QString &remoteId) const
{
    const auto found = m_texts.constFind(remoteId);
    return found == m_texts.cend() ? nullptr : &found.value();
}

void OutboxStatus::readReplies()
{
    QHash<OutboxId, ReplyFacts> kept;
    for (int row = 0; row < m_replies->rowCount(); ++row) {
        const OutboxItem &reply = m_replies->at(row);
        const bool isUnclear = reply.state == OutboxState::Uncertain;
        const bool isHeld = reply.hold == OutboxHold::NewerMessage;
        const bool hasImages = reply.images > 0;
        if (!isUnclear && !isHeld && !hasImages)
            continue;
        kept.insert(reply.id, m_facts.value(reply.id));
        if (isUnclear)
            readUnclear(reply.id);
        if (isHeld)
            readNewer(reply.id);
        if (hasImages)
            readImages(reply.id);
    }
    m_facts = std::move(kept);
}

void OutboxStatus::readNewer(OutboxId reply)
{
    deliver(m_ledger->newerThanSeen(reply), this,
            [this, reply](const StoreResult<QList<Message>> &newer) {
                if (!newer) {
                    Q_EMIT failed(newer.error());
                } else if (m_facts.contains(reply) && m_facts.value(reply).newer != newer.value()) {
                    m_facts[reply].newer = newer.value();
                    Q_EMIT replyChanged(reply);
                }
            });
}

void OutboxStatus::readImages(OutboxId reply)
{
    deliver(m_services.pictures->replyPictures(reply), this,
            [this, reply](const StoreResult<QList<OutgoingImage>> &images) {
                if (!images) {
                    Q_EMIT failed(images.error());
                } else if (m_facts.contains(reply) &&
                           m_facts.value(reply).images != images.value()) {
                    m_facts[reply].images = images.value();
                    Q_EMIT replyChanged(reply);
                }
            });
}

void OutboxStatus::noteUpload(OutboxId reply, PictureId image, int percent)
{
    if (!m_facts.contains(reply))
        return;
    m_facts[reply].uploading = image;
    m_facts[reply].percent = percent;
    Q_EMIT replyChanged(reply);
}

void OutboxStatus::readUnclear(OutboxId reply)
{
    deliver(m_ledger->unclearFacts(reply), this,
            [this, reply](const StoreResult<UnclearFacts> &facts) {
                if (!facts) {
                    Q_EMIT failed(facts.error());
                } else if (m_facts.contains(reply)) {
                    m_facts[reply].unclear = facts.value();
                    Q_EMIT replyChanged(reply);
                }
            });
}

void OutboxStatus::readTexts()
{
    deliver(m_ledger->changedTexts(m_conversation), this,
            [this, id = m_conversation](const StoreResult<QList<ChangedText>> &texts) {
                if (id != m_conversation)
                    return;
                if (!texts) {
                    Q_EMIT failed(texts.error());
                    return;
                }
                QHash<QString, ChangedText> byId;
                for (const ChangedText &text : texts.value())
                    byId.insert(text.remoteId, text);
                if (byId == m_texts)
                    return;
                m_texts = std::move(byId);
                Q_EMIT textsChanged();
            });
}

} // namespace Innbox
