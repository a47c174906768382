#pragma once

#include <QListView>

namespace Innbox {

/// The list of hits. Arrows and J/K walk, Return opens, Escape leaves. Thread: GUI.
class HitView : public QListView {
    Q_OBJECT
public:
    explicit HitView(QWidget *parent = nullptr);

Q_SIGNALS:
    void hitChosen(const QModelIndex &index);
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void chooseCurrent();
};

} // namespace Innbox
