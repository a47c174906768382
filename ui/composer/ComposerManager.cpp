#include "ui/composer/ComposerManager.h"

#include "ui/composer/ComposerDialog.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/style/Metrics.h"
#include "ui/style/ScreenFit.h"

#include <memory>

namespace Innbox {

namespace {
constexpr qreal CascadeStepPx = 28; ///< about a title bar
} // namespace

ComposerManager::ComposerManager(const ReplyContext &place, QWidget *window)
    : m_place(place), m_window(window)
{
}

ComposerManager::~ComposerManager()
{
    for (const QPointer<ComposerDialog> &dialog : std::as_const(m_open))
        const std::unique_ptr<ComposerDialog> end(dialog.data());
}

ComposerDialog *ComposerManager::find(const Conversation &row)
{
    QPointer<ComposerDialog> &dialog = m_open[row.id];
    if (!dialog) {
        dialog = new ComposerDialog(m_place, row, m_window->window());
        place(dialog);
        connect(dialog, &ComposerDialog::sent, this, &ComposerManager::sent);
        connect(dialog, &ComposerDialog::nextAsked, this, &ComposerManager::nextAsked);
    }
    return dialog;
}

/// Each a step below and beside the one before, so that every title is in sight; on the screen.
void ComposerManager::place(ComposerDialog *dialog) const
{
    const QWidget *const window = m_window->window();
    const QRect room = ScreenFit::area(window);
    const int step = Metrics(window->font())(CascadeStepPx);
    dialog->resize(dialog->size().boundedTo(room.size()));
    const QRect middle(window->frameGeometry().center() - dialog->rect().center(), dialog->size());
    QList<QPoint> taken;
    for (const QPointer<ComposerDialog> &other : m_open) {
        if (other && other != dialog)
            taken.append(other->pos());
    }
    const QPoint last(room.right() + 1 - dialog->width(), room.bottom() + 1 - dialog->height());
    QPoint corner(qBound(room.left(), middle.left(), last.x()),
                  qBound(room.top(), middle.top(), last.y()));
    for (qsizetype tries = 0; tries < taken.size() && taken.contains(corner); ++tries) {
        corner += QPoint(step, step);
        if (corner.x() > last.x())
            corner.setX(room.left());
        if (corner.y() > last.y())
            corner.setY(room.top());
    }
    dialog->move(corner);
}

ComposerDialog *ComposerManager::open(const Conversation &row)
{
    if (!row.id.isValid())
        return nullptr;
    ComposerDialog *const dialog = find(row);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->reply()->edit()->setFocus(Qt::ActiveWindowFocusReason);
    return dialog;
}

void ComposerManager::openBehind(const Conversation &row)
{
    ComposerDialog *const dialog = find(row);
    dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    dialog->show();
    dialog->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace Innbox
