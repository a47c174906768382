#include "ui/dialogs/LeaveGuard.h"

#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "ui/dialogs/Prompt.h"

#include <QStringList>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

LeaveGuard::LeaveGuard(Store *store, SyncPort *sync, const Clock *clock, QWidget *window)
    : QObject(window), m_store(store), m_sync(sync), m_clock(clock), m_window(window)
{
}

void LeaveGuard::ask(Way way, std::function<void()> then)
{
    // The question of before is still open: it is the answer.
    if (m_isCounting || m_window->findChild<QWidget *>(u"askBox"_s))
        return;
    // Another process sends for this account, whatever this window does.
    if (!m_sync->status().isOwner) {
        // Later, as in the other case: a window cannot be closed while it is asked to close.
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    m_isCounting = true;
    deliver(m_store->openReplies(std::nullopt), this,
            [this, way, then = std::move(then)](const StoreResult<QList<OutboxItem>> &open) {
                m_isCounting = false;
                // A store that cannot be read must not keep anybody from leaving.
                decide(way, open ? countOpenWork(open.value(), m_clock->nowMs()) : OpenWork{},
                       then);
            });
}

void LeaveGuard::decide(Way way, const OpenWork &work, const std::function<void()> &then)
{
    if (work.sum() == 0) {
        then();
        return;
    }
    const bool isQuitting = way == Way::Quit;
    Prompt::question(
        m_window,
        {.title = isQuitting ? tr("Quit Innbox?") : tr("Leave this account?"),
         .text = tr("Replies are under way:\n%1").arg(words(work)),
         .details = isQuitting ? tr("A request that has left is waited for. All the rest stays "
                                    "in the outbox and goes on when Innbox starts again.")
                               : tr("A request that has left is waited for. All the rest stays "
                                    "in the outbox and goes on when you come back to this "
                                    "account."),
         .yes = isQuitting ? tr("Quit anyway") : tr("Leave anyway"),
         .no = tr("Stay")},
        then);
}

QString LeaveGuard::words(const OpenWork &work)
{
    QStringList lines;
    if (work.sending > 0)
        lines += tr("%n reply(ies) being sent now", nullptr, work.sending);
    if (work.waiting > 0)
        lines += tr("%n reply(ies) about to be sent", nullptr, work.waiting);
    if (work.putOff > 0)
        lines += tr("%n reply(ies) waiting for their time", nullptr, work.putOff);
    if (work.lookedFor > 0)
        lines += tr("%n unclear reply(ies) still being looked for", nullptr, work.lookedFor);
    return lines.join(u'\n');
}

} // namespace Innbox
