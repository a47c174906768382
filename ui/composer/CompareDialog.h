#pragma once

#include "models/values/OutgoingImage.h"

#include <QDialog>
#include <QImage>
#include <QScrollArea>

namespace Innbox {

class ImageLoader;
class PlainLabel;

/// An image before and after it was made ready, side by side at 100 %: both show the same place.
/// Deletes itself when it is closed. Thread: GUI.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// \param loader outlives the dialog
    CompareDialog(const OutgoingImage &image, const QString &original, const QString &fitted,
                  ImageLoader *loader, QWidget *parent);

private:
    struct Side {
        QScrollArea *area = nullptr;
        PlainLabel *picture = nullptr;
    };
    Side addSide(const QString &title, const QString &facts, const QString &name);
    void load(ImageLoader *loader, const QString &file, Side side);
    void follow(const QScrollArea *from, const QScrollArea *to);

    Side m_before{};
    Side m_after{};
    bool m_isFollowing = false; ///< one side moves the other
};

} // namespace Innbox
