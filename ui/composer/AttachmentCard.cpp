#include "ui/composer/AttachmentCard.h"

#include "models/store/Deliver.h"
#include "ui/composer/AttachmentText.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/CoverPicture.h"
#include "ui/viewer/ImageLoader.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr QSize LargePx{164, 156};
constexpr QSize SmallPx{196, 52};
constexpr qreal LargePicturePx = 92;
constexpr qreal SmallPicturePx = 52;
constexpr qreal RadiusPx = 8;
constexpr qreal BarPx = 4;
} // namespace

AttachmentCard::AttachmentCard(ImageLoader *loader, bool isLarge, QWidget *parent)
    : QWidget(parent), m_loader(loader), m_isLarge(isLarge), m_remove(new QToolButton(this)),
      m_part(new QPushButton(tr("Send what is there"), this))
{
    const Metrics m(font());
    setObjectName(u"pictureCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remove->setObjectName(u"removePicture"_s);
    m_remove->setIcon(Icons::named(u"clear"_s));
    m_remove->setIconSize(QSize(m(12), m(12)));
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setAutoRaise(true);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentCard::removeAsked);
    m_part->setObjectName(u"sendPart"_s);
    m_part->setFont(Metrics::sized(font(), 11));
    m_part->setAutoDefault(false);
    m_part->setFocusPolicy(Qt::StrongFocus);
    m_part->hide();
    setTabOrder(m_part, m_remove);
    connect(m_part, &QPushButton::clicked, this, &AttachmentCard::partAsked);
}

QSize AttachmentCard::sizeHint() const
{
    const Metrics m(font());
    const QSize px = m_isLarge ? LargePx : SmallPx;
    return {m(px.width()), m(px.height())};
}

bool AttachmentCard::isBad() const
{
    return m_key != 0 || m_image.state == OutgoingState::Unfit ||
           m_image.state == OutgoingState::Refused;
}

void AttachmentCard::showImage(const OutgoingImage &image, int percent, const QString &file)
{
    m_image = image;
    m_key = 0;
    m_percent = image.state == OutgoingState::Fitting ? percent : 0;
    showWords(SafeText::forName(image.name), AttachmentText::state(image, percent),
              AttachmentText::brief(image, percent));
    QString tip = m_name + u'\n' + m_words;
    const QString losses = AttachmentText::losses(image);
    if (!losses.isEmpty())
        tip += u'\n' + losses;
    const bool isIncomplete = AttachmentText::isIncomplete(image);
    setToolTip(tip + u'\n' +
               (isIncomplete ? tr("What is missing would be grey.")
                             : tr("Enter compares it with the original.")));
    showPart(isIncomplete);
    load(file);
}

void AttachmentCard::showRefused(const RefusedItem &thing)
{
    m_image = {};
    m_key = thing.key;
    showWords(thing.name.isEmpty() ? tr("Cannot be sent") : thing.name, thing.words, thing.words);
    setToolTip(m_name + u'\n' + m_words);
    showPart(false);
}

void AttachmentCard::showPart(bool isIncomplete)
{
    if (!isIncomplete && m_part->hasFocus())
        setFocus(Qt::OtherFocusReason); // pressed: the keyboard stays on this card
    //: %1 is the name of an image
    m_part->setAccessibleName(tr("Send what is there of %1").arg(m_name));
    m_part->setToolTip(m_words);
    m_part->setVisible(isIncomplete);
    placeButtons();
}

void AttachmentCard::showWords(const QString &name, const QString &words, const QString &brief)
{
    m_brief = brief;
    m_name = name;
    m_words = words;
    setAccessibleName(isBad() ? tr("%1, cannot be sent: %2").arg(name, words)
                              : tr("Image %1, %2").arg(name, words));
    m_remove->setToolTip(tr("Remove %1").arg(name));
    m_remove->setAccessibleName(m_remove->toolTip());
    update();
}

void AttachmentCard::load(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    if (file.isEmpty())
        return;
    const Metrics m(font());
    const QSize box =
        (QSizeF(m(LargePx.width()), m(LargePicturePx)) * devicePixelRatioF()).toSize();
    deliver(m_loader->load(file, box), this, [this, file](const LoadedImage &loaded) {
        if (file != m_file || loaded.image.isNull())
            return; // the words on the card say what there is to say
        m_thumbnail = loaded.image;
        update();
    });
}

void AttachmentCard::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void AttachmentCard::placeButtons()
{
    const Metrics m(font());
    const int side = m(22);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(width() - side - m(5), m(5), side, side)));
    // Large: at the foot of the picture. Small: in the line under the words.
    const int height = m_isLarge ? m(26) : m(24);
    const QRect part =
        m_isLarge ? QRect(m(6), m(LargePicturePx) - height - m(5), width() - 2 * m(6), height)
                  : QRect(m(SmallPicturePx + 6), this->height() - height - m(3),
                          width() - m(SmallPicturePx + 12), height);
    m_part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), part));
}

