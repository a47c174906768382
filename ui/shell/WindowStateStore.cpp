#include "ui/shell/WindowStateStore.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

WindowStateStore::WindowStateStore(QSettings *settings, const QString &account)
    : m_settings(settings),
      // A name may hold a slash, which would be a group of its own.
      m_group(u"window/"_s + QString::fromLatin1(QUrl::toPercentEncoding(account)) + u'/')
{
}

QString WindowStateStore::key(QStringView name) const
{
    return m_group + name.toString();
}

QByteArray WindowStateStore::geometry() const
{
    return m_settings->value(key(u"geometry")).toByteArray();
}

void WindowStateStore::keepGeometry(const QByteArray &geometry)
{
    m_settings->setValue(key(u"geometry"), geometry);
}

QList<int> WindowStateStore::widths() const
{
    QList<int> widths;
    for (const QString &width : m_settings->value(key(u"panes")).toStringList()) {
        bool isNumber = false;
        const int px = width.toInt(&isNumber);
        if (!isNumber || px <= 0)
            return {};
        widths.append(px);
    }
    return widths.size() == 3 ? widths : QList<int>{};
}

void WindowStateStore::keepWidths(const QList<int> &widths)
{
    QStringList words;
    for (const int width : widths)
        words.append(QString::number(width));
    m_settings->setValue(key(u"panes"), words);
}

Density WindowStateStore::density() const
{
    const int kept = m_settings->value(key(u"density"), 0).toInt();
    return kept >= 0 && kept <= int(Density::Compact) ? Density(kept) : Density::Comfortable;
}

void WindowStateStore::keepDensity(Density density)
{
    m_settings->setValue(key(u"density"), int(density));
}

bool WindowStateStore::isStayShown() const
{
    return m_settings->value(key(u"stay"), true).toBool();
}

void WindowStateStore::keepStayShown(bool isShown)
{
    m_settings->setValue(key(u"stay"), isShown);
}

} // namespace Innbox
