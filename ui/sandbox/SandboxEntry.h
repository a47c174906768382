#pragma once

#include <QAbstractButton>

namespace Innbox {

/// The entry of the folder pane that opens the sandbox page; looks like a folder. Thread: GUI.
class SandboxEntry : public QAbstractButton {
    Q_OBJECT
public:
    explicit SandboxEntry(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace Innbox
