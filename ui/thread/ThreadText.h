#pragma once

#include "models/values/Conversation.h"
#include "ui/thread/FoundMarks.h"
#include "ui/thread/OutboxText.h"

#include <QCoreApplication>

namespace Innbox {

/// What a person chose for the earlier mail that a message quotes.
enum class TailChoice { None, Shown, Folded };

/// What stands around a message in the thread.
struct BubblePosition {
    bool hasDay = false;  ///< the first of its day
    bool hasHead = false; ///< the first of its group
    int unread = 0;       ///< of the first unread message: how many there are; else 0
    TailChoice tail = TailChoice::None;
    FoundWords found{}; ///< words looked for; a quoted mail that holds them is shown
    qint64 nowMs = 0;   ///< wall clock, ms UTC
    friend bool operator==(const BubblePosition &, const BubblePosition &) = default;
};

/// Messages and replies -> the words of their bubbles. Pure.
class ThreadText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::ThreadText)
public:
    /// What a bubble knows beside its own row.
    struct Around {
        const Message *quoted = nullptr;      ///< the message it answers, when that is loaded
        const ChangedText *changed = nullptr; ///< ours, when the provider changed its text
        ReplyFacts facts{};                   ///< of an open reply
    };
    [[nodiscard]] static BubbleContent of(const Message &message, const Around &around,
                                          const Conversation &row, const BubblePosition &place);
    [[nodiscard]] static BubbleContent of(const OutboxItem &reply, const Around &around,
                                          const Conversation &row, const BubblePosition &place);
    /// Whether the quoted mail of a bubble is to be shown.
    [[nodiscard]] static bool isTailShown(const BubbleContent &words, const BubblePosition &place);

    /// True when \p next begins a new group below \p previous.
    [[nodiscard]] static bool beginsGroup(const Message &previous, const Message &next);

private:
    static void putBody(BubbleContent &words, const QString &body);
};

} // namespace Innbox
