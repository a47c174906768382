#pragma once

#include <QTreeView>

namespace Innbox {

/// A flat table of the design: muted heads, one line a row, the selection soft. Thread: GUI.
class WireTable : public QTreeView {
    Q_OBJECT
public:
    /// \param words  what a screen reader calls it
    WireTable(const QString &name, const QString &words, QWidget *parent = nullptr);
    /// Width of a column in px of the design; 0 = it takes what is left.
    void setWidth(int column, int designPx);
};

} // namespace Innbox
