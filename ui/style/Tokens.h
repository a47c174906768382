#pragma once

#include <QColor>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace Innbox {

/// The colours of the design by their use. Plain data.
struct Tokens {
    QColor window;         ///< behind the thread
    QColor base;           ///< lists, panels, bars
    QColor rail;           ///< folders, status line
    QColor line;           ///< every border
    QColor text;           ///< words
    QColor muted;          ///< secondary words
    QColor faint;          ///< decoration only: its contrast is low
    QColor accent;         ///< primary button, focus, unread
    QColor bubble;         ///< our own bubbles
    QColor onAccent;       ///< words on accent and bubble
    QColor onBubbleMuted;  ///< secondary words on our own bubbles
    QColor soft;           ///< selection
    QColor softText;       ///< words on the selection
    QColor propertyBubble; ///< of the property
    QColor guestBubble;    ///< of the guest
    QColor guestLine;      ///< border of the guest's bubble
    QColor ok;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &dark();
    /// The tokens that go with a palette made by Theme: dark when its window is dark.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);
};

} // namespace Innbox
