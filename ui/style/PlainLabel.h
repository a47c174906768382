#pragma once

#include <QFont>
#include <QLabel>

namespace Innbox {

/// A label that never reads its text as anything but text, in a size and tone of the design.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Text, Muted, Accent, Warn, Bad, Ok, OnDark };

    /// \param name object name; \param designPx size of the design at a 13 px body
    explicit PlainLabel(QStringView name, qreal designPx = 13, Tone tone = Tone::Text,
                        QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// When the room is short the end goes; the whole text is in the tooltip.
    void setElided(bool isElided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();
    void lead();
    Tone m_tone;
    bool m_isElided = false;
};

} // namespace Innbox
