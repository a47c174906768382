#pragma once

#include "models/values/ListSort.h"

#include <QToolButton>

namespace Innbox {

/// Says in which order the list stands and offers the others. Thread: GUI.
class SortButton : public QToolButton {
    Q_OBJECT
public:
    explicit SortButton(QWidget *parent = nullptr);

    /// \param sorts what can be chosen; one alone is only told
    void showSort(ListSort now, const QList<ListSort> &sorts);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortChosen(Innbox::ListSort sort);

private:
    [[nodiscard]] static QString wordsOf(ListSort sort);
    void fill();

    QMenu *m_menu;
    ListSort m_now = ListSort::Newest;
    QList<ListSort> m_sorts{};
};

} // namespace Innbox
