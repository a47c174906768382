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

class AttachmentStore;

/// The small pictures of messages: asks the store where they stand and the engine for what is
/// missing, decodes them small, paints them or what keeps them. Thread: GUI.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    /// Where an image stands for a person.
    enum class Stand { Loading, Here, Failed, NotAnImage };

    /// All outlive it.
    Thumbnails(AttachmentStore *images, Store *store, ConversationPort *port, ImageLoader *loader,
               QObject *parent = nullptr);

    /// The name under which an image that lies here to be sent is shown.
    /// \param hash of its file
    [[nodiscard]] static QString ofOutgoing(const QString &hash);
    /// Where those lie.
    void setOutgoingFolder(const QString &folder) { m_outgoingFolder = folder; }

    /// What a person looks at and what may come into view next; the rest waits.
    void want(ConversationId conversation, const QStringList &visible, const QStringList &nearby);
    /// Asks once more for one that failed.
    void retry(const QString &attachment);
    [[nodiscard]] Stand stand(const QString &attachment) const;
    [[nodiscard]] bool canShow(const QString &attachment) const;
    [[nodiscard]] StoredImage row(const QString &attachment) const;
    [[nodiscard]] QString file(const QString &attachment) const;
    /// What stands in the box, in words: name, size, state.
    [[nodiscard]] QString words(const QString &attachment) const;
    [[nodiscard]] bool isSettled() const { return m_reading == 0 && m_decoding.isEmpty(); }

    /// Paints the picture, or what there is instead, into its box.
    void paint(QPainter *painter, const QRect &box, const QString &attachment,
               const QPalette &palette, const QFont &body);

Q_SIGNALS:
    void changed();
    void settled();

private:
    struct Entry {
        StoredImage row{};
        bool isKnown = false; ///< the row was read
        LoadedImage::Problem problem = LoadedImage::Problem::None;
    };
    void read(const QStringList &attachments);
    void take(const StoreResult<QList<StoredImage>> &rows);
    void ask(const QString &attachment, ImageWish wish);
    void decode(const QString &attachment);
    void tellSettled();

    AttachmentStore *m_images;
    QString m_outgoingFolder{};
    ConversationPort *m_port;
    ImageLoader *m_loader;
    ConversationId m_conversation;
    QHash<QString, Entry> m_entries{};   ///< of the open conversation
    QHash<QString, ImageWish> m_asked{}; ///< of the engine, since the conversation was opened
    QSet<QString> m_visible{};
    QSet<QString> m_decoding{};
    QCache<QString, QImage> m_pictures;
    int m_reading = 0;
};

} // namespace Innbox
