#include "app/api/Corrections.h"

#include <QRegularExpression>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

bool namesField(const QString &message, QLatin1StringView field)
{
    static const QRegularExpression Quoted(u"(['\"`])([^'\"`]*)\\1"_s);
    const QRegularExpression word(u"(?<![A-Za-z0-9_])"_s + field + u"(?![A-Za-z0-9_])"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    auto quotes = Quoted.globalMatch(message);
    if (!quotes.hasNext())
        return word.match(message).hasMatch();
    while (quotes.hasNext()) {
        if (word.match(quotes.next().captured(2)).hasMatch())
            return true;
    }
    return false;
}

std::optional<Correction> correctionFor(const ApiError &error, const Correctable &request)
{
    if (error.httpStatus != 400)
        return std::nullopt;
    const QString &message = error.errorMessage;
    const bool isMissing = error.errorId == "missing_parameter"_L1;
    const bool isInvalid = error.errorId == "invalid_parameter"_L1;
    const bool isUnknown = error.errorId == "unknown_parameter"_L1;
    const bool isTooMuch = isUnknown || error.errorId == "conflicting_parameters"_L1;
    const auto take = [&](Correction correction, bool applies, QLatin1StringView field) {
        return applies && !request.tried.contains(correction) && namesField(message, field);
    };
    if (take(Correction::DropReplyTo, isUnknown && request.hasReplyTo, "reply_to"_L1))
        return Correction::DropReplyTo;
    if (take(Correction::DropReservation,
             isTooMuch && request.hasReservation && request.canDropReservation, "reservation"_L1))
        return Correction::DropReservation;
    if (take(Correction::AddReservation, isMissing && request.canAddReservation, "reservation"_L1))
        return Correction::AddReservation;
    // Whether a value or its type is wrong only prose could tell: the other type is tried once.
    if (take(Correction::FlipAccommodation, isInvalid && request.hasNumericAccommodation,
             "accommodation"_L1))
        return Correction::FlipAccommodation;
    if (take(Correction::FlipReservation,
             isInvalid && request.hasReservation && request.hasNumericReservation,
             "reservation"_L1))
        return Correction::FlipReservation;
    return std::nullopt;
}

} // namespace Innbox
