#include "ui/composer/DropOverlay.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal OverlayMarginPx = 8;
constexpr qreal OverlayRadiusPx = 8;
constexpr qreal OverlayEdgePx = 2;
constexpr qreal OverlayOpacity = 0.94;
} // namespace

DropOverlay::DropOverlay(Look look, QWidget *place)
    : QWidget(place), m_look(look),
      m_title(new PlainLabel(u"dropTitle", look == Look::Place ? 15 : 13, PlainLabel::Tone::Text,
                             QFont::DemiBold)),
      m_detail(new PlainLabel(u"dropDetail", 13, PlainLabel::Tone::Text))
{
    const Metrics m(font());
    setObjectName(look == Look::Place ? u"dropOverlay"_s : u"rowDropOverlay"_s);
    // The drag goes on to what lies below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *const column = new QVBoxLayout(this);
    const int margin = look == Look::Place ? m(24) : m(12);
    column->setContentsMargins(margin, 0, margin, 0);
    column->setSpacing(m(8));
    column->addStretch();
    for (PlainLabel *const label : {m_title, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch();
    m_title->setWordWrap(look == Look::Place);
    m_title->setElided(look == Look::Row);
    m_detail->setWordWrap(true);
    hide();
}

void DropOverlay::showCheck(const DropCheck &check, const QString &receiver)
{
    m_isTaken = check.taken() > 0;
    const QStringList refusals = check.refusals();
    // A row has one line: what can be done there, else why nothing can.
    const bool isReason = m_look == Look::Row && !m_isTaken && !refusals.isEmpty();
    m_title->setText(isReason ? refusals.first() : check.title(receiver));
    m_detail->setText(refusals.join(u'\n'));
    m_detail->setVisible(m_look == Look::Place && !refusals.isEmpty());
    m_title->setTone(m_isTaken ? PlainLabel::Tone::Accent : PlainLabel::Tone::Bad);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_detail->text());
    if (m_look == Look::Place)
        setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const Metrics m(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_isTaken ? t.soft : t.badSoft;
    if (m_look == Look::Place) {
        QColor behind = t.base;
        behind.setAlphaF(OverlayOpacity);
        painter.fillRect(rect(), behind);
    } else {
        painter.fillRect(rect(), t.base);
    }
    const qreal margin = m_look == Look::Place ? m(OverlayMarginPx) : m(OverlayEdgePx);
    painter.setBrush(ground);
    QPen pen(m_isTaken ? t.accent : t.bad, m(OverlayEdgePx));
    // Not by colour alone: a place that takes it has a dashed edge, one that refuses a whole one.
    pen.setStyle(m_isTaken ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(margin, margin, -margin, -margin),
                            m(OverlayRadiusPx), m(OverlayRadiusPx));
}

} // namespace Innbox
