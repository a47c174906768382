#include "models/values/OpenWork.h"

namespace Innbox {

bool isPutOff(const OutboxItem &item, qint64 nowMs)
{
    return item.state == OutboxState::Queued && item.hold == OutboxHold::None &&
           item.notBeforeAtMs > nowMs && item.notBeforeAtMs > item.createdAtMs + LongestUndoMs;
}

OpenWork countOpenWork(const QList<OutboxItem> &open, qint64 nowMs)
{
    OpenWork work;
    for (const OutboxItem &item : open) {
        if (item.state == OutboxState::Sending)
            ++work.sending;
        else if (item.state == OutboxState::Uncertain && item.looks < LooksBeforeAPersonDecides)
            ++work.lookedFor;
        else if (item.state == OutboxState::Queued && item.hold == OutboxHold::None &&
                 !item.heldBehind.isValid())
            ++(item.notBeforeAtMs > nowMs ? work.putOff : work.waiting);
    }
    return work;
}

} // namespace Innbox
