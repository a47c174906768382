#pragma once

#include "models/values/LearnedCorrection.h"

#include <QList>

namespace Innbox {

/// The types a call was told to use for its ids.
struct IdTypes {
    bool accommodationAsNumber = false;
    bool reservationAsNumber = false;
};

/// How requests are written since the provider refused the first form. Plain data.
struct LearnedForms {
    bool omitsReplyTo = false;
    bool omitsReservation = false; ///< on send, when the conversation is known
    bool sendsNoLatestBody = false;
    IdTypes sendTypes{};
    IdTypes conversationTypes{};

    /// Those that differ from the first form.
    [[nodiscard]] QList<LearnedCorrection> corrections() const;
    /// The reverse; what it does not know is left out.
    [[nodiscard]] static LearnedForms from(const QList<LearnedCorrection> &corrections);
};

} // namespace Innbox
