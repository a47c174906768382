#pragma once

#include "models/ports/ConversationPort.h"
#include "models/store/Store.h"
#include "models/values/StoredImage.h"
#include "ui/viewer/ImageLoader.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

QT_BEGIN_NAMESPACE
class QFont;
class QPainter;
class QPalette;
QT_END_NAMESPACE

namespace Innbox {

class ReceivedAttachmentStore;

/// The small pictures of messages: asks the store where they stand and the engine for what is
/// missing, decodes them small, paints them or what keeps them. Thread: GUI.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    /// Where an image stands for a person.
    enum class Stand { Loading, Here, Failed, NotAnImage };

    /// All outlive it.
    Thumbnails(ReceivedAttachmentStore *images, Store *store, ConversationPort *port,
               ImageLoader *loader, QObject *parent = nullptr);

    /// The name under which an image that lies here to be sent is shown.
    /// \param hash of its file
    [[nodiscard]] static QString ofOutgoing(const QString &hash);
    /// Where those lie.
    void setOutgoingFolder(const QString &folder) { m_outgoingFolder = folder; }

    /// What a person looks at and what may come into view next; the rest waits.
    void want(ConversationId conversation, const QStringList &visible, const QStringList &nearby);
    /// Images of the conversation that are shown beside its messages.
    void wantBeside(ConversationId conversation, const QStringList &attachments);
    /// One image of each of several conversations: rows of a list. Not together with want().
    struct Listed {
        ConversationId conversation{};
        QString attachment{};
    };
    void wantListed(const QList<Listed> &images);
    /// Asks once more for one that failed.
    void retry(const QString &attachment);
    [[nodiscard]] Stand stand(const QString &attachment) const;
    [[nodiscard]] StoredImage row(const QString &attachment) const;
    [[nodiscard]] QString file(const QString &attachment) const;
    /// What stands in the box, in words: name, size, state.
    [[nodiscard]] QString words(const QString &attachment) const;
    [[nodiscard]] bool isSettled() const { return m_reading == 0 && m_decoding.isEmpty(); }

    enum class Words { With, Without };
    /// Paints the picture, or what there is instead, into its box; a small one has no room for
    /// words.
    void paint(QPainter *painter, const QRect &box, const QString &attachment,
               const QPalette &palette, const QFont &body, Words words = Words::With);

Q_SIGNALS:
    void changed();
    void settled();

private:
    struct Entry {
        ConversationId conversation{};
        StoredImage row{};
        bool isKnown = false; ///< the row was read
        LoadedImage::Problem problem = LoadedImage::Problem::None;
    };
    void setConversation(ConversationId conversation);
    /// Images of the open conversation: reads the rows of those that are new, asks for the others.
    void enterAll(const QStringList &attachments);
    /// Enters one that is not known yet; true when its row has to be read.
    bool enter(ConversationId conversation, const QString &attachment);
    [[nodiscard]] ImagePriority priorityFor(const QString &attachment) const;
    void read(const QStringList &attachments);
    void take(const StoreResult<QList<StoredImage>> &rows);
    void ask(const QString &attachment, ImagePriority priority);
    void decode(const QString &attachment);
    void tellSettled();

    ReceivedAttachmentStore *m_images;
    QString m_outgoingFolder{};
    ConversationPort *m_port;
    ImageLoader *m_loader;
    ConversationId m_conversation;     ///< the open one; invalid for those of a list
    QHash<QString, Entry> m_entries{}; ///< of the open conversation, or of the rows of the list
    QHash<QString, ImagePriority> m_asked{}; ///< of the engine, since they were entered
    QSet<QString> m_visible{};
    QStringList m_beside{};
    QSet<QString> m_decoding{};
    QCache<QString, QImage> m_pictures;
    int m_reading = 0;
};

} // namespace Innbox
