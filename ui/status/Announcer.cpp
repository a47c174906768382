#include "ui/status/Announcer.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QAccessibleInterface *makeAnnouncer(const QString &, QObject *object)
{
    auto *const announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

void installAnnouncerFactory()
{
    QAccessible::installFactory(makeAnnouncer);
}

} // namespace

// Before the first widget: Qt keeps the first interface that it finds.
Q_COREAPP_STARTUP_FUNCTION(installAnnouncerFactory)

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"announcer"_s);
    setFixedSize(0, 0);
    setFocusPolicy(Qt::NoFocus);
}

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_pending.append(sentence);
    if (m_pending.size() == 1)
        QMetaObject::invokeMethod(this, &Announcer::tell, Qt::QueuedConnection);
}

void Announcer::tell()
{
    setAccessibleName(std::exchange(m_pending, {}).join(u'\n'));
    for (const QAccessible::Event event : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent change(this, event);
        QAccessible::updateAccessibility(&change);
    }
}

} // namespace Innbox
