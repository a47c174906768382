#pragma once

#include <QTabBar>

namespace Innbox {

/// Tabs as words over a line; the chosen one stands out by weight and by its stroke. Thread: GUI.
class FlatTabs : public QTabBar {
    Q_OBJECT
public:
    explicit FlatTabs(const QString &name, const QString &words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
};

} // namespace Innbox
