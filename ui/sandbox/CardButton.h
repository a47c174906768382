#pragma once

#include <QAbstractButton>

namespace Innbox {

/// A card of the design: a title and one line below it, pressed as a button. Thread: GUI.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString &title, const QString &about, QWidget *parent = nullptr);
    /// A sign at the end of the title line: "✓", "✗"; empty = none. Colour only repeats it.
    void setSign(const QString &sign, const QColor &color);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_about;
    QString m_sign{};
    QColor m_signColor{};
};

} // namespace Innbox
