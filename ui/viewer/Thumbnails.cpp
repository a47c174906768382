#include "ui/viewer/Thumbnails.h"

#include "models/store/Deliver.h"
#include "models/store/ReceivedAttachmentStore.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/CoverPicture.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// No id of the provider has blanks.
constexpr auto OutgoingPrefix = "outgoing "_L1;

bool isOutgoing(const QString &attachment)
{
    return attachment.startsWith(OutgoingPrefix);
}

/// The provider has it no more, or never had it.
bool isGone(const StoredImage &image)
{
    return image.errorKind == "not-found"_L1;
}

constexpr int MostKilobytes = 32 * 1024;
/// Rows that were scrolled away and are still remembered.
constexpr qsizetype MostListed = 400;
constexpr QSize CoverPx{360, 252}; ///< three times a box of 120 x 84: sharp on every screen
constexpr qreal ThumbnailCornerPx = 8;
} // namespace

Thumbnails::Thumbnails(ReceivedAttachmentStore *images, Store *store, ConversationPort *port,
                       ImageLoader *loader, QObject *parent)
    : QObject(parent), m_images(images), m_port(port), m_loader(loader), m_pictures(MostKilobytes)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        QStringList open;
        for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
            if (it->row.state != ImageState::Stored &&
                changes.conversations.contains(it->conversation))
                open += it.key();
        }
        read(open);
    });
}

QString Thumbnails::ofOutgoing(const QString &hash)
{
    return OutgoingPrefix + hash;
}

void Thumbnails::want(ConversationId conversation, const QStringList &visible,
                      const QStringList &nearby)
{
    setConversation(conversation);
    m_visible = {visible.cbegin(), visible.cend()};
    enterAll(visible + nearby + m_beside);
}

void Thumbnails::setConversation(ConversationId conversation)
{
    if (conversation == m_conversation)
        return;
    m_conversation = conversation;
    m_entries.clear();
    m_asked.clear();
    m_beside.clear();
}

void Thumbnails::wantBeside(ConversationId conversation, const QStringList &attachments)
{
    setConversation(conversation);
    m_beside = attachments;
    enterAll(attachments);
}

void Thumbnails::enterAll(const QStringList &attachments)
{
    QStringList unknown;
    for (const QString &attachment : attachments) {
        if (enter(m_conversation, attachment))
            unknown += attachment;
    }
    read(unknown);
}

void Thumbnails::wantListed(const QList<Listed> &images)
{
    QSet<QString> wanted;
    for (const Listed &image : images)
        wanted.insert(image.attachment);
    if (m_entries.size() > wanted.size() + MostListed) {
        m_entries.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
        m_asked.removeIf([&wanted](const auto &asked) { return !wanted.contains(asked.key()); });
    }
    QStringList unknown;
    for (const Listed &image : images) {
        if (enter(image.conversation, image.attachment))
            unknown += image.attachment;
    }
    read(unknown);
}

bool Thumbnails::enter(ConversationId conversation, const QString &attachment)
{
    const auto known = m_entries.constFind(attachment);
    if (known != m_entries.cend()) {
        if (known->isKnown)
            ask(attachment, priorityFor(attachment));
        return false;
    }
    Entry entry{.conversation = conversation, .isKnown = isOutgoing(attachment)};
    if (entry.isKnown) {
        entry.row.remoteId = attachment;
        entry.row.state = ImageState::Stored;
    }
    m_entries.insert(attachment, entry);
    if (entry.isKnown)
        decode(attachment);
    return !entry.isKnown;
}

ImagePriority Thumbnails::priorityFor(const QString &attachment) const
{
    if (!m_conversation.isValid())
        return ImagePriority::Listed;
    return m_visible.contains(attachment) ? ImagePriority::Visible : ImagePriority::Nearby;
}

void Thumbnails::read(const QStringList &attachments)
{
    if (attachments.isEmpty())
        return;
    ++m_reading;
    deliver(m_images->images(attachments), this,
            [this](const StoreResult<QList<StoredImage>> &rows) { take(rows); });
}

void Thumbnails::take(const StoreResult<QList<StoredImage>> &rows)
{
    --m_reading;
    // A store that cannot be read is told by the messages above; the boxes stay as they are.
    for (const StoredImage &row : rows ? rows.value() : QList<StoredImage>{}) {
        const auto entry = m_entries.find(row.remoteId);
        if (entry == m_entries.end())
            continue;
        if (entry->isKnown && entry->row.rev != row.rev)
            m_asked.remove(row.remoteId); // it moved on: what was asked for is done
        entry->row = row;
        entry->isKnown = true;
        entry->problem = LoadedImage::Problem::None;
        ask(row.remoteId, priorityFor(row.remoteId));
    }
    Q_EMIT changed();
    tellSettled();
}

void Thumbnails::ask(const QString &attachment, ImagePriority priority)
{
    const Entry entry = m_entries.value(attachment);
    if (entry.row.state == ImageState::Stored) {
        decode(attachment);
        return;
    }
    const bool waitsForAPerson =
        entry.row.state == ImageState::Failed && entry.row.nextTryAtMs == 0;
    if (waitsForAPerson && priority != ImagePriority::TryAgain)
        return;
    const auto asked = m_asked.constFind(attachment);
    const bool isNew = asked == m_asked.cend() || priority == ImagePriority::TryAgain ||
                       (*asked == ImagePriority::Nearby && priority == ImagePriority::Visible);
    if (!isNew)
        return;
    m_asked.insert(attachment, priority);
    m_port->wantImage(entry.conversation, attachment, priority);
}

