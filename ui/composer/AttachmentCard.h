#pragma once

#include "models/values/OutgoingImage.h"
#include "ui/composer/DraftAttachments.h"

#include <QImage>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Innbox {

class ImageLoader;

/// One image of a reply, or a thing that cannot go, with what became of it. By keyboard: Delete
/// removes it, Ctrl with an arrow moves it, Enter compares before and after; the
/// button "Send what is there" of an incomplete one is next in the tab order. Thread: GUI.
class AttachmentCard : public QWidget {
    Q_OBJECT
public:
    /// \param loader outlives the card; \param isLarge of the composer, else of the reply bar
    AttachmentCard(ImageLoader *loader, bool isLarge, QWidget *parent = nullptr);

    /// \param file of the picture to show; empty = none yet
    void showImage(const OutgoingImage &image, int percent, const QString &file);
    void showRefused(const RefusedItem &thing);
    [[nodiscard]] PictureId picture() const { return m_image.id; }
    [[nodiscard]] int refusedKey() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr char MimeType[] = "application/x-innbox-picture";

Q_SIGNALS:
    void removeAsked();
    /// \param step -1 towards the beginning, +1 towards the end
    void moveAsked(int step);
    void compareAsked();
    /// What is there of an incomplete image shall go.
    void partAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showWords(const QString &name, const QString &words, const QString &brief);
    void load(const QString &file);
    void showPart(bool isIncomplete);
    void placeButtons();
    [[nodiscard]] bool isBad() const;

    ImageLoader *m_loader;
    bool m_isLarge;
    OutgoingImage m_image{};
    int m_key = 0; ///< of a refused thing; 0 = it is an image
    int m_percent = 0;
    QString m_name{};
    QString m_words{};
    QString m_brief{}; ///< on a card of the reply bar
    QString m_file{};  ///< shown, or being loaded
    QImage m_thumbnail{};
    QPoint m_pressed{};
    QToolButton *m_remove;
    QPushButton *m_part; ///< on an incomplete image only
};

} // namespace Innbox
