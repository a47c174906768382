#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Innbox {

class MessageAccessible;
class ThreadView;

/// The thread for a screen reader: a list whose items are the loaded messages and open replies.
/// Its factory is installed when the application object is made: Qt keeps the first interface it
/// finds for a widget, and setting an accessible name already looks for one.
/// Thread: GUI.
class ThreadAccessible : public QAccessibleWidget {
public:
    explicit ThreadAccessible(ThreadView *view);
    ~ThreadAccessible() override;

    /// Tells assistive technology that the view's current row has the focus.
    static void announceCurrent(ThreadView *view);
    /// Lets go of the items whose rows are gone.
    static void forgetGoneItems(ThreadView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ThreadView *view() const;
    void forgetGone();

    mutable QHash<qint64, QAccessible::Id> m_items{}; ///< by key of the row, those asked for
};

} // namespace Innbox
