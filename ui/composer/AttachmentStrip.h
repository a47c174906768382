#pragma once

#include "ui/composer/DraftAttachments.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class ImageLoader;
class AttachmentCard;

/// The images of one reply as cards, in the order they go. Thread: GUI.
class AttachmentStrip : public QScrollArea {
    Q_OBJECT
public:
    /// Both outlive the strip. \param isLarge of the composer, with a place to drop on
    AttachmentStrip(DraftAttachments *pictures, ImageLoader *loader, bool isLarge,
                    QWidget *parent = nullptr);

    void setConversation(ConversationId conversation);
    [[nodiscard]] int count() const { return int(m_cards.size()); }

Q_SIGNALS:
    /// The place to drop on was pressed.
    void filesAsked();
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitHeight();
    AttachmentCard *card(int place);
    void remove(const AttachmentCard *card);
    void move(const AttachmentCard *card, int step);
    void compare(const AttachmentCard *card);
    [[nodiscard]] int placeAt(const QPoint &position) const;

    DraftAttachments *m_pictures;
    ImageLoader *m_loader;
    bool m_isLarge;
    QSize m_cardSize{};
    ConversationId m_conversation;
    QList<AttachmentCard *> m_cards{}; ///< images first, then what cannot go
    QHBoxLayout *m_row;
    QPushButton *m_target;
};

} // namespace Innbox
