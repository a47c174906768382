#include "ui/thread/MessageAccessible.h"

#include "ui/thread/ThreadView.h"

namespace Innbox {

MessageAccessible::MessageAccessible(ThreadView *view, qint64 key) : m_view(view), m_key(key) {}

ThreadView *MessageAccessible::view() const
{
    return qobject_cast<ThreadView *>(m_view.data());
}

int MessageAccessible::row() const
{
    const ThreadView *const thread = view();
    return thread ? thread->rowOf(m_key) : -1;
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return view() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
}

QAccessibleInterface *MessageAccessible::child(int) const
{
    return nullptr;
}

QAccessibleInterface *MessageAccessible::childAt(int, int) const
{
    return nullptr;
}

int MessageAccessible::indexOfChild(const QAccessibleInterface *) const
{
    return -1;
}

QRect MessageAccessible::rect() const
{
    const int at = row();
    if (at < 0)
        return {};
    const QRect place = view()->rowRect(at);
    return {view()->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    const int at = row();
    if (at < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.focused = view()->hasFocus() && view()->currentRow() == at;
    state.selected = view()->isRowSelected(at);
    state.invisible = !view()->isVisible();
    state.offscreen = !view()->rowRect(at).intersects(view()->viewport()->rect());
    return state;
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    const int at = kind == QAccessible::Name ? row() : -1;
    return at < 0 ? QString() : view()->spokenText(at);
}

void MessageAccessible::setText(QAccessible::Text, const QString &)
{
    // A message that was sent cannot be edited.
}

void *MessageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList MessageAccessible::actionNames() const
{
    return {setFocusAction()};
}

void MessageAccessible::doAction(const QString &name)
{
    const int at = row();
    if (name != setFocusAction() || at < 0)
        return;
    view()->setFocus(Qt::OtherFocusReason);
    view()->setCurrentRow(at);
}

QStringList MessageAccessible::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace Innbox
