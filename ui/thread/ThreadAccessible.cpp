#include "ui/thread/ThreadAccessible.h"

#include "ui/thread/MessageAccessible.h"
#include "ui/thread/ThreadView.h"

#include <QCoreApplication>

#include <utility>

namespace Innbox {

namespace {

QAccessibleInterface *makeThread(const QString &, QObject *object)
{
    auto *const view = qobject_cast<ThreadView *>(object);
    return view ? new ThreadAccessible(view) : nullptr;
}

void installThreadFactory()
{
    QAccessible::installFactory(makeThread);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installThreadFactory)

ThreadAccessible::ThreadAccessible(ThreadView *view) : QAccessibleWidget(view, QAccessible::List) {}

ThreadAccessible::~ThreadAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

ThreadView *ThreadAccessible::view() const
{
    return qobject_cast<ThreadView *>(widget());
}

void ThreadAccessible::announceCurrent(ThreadView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *const item = list ? list->child(view->currentRow()) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ThreadAccessible::forgetGoneItems(ThreadView *view)
{
    if (!QAccessible::isActive())
        return;
    auto *const list =
        dynamic_cast<ThreadAccessible *>(QAccessible::queryAccessibleInterface(view));
    // Nothing is told: of a reordering Qt 6.4 sends a signal that AT-SPI cannot read, and clients
    // ask for the children of a list whenever they need them.
    if (list)
        list->forgetGone();
}

void ThreadAccessible::forgetGone()
{
    const ThreadView *const thread = view();
    m_items.removeIf([thread](QHash<qint64, QAccessible::Id>::iterator item) {
        if (thread && thread->rowOf(item.key()) >= 0)
            return false;
        QAccessible::deleteAccessibleInterface(item.value());
        return true;
    });
}

int ThreadAccessible::childCount() const
{
    return view() ? view()->rowCount() : 0;
}

QAccessibleInterface *ThreadAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const qint64 key = view()->keyOf(index);
    if (const QAccessible::Id known = m_items.value(key))
        return QAccessible::accessibleInterface(known);
    auto *const item = new MessageAccessible(view(), key); // Qt's cache owns it from here on
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

int ThreadAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    // By the register, not by a cast: the pointer may be to an interface that is gone.
    for (const QAccessible::Id id : std::as_const(m_items)) {
        QAccessibleInterface *const known = QAccessible::accessibleInterface(id);
        if (known && known == child)
            return static_cast<const MessageAccessible *>(known)->row();
    }
    return -1;
}

QAccessibleInterface *ThreadAccessible::childAt(int x, int y) const
{
    ThreadView *const thread = view();
    return thread ? child(thread->rowAt(thread->viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *ThreadAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

} // namespace Innbox
