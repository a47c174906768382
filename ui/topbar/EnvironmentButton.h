#pragma once

#include "ui/shell/WindowContext.h"

#include <QPushButton>

namespace Innbox {

/// The account and its environment, in word and colour; pressed, it offers the other accounts.
/// Without a menu it only tells. Thread: GUI.
class EnvironmentButton : public QPushButton {
    Q_OBJECT
public:
    explicit EnvironmentButton(const WindowContext &context, QWidget *parent = nullptr);

    /// The accounts to choose from; not owned.
    void setAccountMenu(QMenu *menu);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WindowContext m_context;
};

} // namespace Innbox
