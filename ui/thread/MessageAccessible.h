#pragma once

#include <QAccessible>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

class ThreadView;

/// One row of the thread for a screen reader: a list item. It is identified by the key of its row
/// (see ThreadRow), not by its position, so rows may come and go above it; once its row is gone it
/// is invalid for ever. Owned by ThreadAccessible. Thread: GUI.
class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MessageAccessible(ThreadView *view, qint64 key);

    [[nodiscard]] qint64 key() const { return m_key; }
    /// Its present row; -1 when there is none any more.
    [[nodiscard]] int row() const;

    bool isValid() const override { return row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] ThreadView *view() const;

    QPointer<QWidget> m_view; ///< a ThreadView; asked for its type, for it may be in destruction
    qint64 m_key;
};

} // namespace Innbox
