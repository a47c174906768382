#pragma once

#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace Innbox {

/// The look of the program: style, palette and base font. Thread: GUI.
class Theme {
public:
    enum class Mode { FollowPlatform, Light, Dark };

    /// Sets style and palette for the whole program. May be called again at any time.
    /// FollowPlatform takes the lightness the platform's own palette had before the first call.
    static void apply(QApplication &application, Mode mode);

    /// The word of `--theme`: light, dark; anything else follows the platform.
    [[nodiscard]] static Mode fromWord(const QString &word);

    /// The palette of one of the two looks.
    [[nodiscard]] static QPalette palette(bool isDark);
};

} // namespace Innbox
