#include "ui/composer/AttachmentStrip.h"

#include "ui/composer/AttachmentCard.h"
#include "ui/composer/CompareDialog.h"
#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// A dashed place that says what can be dropped on it; a button for the keyboard.
class DropTarget : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics m(font());
        const Tokens &t = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.soft);
        QPen pen(t.accent, hasFocus() ? 2 : 1);
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m(8), m(8));
        painter.setPen(t.softText);
        painter.setFont(Metrics::sized(font(), 12));
        painter.drawText(rect().adjusted(m(8), m(8), -m(8), -m(8)),
                         int(Qt::AlignCenter) | int(Qt::TextWordWrap), text());
    }
};

} // namespace

AttachmentStrip::AttachmentStrip(DraftAttachments *pictures, ImageLoader *loader, bool isLarge,
                                 QWidget *parent)
    : QScrollArea(parent), m_pictures(pictures), m_loader(loader), m_isLarge(isLarge),
      m_target(new DropTarget)
{
    const Metrics m(font());
    setObjectName(u"attachmentStrip"_s);
    setAccessibleName(tr("Images of this reply"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setAcceptDrops(true);
    auto *const ground = new QWidget;
    m_row = new QHBoxLayout(ground);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(m(8));
    m_row->addWidget(m_target, 0, Qt::AlignTop);
    m_row->addStretch();
    setWidget(ground);
    ground->setAutoFillBackground(false); // setWidget() fills it
    viewport()->setAutoFillBackground(false);
    m_target->setObjectName(u"dropTarget"_s);
    m_target->setText(tr("Drop images here or paste with Ctrl+V"));
    m_target->setToolTip(tr("Choose image files"));
    m_target->setAutoDefault(false);
    m_target->setVisible(isLarge);
    m_cardSize = AttachmentCard(loader, isLarge).sizeHint();
    m_target->setFixedSize(m_cardSize);
    setFixedHeight(m_cardSize.height());
    if (!isLarge)
        hide();

    connect(m_target, &QPushButton::clicked, this, &AttachmentStrip::filesAsked);
    connect(pictures, &DraftAttachments::changed, this, [this](ConversationId conversation) {
        if (conversation == m_conversation)
            refresh();
    });
    connect(pictures, &DraftAttachments::progressed, this, [this](PictureId picture) {
        for (const OutgoingImage &image : m_pictures->images(m_conversation)) {
            if (image.id == picture)
                refresh();
        }
    });
}

void AttachmentStrip::setConversation(ConversationId conversation)
{
    m_conversation = conversation;
    m_pictures->watch(conversation);
    refresh();
}

/// As high as the cards, and the scroll bar when they need one: it would hide their foot.
void AttachmentStrip::fitHeight()
{
    const int room = m_isLarge ? 1 : 0; // the place to drop on
    const qsizetype cards = m_cards.size() + room;
    const qsizetype wide = cards * (m_cardSize.width() + m_row->spacing()) - m_row->spacing();
    const int bar =
        wide > width() ? horizontalScrollBar()->sizeHint().height() + m_row->spacing() / 2 : 0;
    setFixedHeight(m_cardSize.height() + bar);
}

void AttachmentStrip::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

/// The card of a place; made when there is none yet.
AttachmentCard *AttachmentStrip::card(int place)
{
    if (place < m_cards.size())
        return m_cards.at(place);
    auto *const made = new AttachmentCard(m_loader, m_isLarge);
    m_row->insertWidget(place, made, 0, Qt::AlignTop);
    m_cards.append(made);
    connect(made, &AttachmentCard::removeAsked, this, [this, made] { remove(made); });
    connect(made, &AttachmentCard::moveAsked, this, [this, made](int step) { move(made, step); });
    connect(made, &AttachmentCard::partAsked, this,
            [this, made] { m_pictures->allowPart(m_conversation, made->picture()); });
    connect(made, &AttachmentCard::compareAsked, this, [this, made] { compare(made); });
    made->show();
    return made;
}

void AttachmentStrip::refresh()
{
    const QList<OutgoingImage> images = m_pictures->images(m_conversation);
    const QList<RefusedItem> refused = m_pictures->refused(m_conversation);
    int place = 0;
    for (const OutgoingImage &image : images) {
        const QString fitted = m_pictures->file(image.fitted);
        card(place++)->showImage(image, m_pictures->percent(image.id),
                                 fitted.isEmpty() ? m_pictures->file(image.original) : fitted);
    }
    for (const RefusedItem &thing : refused)
        card(place++)->showRefused(thing);
    while (m_cards.size() > place) {
        AttachmentCard *const last = m_cards.takeLast();
        m_row->removeWidget(last);
        last->hide();
        last->deleteLater(); // it may be the one whose key is being handled
    }
    if (!m_isLarge)
        setVisible(!m_cards.isEmpty());
    fitHeight();
    Q_EMIT changed();
}

void AttachmentStrip::remove(const AttachmentCard *card)
{
    const int place = int(m_cards.indexOf(card));
    if (card->refusedKey() != 0)
        m_pictures->dismiss(m_conversation, card->refusedKey());
    else
        m_pictures->remove(m_conversation, card->picture());
    if (!m_cards.isEmpty())
        m_cards.at(qMin(place, int(m_cards.size()) - 1))->setFocus(Qt::OtherFocusReason);
    else
        m_target->setFocus(Qt::OtherFocusReason);
}

void AttachmentStrip::move(const AttachmentCard *card, int step)
{
    if (card->refusedKey() != 0)
        return;
    const int to = int(m_cards.indexOf(card)) + step;
    if (to < 0 || to >= m_pictures->images(m_conversation).size())
        return;
    m_pictures->move(m_conversation, card->picture(), to);
    m_cards.at(to)->setFocus(Qt::OtherFocusReason); // goes with the image
    ensureWidgetVisible(m_cards.at(to));
}

void AttachmentStrip::compare(const AttachmentCard *card)
{
    for (const OutgoingImage &image : m_pictures->images(m_conversation)) {
        if (image.id == card->picture() && !image.fitted.hash.isEmpty())
            (new CompareDialog(image, m_pictures->file(image.original),
                               m_pictures->file(image.fitted), m_loader, window()))
                ->open();
    }
}

int AttachmentStrip::placeAt(const QPoint &position) const
{
    const QPoint there = widget()->mapFrom(this, position);
    int place = 0;
    for (const AttachmentCard *const one : m_cards) {
        const bool isBehind = layoutDirection() == Qt::LeftToRight
                                  ? there.x() > one->geometry().center().x()
                                  : there.x() < one->geometry().center().x();
        place += isBehind && one->refusedKey() == 0 ? 1 : 0;
    }
    return place;
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1String(AttachmentCard::MimeType)))
        event->acceptProposedAction();
    else
        event->ignore(); // things from outside belong to the whole place to write
}

void AttachmentStrip::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(QLatin1String(AttachmentCard::MimeType)));
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    const QByteArray id = event->mimeData()->data(QLatin1String(AttachmentCard::MimeType));
    const PictureId picture{id.toLongLong()};
    if (!picture.isValid()) {
        event->ignore();
        return;
    }
    int from = -1;
    const QList<OutgoingImage> images = m_pictures->images(m_conversation);
    for (int place = 0; place < images.size(); ++place) {
        if (images.at(place).id == picture)
            from = place;
    }
    if (from < 0)
        return; // of another conversation
    const int to = placeAt(event->position().toPoint());
    m_pictures->move(m_conversation, picture, to > from ? to - 1 : to);
    event->acceptProposedAction();
}

} // namespace Innbox