void AttachmentCard::paintEvent(QPaintEvent *)
{
    const Metrics m(font());
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, m(RadiusPx), m(RadiusPx));
    painter.fillPath(shape, t.base);

    // Large: the picture over the words. Small: beside them.
    const QRect whole = rect();
    const QRect picture = QStyle::visualRect(layoutDirection(), whole,
                                             m_isLarge ? QRect(0, 0, width(), m(LargePicturePx))
                                                       : QRect(0, 0, m(SmallPicturePx), height()));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(picture, isBad() ? t.badSoft : t.rail);
    if (!m_thumbnail.isNull() && m_key == 0) {
        CoverPicture::paint(&painter, picture, m_thumbnail);
    } else {
        QRect icon(0, 0, m(20), m(20));
        icon.moveCenter(picture.center());
        Icons::paint(&painter, icon, isBad() ? u"warning"_s : u"image"_s,
                     isBad() ? t.bad : t.muted);
    }
    painter.restore();
    if (m_image.state == OutgoingState::Fitting && m_key == 0) {
        const QRectF groove(picture.left() + m(8), picture.bottom() - m(BarPx + 6),
                            picture.width() - 2 * m(8), m(BarPx));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 140));
        painter.drawRoundedRect(groove, m(BarPx) / 2.0, m(BarPx) / 2.0);
        QRectF done = groove;
        done.setWidth(groove.width() * m_percent / 100);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(done, m(BarPx) / 2.0, m(BarPx) / 2.0);
    }

    if (m_isLarge) { // the button lies on the picture
        QColor veil = t.base;
        veil.setAlphaF(0.85F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(m_remove->geometry(), m(6), m(6));
    }

    const int closeRoom = m_isLarge ? 0 : m(24);
    const QRect words = m_isLarge
                            ? QRect(m(8), m(LargePicturePx) + m(5), width() - 2 * m(8),
                                    height() - m(LargePicturePx) - m(8))
                            : QStyle::visualRect(layoutDirection(), whole,
                                                 QRect(m(SmallPicturePx + 8), m(5),
                                                       width() - m(SmallPicturePx + 12) - closeRoom,
                                                       height() - m(8)));
    const QFont nameFont = Metrics::sized(font(), 12);
    const QFont stateFont = Metrics::sized(font(), 11);
    const int nameHeight = QFontMetrics(nameFont).lineSpacing();
    const bool isForWords = !m_isLarge && !m_part->isHidden(); // the button took the second line
    Paint::line(&painter, QRect(words.left(), words.top(), words.width(), nameHeight),
                isForWords ? m_brief : m_name, nameFont, isForWords ? t.bad : t.text,
                Qt::AlignLeading | Qt::AlignVCenter);
    painter.setLayoutDirection(SafeText::directionOf(m_words));
    painter.setFont(stateFont);
    painter.setPen(isBad() ? t.bad : t.muted);
    QRect below = words.adjusted(0, nameHeight, m_isLarge ? 0 : closeRoom, 0);
    if (m_isLarge) {
        painter.drawText(below, int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading),
                         m_words);
    } else if (!isForWords) {
        Paint::line(
            &painter,
            QRect(below.left(), below.top(), below.width(), QFontMetrics(stateFont).lineSpacing()),
            m_brief, stateFont, isBad() ? t.bad : t.muted, Qt::AlignLeading | Qt::AlignVCenter);
    }

    painter.setBrush(Qt::NoBrush);
    const QColor line = hasFocus() ? t.accent : isBad() ? t.bad : t.line;
    painter.setPen(QPen(line, hasFocus() ? 2 : 1));
    painter.drawPath(shape);
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    const bool isForward =
        (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_part->hasFocus()) { // it takes Space itself, but not Enter
            m_part->click();
            return;
        }
        if (event->modifiers() == Qt::NoModifier || event->key() == Qt::Key_Space) {
            Q_EMIT compareAsked();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT moveAsked(isForward ? 1 : -1);
        else
            focusNextPrevChild(isForward);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint();
    event->accept();
}

void AttachmentCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isNull() || !isFar ||
        !m_image.id.isValid())
        return;
    m_pressed = {};
    auto *const carried = new QMimeData;
    carried->setData(QLatin1String(MimeType), QByteArray::number(m_image.id.value));
    auto *const drag = new QDrag(this); // deletes itself after the drop
    drag->setMimeData(carried);
    drag->setPixmap(grab());
    drag->setHotSpot(event->pos());
    drag->exec(Qt::MoveAction);
}

void AttachmentCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT compareAsked();
}

} // namespace Innbox
