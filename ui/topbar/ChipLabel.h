#pragma once

#include <QLabel>

namespace Innbox {

/// A word on a round ground, with a dot of the same meaning or without. Takes the focus when it
/// can be pressed. Thread: GUI.
class ChipLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Neutral, Accent, Ok, Warn, Bad };
    enum class Dot { Without, With };

    ChipLabel(QStringView name, Dot dot, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Dot m_dot;
    Tone m_tone = Tone::Neutral;
};

} // namespace Innbox
