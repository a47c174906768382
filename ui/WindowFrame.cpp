#include "ui/WindowFrame.h"

#include "ui/WindowMemory.h"

namespace Innbox {

WindowFrame::WindowFrame(const WindowMemory *memory, bool isShownAtOnce)
{
    setMinimumSize(900, 560);
    resize(1440, 900);
    if (memory)
        restoreGeometry(memory->geometry());
    if (isShownAtOnce)
        show();
}

} // namespace Innbox
