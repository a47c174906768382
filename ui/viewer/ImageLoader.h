#pragma once

#include <QFuture>
#include <QImage>
#include <QSize>
#include <QString>
#include <QThreadPool>

namespace Innbox {

/// An image as it came out of its file.
struct LoadedImage {
    enum class Problem {
        None,
        NotThere,   ///< the file cannot be opened
        NotAnImage, ///< nothing we read, or damaged
        TooLarge,   ///< more pixels than a message needs: a trap or a mistake
    };
    QImage image{};
    QSize fullSize{}; ///< px of the file, turned as it is shown
    Problem problem = Problem::None;
};

/// Decodes image files off the GUI thread, as the hostile input they are: only formats of photos
/// and screens, only within limits. Thread: GUI; the decoding has threads of its own.
class ImageLoader {
public:
    ImageLoader();
    /// Waits for what is being decoded; what has not begun is dropped.
    ~ImageLoader();
    Q_DISABLE_COPY_MOVE(ImageLoader)

    /// What common viewers show of a damaged file is shown, missing pixels grey.
    /// \param coverPx no more than what covers this box is decoded; empty = everything
    /// Receive it with deliver(); a future that is dropped answers nothing.
    [[nodiscard]] QFuture<LoadedImage> load(const QString &file, QSize coverPx);

    static constexpr qint64 MostPixels = 64'000'000;

private:
    QThreadPool m_pool{};
};

} // namespace Innbox
