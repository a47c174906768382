#pragma once

#include <QtGlobal>

namespace Innbox {

/// Whose field names the answers carry: the provider's texts disagree.
enum class SandboxSpelling : qint8 {
    OpenApi31, ///< the 3.1 document
    Guide,     ///< the guides (a live 3.1 server is said to answer like this)
    Beta32,    ///< 3.2-beta
    Hostile,   ///< numbers, nulls, missing and unknown fields, shuffled
};

/// Where the provider's texts disagree or say nothing, the server does what is set here.
struct SandboxRules {
    enum class Reservation : qint8 { Allowed, Refused, Required }; ///< as a field of send
    enum class IdType : qint8 { Either, TextOnly, NumberOnly };

    SandboxSpelling spelling = SandboxSpelling::OpenApi31;
    /// Requests a minute of the account; over it 429, and shut out for a minute. 0 = no limit.
    int requestsPerMinute = 100;
    bool takesReplyTo = true; ///< false: send calls reply_to an unknown_parameter
    Reservation reservationOnSend = Reservation::Allowed;
    IdType accommodationType = IdType::Either; ///< in requests of messaging
    IdType reservationType = IdType::Either;
    bool needsContent = false;      ///< send refuses an image without text
    bool latestRefusesBody = false; ///< latest answers 400 to any body
    bool isOnboarded = true;        ///< false: latest and confirm answer 500
};

} // namespace Innbox
