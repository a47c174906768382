#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace Innbox {

/// The icons of the program: one family, drawn in the colour of the words beside them.
namespace Icons {

/// An icon that follows the palette of whoever paints it. \p name as in resources/icons.
[[nodiscard]] QIcon named(const QString &name);
/// The same in one colour, for a coloured ground.
[[nodiscard]] QIcon named(const QString &name, const QColor &color);

/// The icon of the program itself: colours of its own, in the sizes desktops ask for (16 to 256).
[[nodiscard]] QIcon application();

/// Paints one icon in \p color into \p rect. Sharp at every device pixel ratio.
void paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace Icons
} // namespace Innbox
