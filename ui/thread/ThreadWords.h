#pragma once

#include "models/values/Conversation.h"
#include "models/values/OutboxItem.h"
#include "ui/thread/BubbleWords.h"

#include <QCoreApplication>

namespace Innbox {

/// What stands around a message in the thread.
struct BubblePlace {
    bool hasDay = false;  ///< the first of its day
    bool hasHead = false; ///< the first of its group
    qint64 nowMs = 0;     ///< wall clock, ms UTC
    friend bool operator==(const BubblePlace &, const BubblePlace &) = default;
};

/// Messages and replies -> the words of their bubbles. Pure.
class ThreadWords {
    Q_DECLARE_TR_FUNCTIONS(Innbox::ThreadWords)
public:
    /// \param quoted the message it answers, when that is loaded
    [[nodiscard]] static BubbleWords of(const Message &message, const Message *quoted,
                                        const Conversation &row, const BubblePlace &place);
    [[nodiscard]] static BubbleWords of(const OutboxItem &reply, const BubblePlace &place);

    /// True when \p next begins a new group below \p previous.
    [[nodiscard]] static bool beginsGroup(const Message &previous, const Message &next);
    /// True when a person has something to decide or to take back.
    [[nodiscard]] static bool hasRetry(const OutboxItem &reply);
    [[nodiscard]] static bool hasDiscard(const OutboxItem &reply);
};

} // namespace Innbox
