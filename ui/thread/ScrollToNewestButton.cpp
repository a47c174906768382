#include "ui/thread/ScrollToNewestButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ScrollToNewestButton::ScrollToNewestButton(QWidget *parent) : QPushButton(parent)
{
    const Metrics m(font());
    setObjectName(u"jumpToNewest"_s);
    setIcon(Icons::named(u"down"_s));
    setIconSize(QSize(m(16), m(16)));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    hide();
    showArrived(0);
}

void ScrollToNewestButton::showArrived(int arrived)
{
    setText(arrived > 0 ? tr("%n new", nullptr, arrived) : tr("Newest"));
    setAccessibleName(arrived > 0 ? tr("Jump to %n new message(s)", nullptr, arrived)
                                  : tr("Jump to the newest message"));
    setToolTip(accessibleName());
    adjustSize();
}

} // namespace Innbox
