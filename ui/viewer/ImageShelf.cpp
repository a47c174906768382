#include "ui/viewer/ImageShelf.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Tokens.h"
#include "ui/viewer/Thumbnails.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

// Lengths of the design, px.
constexpr qreal ShelfBoxHeightPx = 60;
constexpr qreal ShelfGapPx = 6;
constexpr int ShelfColumns = 3;

} // namespace

/// One image: painted small, named by its words.
class ImageButton : public QAbstractButton {
public:
    ImageButton(Thumbnails *thumbnails, QWidget *parent)
        : QAbstractButton(parent), m_thumbnails(thumbnails)
    {
        setFixedHeight(Metrics(font())(ShelfBoxHeightPx));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        connect(thumbnails, &Thumbnails::changed, this, &ImageButton::refresh);
    }
    void setAttachment(const QString &attachment)
    {
        m_attachment = attachment;
        refresh();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_thumbnails->paint(&painter, rect(), m_attachment, palette(), font(),
                            Thumbnails::Words::Without);
        if (!hasFocus())
            return;
        painter.setPen(QPen(Tokens::of(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }

private:
    void refresh()
    {
        if (m_attachment.isEmpty())
            return;
        const QString words = m_thumbnails->words(m_attachment);
        setAccessibleName(words);
        setToolTip(words.toHtmlEscaped());
        update();
    }

    Thumbnails *m_thumbnails;
    QString m_attachment{};
};

ImageShelf::ImageShelf(Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails)
{
    const Metrics m(font());
    setObjectName(u"imageShelf"_s);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, m(8), 0, 0);
    grid->setSpacing(m(ShelfGapPx));
    auto *const title =
        new PlainLabel(u"imagesTitle", 11, PlainLabel::Tone::Muted, QFont::DemiBold);
    title->setText(tr("IMAGES"));
    grid->addWidget(title, 0, 0, 1, ShelfColumns);
    for (int column = 0; column < ShelfColumns; ++column)
        grid->setColumnStretch(column, 1);
    hide();
}

void ImageShelf::show(ConversationId conversation, const QStringList &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    m_thumbnails->wantBeside(conversation, attachments);
    auto *const grid = static_cast<QGridLayout *>(layout());
    while (m_buttons.size() < qMin(attachments.size(), qsizetype(Most))) {
        const int i = int(m_buttons.size());
        auto *const button = new ImageButton(m_thumbnails, this);
        button->setObjectName(u"shelfImage%1"_s.arg(i));
        grid->addWidget(button, 1 + i / ShelfColumns, i % ShelfColumns);
        connect(button, &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT chosen(m_attachments.value(i)); });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setAttachment(attachments.value(i));
        m_buttons.at(i)->setVisible(i < attachments.size());
    }
    setVisible(!attachments.isEmpty());
}

} // namespace Innbox
