#include "ui/style/Icons.h"

#include "models/Log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside every namespace; a static library does not do it by itself.
static void initIcons()
{
    Q_INIT_RESOURCE(innbox);
}

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QPixmap tinted(const QString &name, const QSize &px, const QColor &color)
{
    const QString key =
        u"innbox-icon:%1:%2x%3:%4"_s.arg(name).arg(px.width()).arg(px.height()).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    initIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi, "no icon %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor"_ba, color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(px);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(px)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(QString name, const QColor &color = {})
        : m_name(std::move(name)), m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, size, colorFor(mode));
    }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_color); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        if (m_color.isValid() && mode != QIcon::Disabled)
            return m_color;
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal;
        return palette.color(group, QPalette::WindowText);
    }
    QString m_name;
    QColor m_color; ///< invalid = the one of the words
};

} // namespace

QIcon Icons::named(const QString &name)
{
    return QIcon(new TintedEngine(name));
}

QIcon Icons::named(const QString &name, const QColor &color)
{
    return QIcon(new TintedEngine(name, color));
}

QIcon Icons::application()
{
    initIcons();
    QSvgRenderer renderer(u":/app-icon/innbox.svg"_s);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Icons::paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = tinted(name, (QSizeF(rect.size()) * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace Innbox
