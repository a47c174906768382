#include "ui/topbar/SearchField.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <chrono>

using namespace std::chrono_literals;

namespace Innbox {

namespace {
constexpr auto Pause = 120ms;
constexpr qreal IconRoomPx = 32;
} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    const Metrics m(font());
    setObjectName(u"searchField");
    setAccessibleName(tr("Search in all messages"));
    setPlaceholderText(tr("Search messages, guests, reservations…"));
    setClearButtonEnabled(true);
    setMinimumHeight(m(28));
    setMaxLength(400);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isRightToLeft ? m(8) : m(IconRoomPx) - m(2), 0,
                   isRightToLeft ? m(IconRoomPx) - m(2) : 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT queryChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty()) {
            m_pause.stop();
            Q_EMIT queryChanged(now); // back to the list at once
        } else {
            m_pause.start();
        }
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT leaveAsked();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT queryChanged(text());
        }
        Q_EMIT hitsAsked();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Metrics m(font());
    const int size = m(16);
    QPainter painter(this);
    const QRect place(m(11), (height() - size) / 2, size, size);
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place),
                 QStringLiteral("search"), Tokens::of(palette()).muted);
}

} // namespace Innbox
