#pragma once

#include "ui/composer/DraftPictures.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class ImageLoader;
class PictureCard;

/// The images of one reply as cards, in the order they go. Thread: GUI.
class AttachmentStrip : public QScrollArea {
    Q_OBJECT
public:
    /// Both outlive the strip. \param isLarge of the composer, with a place to drop on
    AttachmentStrip(DraftPictures *pictures, ImageLoader *loader, bool isLarge,
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
    PictureCard *card(int place);
    void remove(const PictureCard *card);
    void move(const PictureCard *card, int step);
    void compare(const PictureCard *card);
    [[nodiscard]] int placeAt(const QPoint &position) const;

    DraftPictures *m_pictures;
    ImageLoader *m_loader;
    bool m_isLarge;
    QSize m_cardSize{};
    ConversationId m_conversation;
    QList<PictureCard *> m_cards{}; ///< images first, then what cannot go
    QHBoxLayout *m_row;
    QPushButton *m_target;
};

} // namespace Innbox
