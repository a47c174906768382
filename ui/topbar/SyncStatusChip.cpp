#include "ui/topbar/SyncStatusChip.h"

#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "ui/text/ProblemText.h"
#include "ui/text/TimeText.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Innbox {

SyncStatusChip::SyncStatusChip(SyncPort *sync, const Clock *clock, QWidget *parent)
    : ChipLabel(u"trustChip", Dot::With, parent), m_clock(clock)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &SyncStatusChip::tick);
    connect(sync, &SyncPort::statusChanged, this, &SyncStatusChip::showStatus);
    showStatus(sync->status());
}

void SyncStatusChip::showStatus(const SyncStatus &status)
{
    m_status = status;
    tick();
}

void SyncStatusChip::tick()
{
    const qint64 ageMs = qMax<qint64>(0, m_clock->nowMs() - m_status.lastSuccessAtMs);
    const bool everSynced = m_status.lastSuccessAtMs > 0;
    QString words;
    Tone tone = Tone::Ok;
    if (m_status.problem != SyncProblem::None) {
        words = ProblemText::brief(m_status.problem);
        const bool isPassing = m_status.problem == SyncProblem::RateLimited ||
                               m_status.problem == SyncProblem::TimedOut;
        tone = isPassing && everSynced && ageMs < RedAfterMs ? Tone::Warn : Tone::Bad;
    } else if (!everSynced) {
        words = m_status.isSyncing ? tr("Syncing…") : tr("Not synced yet");
        tone = Tone::Neutral;
    } else {
        const QString age = TimeText::duration(ageMs);
        //: This program only looks; %1 is how long ago it last did
        words =
            m_status.isCollector ? tr("Synced %1 ago").arg(age) : tr("Observing · %1 ago").arg(age);
        if (ageMs > RedAfterMs)
            tone = Tone::Bad;
        else if (ageMs > AmberAfterMs)
            tone = Tone::Warn;
    }
    QStringList tip;
    if (m_status.problem != SyncProblem::None)
        tip += ProblemText::sentence(m_status.problem);
    if (everSynced)
        tip += tr("Last success: %1").arg(TimeText::full(m_status.lastSuccessAtMs));
    if (!m_status.isCollector)
        tip += tr("This program only observes: it confirms nothing.");
    setToolTip(tip.join(u'\n'));
    setTone(tone);
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
        updateGeometry();
    }
    if (everSynced && isVisible())
        m_tick.start(ageMs < 60'000 ? 1s : 20s);
    else if (everSynced)
        m_tick.start(5s);
}

} // namespace Innbox
