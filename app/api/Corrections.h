#pragma once

#include "app/api/ApiError.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace Innbox {

/// What a refused request is sent again without, with, or as. The provider's own documents
/// contradict each other; a 400 stored nothing, so a corrected request cannot arrive twice.
enum class Correction : qint8 {
    DropReplyTo,
    DropReservation,
    AddReservation,
    FlipAccommodation, ///< the property id as the other JSON type
    FlipReservation,   ///< the reservation id as the other JSON type
};

/// What there is to correct in the request that was refused.
struct Correctable {
    bool hasReplyTo = false;
    bool hasReservation = false;          ///< went out
    bool canAddReservation = false;       ///< known, but did not go out
    bool canDropReservation = false;      ///< the conversation went out as well
    bool hasNumericAccommodation = false; ///< all digits: may be text or number
    bool hasNumericReservation = false;
    QList<Correction> tried{}; ///< in this call: each at most once
};

/// The correction the error asks for; nullopt: none, the error stands. Pure.
[[nodiscard]] std::optional<Correction> correctionFor(const ApiError &error,
                                                      const Correctable &request);

/// True when the provider's prose names this field: as a whole word, and where the prose quotes
/// words, as a quoted one. The only match on prose there is.
[[nodiscard]] bool namesField(const QString &message, QLatin1StringView field);

} // namespace Innbox
