#include "ui/composer/PictureCard.h"

#include "models/store/Deliver.h"
#include "ui/composer/PictureText.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/ImageLoader.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
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

PictureCard::PictureCard(ImageLoader *loader, bool isLarge, QWidget *parent)
    : QWidget(parent), m_loader(loader), m_isLarge(isLarge), m_remove(new QToolButton(this))
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
    connect(m_remove, &QToolButton::clicked, this, &PictureCard::removeAsked);
}

QSize PictureCard::sizeHint() const
{
    const Metrics m(font());
    const QSize px = m_isLarge ? LargePx : SmallPx;
    return {m(px.width()), m(px.height())};
}

bool PictureCard::isBad() const
{
    return m_key != 0 || m_image.state == OutgoingState::Unfit ||
           m_image.state == OutgoingState::Refused;
}

void PictureCard::showImage(const OutgoingImage &image, int percent, const QString &file)
{
    m_image = image;
    m_key = 0;
    m_percent = image.state == OutgoingState::Fitting ? percent : 0;
    showWords(SafeText::forName(image.name), PictureText::state(image, percent),
              PictureText::brief(image, percent));
    QString tip = m_name + u'\n' + m_words;
    const QString losses = PictureText::losses(image);
    if (!losses.isEmpty())
        tip += u'\n' + losses;
    setToolTip(tip + u'\n' + tr("Enter compares it with the original."));
    load(file);
}

void PictureCard::showRefused(const RefusedThing &thing)
{
    m_image = {};
    m_key = thing.key;
    showWords(thing.name.isEmpty() ? tr("Cannot be sent") : thing.name, thing.words, thing.words);
    setToolTip(m_name + u'\n' + m_words);
}

void PictureCard::showWords(const QString &name, const QString &words, const QString &brief)
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

void PictureCard::load(const QString &file)
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

void PictureCard::resizeEvent(QResizeEvent *)
{
    const Metrics m(font());
    const int side = m(22);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(width() - side - m(5), m(5), side, side)));
}

void PictureCard::paintEvent(QPaintEvent *)
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
        const QSizeF size = QSizeF(m_thumbnail.size())
                                .scaled(QSizeF(picture.size()), Qt::KeepAspectRatioByExpanding);
        QRectF place(QPointF(), size);
        place.moveCenter(QRectF(picture).center());
        painter.setClipRect(picture, Qt::IntersectClip);
        painter.drawImage(place, m_thumbnail);
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
    Paint::line(&painter, QRect(words.left(), words.top(), words.width(), nameHeight), m_name,
                nameFont, t.text, Qt::AlignLeading | Qt::AlignVCenter);
    painter.setLayoutDirection(SafeText::directionOf(m_words));
    painter.setFont(stateFont);
    painter.setPen(isBad() ? t.bad : t.muted);
    QRect below = words.adjusted(0, nameHeight, m_isLarge ? 0 : closeRoom, 0);
    if (m_isLarge) {
        painter.drawText(below, int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading),
                         m_words);
    } else {
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

void PictureCard::keyPressEvent(QKeyEvent *event)
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

void PictureCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint();
    event->accept();
}

void PictureCard::mouseMoveEvent(QMouseEvent *event)
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

void PictureCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT compareAsked();
}

} // namespace Innbox
