#pragma once

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace Innbox {

class ThreadView;

/// The thread for a screen reader: a list whose items are the loaded messages. Thread: GUI.
class ThreadAccessible : public QAccessibleWidget {
public:
    explicit ThreadAccessible(ThreadView *view);
    ~ThreadAccessible() override;

    /// Makes Qt ask for it; may be called more than once.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ThreadView *view() const;
    mutable std::vector<QAccessible::Id> m_items{}; ///< of the children asked for; 0 = not yet
};

} // namespace Innbox
