#include "ui/thread/ThreadAccessible.h"

#include "ui/thread/ThreadView.h"

#include <QPointer>

namespace Innbox {

namespace {

/// One message, by its row: rows are few and cheap, so nothing is cached but the interface.
class MessageAccessible : public QAccessibleInterface {
public:
    MessageAccessible(ThreadView *view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && m_row < m_view->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focused = m_view->hasFocus() && m_view->currentRow() == m_row;
        state.offscreen = !m_view->rowRect(m_row).intersects(m_view->viewport()->rect());
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spokenText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<ThreadView> m_view;
    int m_row;
};

QAccessibleInterface *makeThread(const QString &, QObject *object)
{
    auto *const view = qobject_cast<ThreadView *>(object);
    return view ? new ThreadAccessible(view) : nullptr;
}

} // namespace

ThreadAccessible::ThreadAccessible(ThreadView *view) : QAccessibleWidget(view, QAccessible::List) {}

ThreadAccessible::~ThreadAccessible()
{
    for (const QAccessible::Id id : m_items) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void ThreadAccessible::install()
{
    QAccessible::installFactory(makeThread); // a factory installed twice is kept once
}

ThreadView *ThreadAccessible::view() const
{
    return qobject_cast<ThreadView *>(widget());
}

int ThreadAccessible::childCount() const
{
    return view() ? view()->rowCount() : 0;
}

QAccessibleInterface *ThreadAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (size_t(index) >= m_items.size())
        m_items.resize(size_t(index) + 1, 0);
    QAccessible::Id &id = m_items[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new MessageAccessible(view(), index));
    return QAccessible::accessibleInterface(id);
}

int ThreadAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i] != 0 && QAccessible::accessibleInterface(m_items[i]) == child)
            return int(i);
    }
    return -1;
}

QAccessibleInterface *ThreadAccessible::childAt(int x, int y) const
{
    for (int row = 0; row < childCount(); ++row) {
        QAccessibleInterface *const item = child(row);
        if (item->rect().contains(x, y))
            return item;
    }
    return nullptr;
}

QAccessibleInterface *ThreadAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

} // namespace Innbox
