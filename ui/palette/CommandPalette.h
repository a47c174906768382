#pragma once

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;

/// Every action of the window by its words: type to filter, Return runs the one that is marked.
/// Deletes itself when it closes. Thread: GUI.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// \param actions those that may be run now are shown, in this order
    CommandPalette(const QList<QAction *> &actions, QWidget *window);

    /// The actions of \p window a person can run: with a name and words, enabled, visible.
    [[nodiscard]] static QList<QAction *> actionsOf(const QWidget *window);
    /// How well \p words fit what was typed: 0 = not at all; a match at the beginning of the words,
    /// then of a word, then within one is better. Every typed word must occur. Pure.
    [[nodiscard]] static int fit(const QString &words, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run(const QModelIndex &index);

    QList<QPointer<QAction>> m_actions{};
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    PlainLabel *m_nothing;
};

} // namespace Innbox
