#pragma once

#include <QImage>
#include <QWidget>

namespace Innbox {

/// One image, large: fitted or at a zoom, turned in quarters, moved by dragging. Thread: GUI.
class ImageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ImageCanvas(QWidget *parent = nullptr);

    /// A null image shows \p words instead. Zoom and turn start anew.
    void setImage(const QImage &image, const QString &words);
    [[nodiscard]] const QImage &image() const { return m_image; }
    void fit();
    /// \param factor 1 = a pixel of the image is a pixel of the screen
    void setZoom(qreal factor);
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] bool isFitted() const { return m_zoom <= 0; }
    void turn();
    /// Only where it is larger than fitted.
    void moveBy(QPointF px);

    static constexpr qreal Step = 1.25;

Q_SIGNALS:
    void zoomChanged();
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QSizeF shownSize() const;
    void zoomAt(qreal factor, QPointF at);

    QImage m_image{};
    QString m_words{};
    qreal m_zoom = 0;   ///< 0 = fitted
    QPointF m_offset{}; ///< of the middle of the image from the middle of the canvas, px
    QPoint m_dragged{};
};

} // namespace Innbox
