#pragma once

#include "models/values/Conversation.h"
#include "models/values/SyncStatus.h"
#include "ui/style/Surface.h"

namespace Innbox {

class FolderModel;
class PlainLabel;
class SyncPort;

/// The queue's sum, the request budget, the outbox. Thread: GUI.
class StatusLine : public Surface {
    Q_OBJECT
public:
    /// Both outlive the line.
    StatusLine(SyncPort *sync, FolderModel *folders, QWidget *parent = nullptr);

private:
    void showStatus(const SyncStatus &status);
    void showCounts(const FolderCounts &counts);
    PlainLabel *m_queue;
    PlainLabel *m_requests;
    PlainLabel *m_outbox;
};

} // namespace Innbox
