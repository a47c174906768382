#include "ui/composer/ComposerDesk.h"

#include "ui/composer/ComposerDialog.h"
#include "ui/thread/ReplyEdit.h"

#include <memory>

namespace Innbox {

ComposerDesk::ComposerDesk(const ReplyPlace &place, QWidget *window)
    : m_place(place), m_window(window)
{
}

ComposerDesk::~ComposerDesk()
{
    for (const QPointer<ComposerDialog> &dialog : std::as_const(m_open))
        const std::unique_ptr<ComposerDialog> end(dialog.data());
}

ComposerDialog *ComposerDesk::open(const Conversation &row)
{
    if (!row.id.isValid())
        return nullptr;
    QPointer<ComposerDialog> &dialog = m_open[row.id];
    if (!dialog) {
        dialog = new ComposerDialog(m_place, row, m_window->window());
        connect(dialog, &ComposerDialog::sent, this, &ComposerDesk::sent);
        connect(dialog, &ComposerDialog::nextAsked, this, &ComposerDesk::nextAsked);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->reply()->edit()->setFocus(Qt::ActiveWindowFocusReason);
    return dialog;
}

} // namespace Innbox
