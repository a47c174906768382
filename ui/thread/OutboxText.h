#pragma once

#include "models/values/LedgerStep.h"
#include "models/values/OutboxItem.h"
#include "ui/thread/BubbleContent.h"

#include <QCoreApplication>

namespace Innbox {

/// What the store says about an open reply beside its row.
struct ReplyFacts {
    QList<Message> newer{};        ///< what arrived after its writer looked; oldest first
    UnclearFacts unclear{};        ///< of an unclear reply
    QList<OutgoingImage> images{}; ///< that go with it and lie here; in their order
    PictureId uploading{};         ///< the one on its way
    int percent = 0;               ///< of its bytes
};

/// What a person can action of a reply on its way.
enum class OutboxAction {
    Retry,     ///< send (again); an unclear one is looked for first
    Discard,   ///< give it up
    TakeBack,  ///< undo or edit: the text goes back into the draft
    SendNow,   ///< do not wait any longer
    ItIsThere, ///< a message of the conversation is this reply
    Details,   ///< what happened to it
};

/// Where a reply stands, in words. Pure.
class OutboxText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::OutboxText)
public:
    /// The foot under it: a line for the state, more for what a person must know to decide.
    /// \param nowMs wall clock, ms UTC
    [[nodiscard]] static QString foot(const OutboxItem &reply, const ReplyFacts &facts,
                                      qint64 nowMs);
    [[nodiscard]] static BubbleContent::FootTone tone(const OutboxItem &reply);
    /// The possibleActions that make sense now, the likeliest first.
    [[nodiscard]] static QList<OutboxAction> possibleActions(const OutboxItem &reply,
                                                             const ReplyFacts &facts, qint64 nowMs);
    /// The button of a action.
    [[nodiscard]] static QString action(OutboxAction action, const OutboxItem &reply, qint64 nowMs);
    /// What the button does, for its tooltip.
    [[nodiscard]] static QString actionToolTip(OutboxAction action, const OutboxItem &reply);
    /// Waits because of the undo delay or a time a person chose.
    [[nodiscard]] static bool isWaiting(const OutboxItem &reply, qint64 nowMs);

    /// One line of the time line: what happened.
    [[nodiscard]] static QString step(const LedgerStep &step);
    /// The state a step led to.
    [[nodiscard]] static QString state(OutboxState state);

private:
    [[nodiscard]] static QString queued(const OutboxItem &reply, const ReplyFacts &facts,
                                        qint64 nowMs);
    [[nodiscard]] static QString images(const ReplyFacts &facts);
    [[nodiscard]] static QString unclear(const OutboxItem &reply, const ReplyFacts &facts);
};

} // namespace Innbox
