#pragma once

#include <QString>

namespace Innbox {

/// What the provider taught about a request: it refused a field, or its JSON type. Plain data.
struct LearnedCorrection {
    QString endpoint{}; ///< its path below the base: "messages/send"
    QString field{};    ///< of the request; empty = the whole body
    QString form{};     ///< "omit" = it is left out; "number" = it is sent as a JSON number
    friend bool operator==(const LearnedCorrection &, const LearnedCorrection &) = default;
};

} // namespace Innbox
