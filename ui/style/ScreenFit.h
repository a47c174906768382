#pragma once

#include <QObject>
#include <QRect>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// Keeps a window with its frame within the free area of its screen when it is shown: a window that
/// is larger is made smaller, one that stands outside is brought back. Thread: GUI.
class ScreenFit : public QObject {
    Q_OBJECT
public:
    /// \param window a top-level widget; owns this
    explicit ScreenFit(QWidget *window);

    /// Where the contents of the window may stand: the free area of its screen without its frame.
    [[nodiscard]] static QRect area(const QWidget *window);
    /// Tests say how large the screen is; an invalid one: as large as one likes. The offscreen
    /// platform has no screen that somebody looks at.
    static void useScreen(const QRect &available);
    /// \p wanted moved, and where needed made smaller, to lie in \p area.
    [[nodiscard]] static QRect fitted(const QRect &wanted, const QRect &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget *m_window;
};

} // namespace Innbox