void Thumbnails::decode(const QString &attachment)
{
    const bool isFailed = m_entries.value(attachment).problem != LoadedImage::Problem::None;
    if (m_pictures.contains(attachment) || m_decoding.contains(attachment) || isFailed)
        return;
    m_decoding.insert(attachment);
    deliver(m_loader->load(file(attachment), CoverPx), this,
            [this, attachment](const LoadedImage &loaded) {
                m_decoding.remove(attachment);
                if (const auto entry = m_entries.find(attachment); entry != m_entries.end())
                    entry->problem = loaded.problem;
                if (loaded.problem == LoadedImage::Problem::None) {
                    m_pictures.insert(attachment, new QImage(loaded.image),
                                      qMax(1, int(loaded.image.sizeInBytes() / 1024)));
                }
                Q_EMIT changed();
                tellSettled();
            });
}

void Thumbnails::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void Thumbnails::retry(const QString &attachment)
{
    if (stand(attachment) != Stand::Failed)
        return;
    m_entries[attachment].problem = LoadedImage::Problem::None;
    m_port->wantImage(m_entries.value(attachment).conversation, attachment,
                      ImagePriority::TryAgain);
    if (m_entries.value(attachment).row.state == ImageState::Failed)
        m_entries[attachment].row.state = ImageState::Known; // until the store says more
    Q_EMIT changed();
}

Thumbnails::Stand Thumbnails::stand(const QString &attachment) const
{
    const Entry entry = m_entries.value(attachment);
    if (entry.problem == LoadedImage::Problem::NotThere)
        return Stand::Failed;
    if (entry.problem != LoadedImage::Problem::None)
        return Stand::NotAnImage;
    if (entry.row.state == ImageState::Failed)
        return Stand::Failed;
    return m_pictures.contains(attachment) ? Stand::Here : Stand::Loading;
}

StoredImage Thumbnails::row(const QString &attachment) const
{
    return m_entries.value(attachment).row;
}

QString Thumbnails::file(const QString &attachment) const
{
    if (isOutgoing(attachment))
        return m_outgoingFolder + u'/' + attachment.mid(OutgoingPrefix.size());
    return m_port->imageFile(attachment);
}

QString Thumbnails::words(const QString &attachment) const
{
    const StoredImage image = row(attachment);
    QStringList words;
    const QString name = SafeText::forName(image.name, 80);
    words += name.isEmpty() ? tr("Image") : name;
    if (image.sizeBytes >= 0)
        words += QLocale().formattedDataSize(image.sizeBytes, 0, QLocale::DataSizeSIFormat);
    switch (stand(attachment)) {
    case Stand::Here:
        break;
    case Stand::Loading:
        words += tr("loading");
        break;
    case Stand::Failed:
        words += isGone(image) ? tr("not available any more, click to try again")
                               : tr("could not be loaded, click to try again");
        if (!image.errorMessage.isEmpty())
            words += SafeText::forName(image.errorMessage, 200);
        break;
    case Stand::NotAnImage:
        words += tr("not an image that can be shown");
        if (!image.type.isEmpty())
            words += SafeText::forName(image.type, 80);
        break;
    }
    return words.join(u" · ");
}

void Thumbnails::paint(QPainter *painter, const QRect &box, const QString &attachment,
                       const QPalette &palette, const QFont &body, Words words)
{
    const Tokens &t = Tokens::of(palette);
    const Metrics m(body);
    const QFont small = Metrics::sized(body, 11);
    QPainterPath path;
    path.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m(ThumbnailCornerPx),
                        m(ThumbnailCornerPx));
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.base);
    painter->drawPath(path);
    const int line = QFontMetrics(small).height() + m(4);
    if (const QImage *const picture = m_pictures.object(attachment)) {
        painter->setClipPath(path);
        CoverPicture::paint(painter, box, *picture);
        const QString name = SafeText::forName(row(attachment).name, 60);
        if (words == Words::With && !name.isEmpty()) {
            const QRect foot(box.left(), box.bottom() - line + 1, box.width(), line);
            painter->fillRect(foot, QColor(0, 0, 0, 150));
            Paint::line(painter, foot.adjusted(m(6), 0, -m(6), 0), name, small, Qt::white,
                        Qt::AlignLeft | Qt::AlignVCenter);
        }
    } else {
        const Stand how = stand(attachment);
        const bool isBad = how == Stand::Failed;
        const QColor ink = isBad ? t.bad : t.muted;
        QRect icon(0, 0, m(18), m(18));
        icon.moveCenter(box.center());
        if (words == Words::With)
            icon.moveTop(box.center().y() - m(16));
        Icons::paint(painter, icon, isBad ? u"refresh"_s : u"image"_s, ink);
        QString word = tr("Loading…");
        if (isBad)
            word = isGone(row(attachment)) ? tr("Not available") : tr("Try again");
        else if (how == Stand::NotAnImage)
            word = tr("Not an image");
        if (words == Words::With)
            Paint::line(painter, QRect(box.left(), icon.bottom() + m(4), box.width(), line), word,
                        small, ink, Qt::AlignCenter);
    }
    painter->setClipping(false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.line, 1));
    painter->drawPath(path);
    painter->restore();
}

} // namespace Innbox
