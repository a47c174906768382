#pragma once

#include <QtGlobal>

namespace Innbox {

/// Whose field names the answers carry: the provider's texts disagree.
enum class SimulatorSpelling : qint8 {
    OpenApi31, ///< the 3.1 document
    Guide,     ///< the guides (a live 3.1 server is said to answer like this)
    Beta32,    ///< 3.2-beta
    Hostile,   ///< numbers, nulls, missing and unknown fields, shuffled
};

/// Where the provider's texts disagree or say nothing, the server does what is set here.
struct SimulatorRules {
    enum class Reservation : qint8 { Allowed, Refused, Required }; ///< as a field of send
    enum class IdType : qint8 { Either, TextOnly, NumberOnly };

    SimulatorSpelling spelling = SimulatorSpelling::OpenApi31;
    /// Requests a minute of the account; over it 429, and shut out for a minute. 0 = no limit.
    int requestsPerMinute = 100;
    bool takesReplyTo = true; ///< false: send calls reply_to an unknown_parameter
    Reservation reservationOnSend = Reservation::Allowed;
    Reservation reservationOnUpload = Reservation::Refused; ///< an older wording requires it
    IdType accommodationType = IdType::Either;              ///< in requests of messaging
    IdType reservationType = IdType::Either;
    bool needsContent = false;      ///< send refuses an image without text
    bool latestRefusesBody = false; ///< latest answers 400 to any body
    /// Assumed: a send after the guest's window (66 days after check-out) is refused with 400.
    bool refusesLateSend = true;
    /// Assumed: so long after its booking a conversation is not there yet; ms, 0 = never.
    qint64 notReadyMs = 0;
    int notReadyStatus = 404; ///< 404 or 400, or 200 with an empty history
    bool isOnboarded = true;  ///< false: latest and confirm answer 500
};

} // namespace Innbox
