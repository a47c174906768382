#pragma once

#include "models/images/AttachmentPreparer.h"
#include "ui/composer/DroppedItems.h"
#include "ui/shell/WindowServices.h"

#include <QHash>
#include <QObject>

namespace Innbox {

/// Something that was dropped and cannot go, until a person takes its card away.
struct RefusedItem {
    int key = 0;
    QString name{};
    QString words{}; ///< what it is and why it cannot go
    friend bool operator==(const RefusedItem &, const RefusedItem &) = default;
};

/// The images of the drafts, live, shared by all places that show them. Thread: GUI.
class DraftAttachments : public QObject {
    Q_OBJECT
public:
    explicit DraftAttachments(const WindowServices &services, QObject *parent = nullptr);
    ~DraftAttachments() override;

    /// Reads the images of a conversation and follows them from now on.
    void watch(ConversationId conversation);
    [[nodiscard]] QList<OutgoingImage> images(ConversationId conversation) const;
    [[nodiscard]] QList<RefusedItem> refused(ConversationId conversation) const;
    /// How many are being looked at: they have no card of their own yet.
    [[nodiscard]] int adding(ConversationId conversation) const;
    /// Percent of the fitting, 0..100.
    [[nodiscard]] int percent(PictureId picture) const { return m_percent.value(picture); }
    /// Where the bytes lie.
    [[nodiscard]] QString file(const OutgoingFile &file) const;

    void add(ConversationId conversation, const QList<DroppedItem> &things);
    /// "Attach again": an image of a conversation. \p file in the cache
    void addAgain(ConversationId conversation, const QString &file, const QString &name);
    /// Images of a saved reply, by name in its folder.
    void addSaved(ConversationId conversation, const QString &folder, const QStringList &names);
    /// Of an image that is incomplete: what is there of it goes. A person's choice.
    void allowPart(ConversationId conversation, PictureId picture);
    void remove(ConversationId conversation, PictureId picture);
    void dismiss(ConversationId conversation, int key);
    /// \param to its place among the others, from 0 on
    void move(ConversationId conversation, PictureId picture, int to);
    /// Reads them anew: a reply that took them was not queued.
    void refresh(ConversationId conversation) { read(conversation); }
    /// They left with a reply: the store tells when it has it, refresh() is for when it refused.
    void forget(ConversationId conversation);

Q_SIGNALS:
    void changed(Innbox::ConversationId conversation);
    /// Only the percent of this one.
    void progressed(Innbox::PictureId picture);
    /// Something was not done; \p words say what and why.
    void failed(Innbox::ConversationId conversation, const QString &words);

private:
    struct Entry {
        QList<OutgoingImage> images{};
        QList<RefusedItem> refused{};
        int adding = 0;
        int steps = 0;   ///< own ones, begun or ended; what was read before the last is old
        int pending = 0; ///< begun, not ended
    };
    Entry &begin(ConversationId conversation);
    void end(ConversationId conversation);
    void read(ConversationId conversation);
    void addOne(ConversationId conversation, const DroppedItem &thing);
    void await(ConversationId conversation, const QString &name, const QFuture<Attached> &future);
    void refuse(ConversationId conversation, const QString &name, const QString &words);
    void tell(ConversationId conversation, const StoreFuture<Done> &future);

    WindowServices m_services;
    AttachmentPreparer *m_preparer;
    QHash<ConversationId, Entry> m_entries{};
    QHash<PictureId, int> m_percent{};
    int m_lastKey = 0;
};

} // namespace Innbox
