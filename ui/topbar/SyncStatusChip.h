#pragma once

#include "models/values/SyncStatus.h"
#include "ui/topbar/ChipLabel.h"

#include <QTimer>

namespace Innbox {

class Clock;
class SyncPort;

/// "Synced 12 s ago", amber and red with age, or the problem in words. Thread: GUI.
class SyncStatusChip : public ChipLabel {
    Q_OBJECT
public:
    /// Both outlive the chip.
    SyncStatusChip(SyncPort *sync, const Clock *clock, QWidget *parent = nullptr);

    static constexpr qint64 AmberAfterMs = 2 * 60 * 1000;
    static constexpr qint64 RedAfterMs = 10 * 60 * 1000;

private:
    void showStatus(const SyncStatus &status);
    /// Counts the age on; rarely when nothing changes, so that an idle window costs nothing.
    void tick();

    SyncStatus m_status{};
    const Clock *m_clock;
    QTimer m_tick;
};

} // namespace Innbox
