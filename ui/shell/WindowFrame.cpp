#include "ui/shell/WindowFrame.h"

#include "ui/shell/WindowStateStore.h"
#include "ui/style/ScreenFit.h"

namespace Innbox {

namespace {
// A screen of 1366 x 768 at 150 % has 911 x 512 of these, the frame and a panel go off.
constexpr QSize LeastSize{860, 430};
constexpr QSize UsualSize{1440, 900};
} // namespace

WindowFrame::WindowFrame(const WindowStateStore *memory, bool isShownAtOnce)
{
    setMinimumSize(LeastSize);
    const QRect room = ScreenFit::area(this);
    resize(UsualSize.boundedTo(room.size()));
    if (memory && restoreGeometry(memory->geometry()) && !isMaximized() && !isFullScreen())
        setGeometry(ScreenFit::fitted(geometry(), ScreenFit::area(this)));
    new ScreenFit(this);
    if (isShownAtOnce)
        show();
}

} // namespace Innbox
